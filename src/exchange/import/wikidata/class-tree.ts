import { type ClassMeaning, KINDS, MEANINGS } from './classes.ts';

/** So many classes above an item are looked at. */
const MOST_CLASSES = 2_000;

interface Found {
  readonly meaning: ClassMeaning;
  /** So many classes lie between. */
  readonly steps: number;
}

/** Which items are instances and subclasses of which, as far as files say so. */
export class ClassTree {
  private readonly classes = new Map<number, readonly number[]>();
  private readonly parents = new Map<number, readonly number[]>();
  private readonly found = new Map<number, Found | undefined>();

  /** @param classes the items of which it is an instance */
  add(item: number, classes: readonly number[], parents: readonly number[]): void {
    if (classes.length > 0) this.classes.set(item, classes);
    if (parents.length > 0) this.parents.set(item, parents);
  }

  /** What an item is by the nearest of its classes of which that is known; to be asked once all are added. */
  meaningOf(item: number): ClassMeaning | undefined {
    const found = (this.classes.get(item) ?? []).flatMap((each) => this.foundAbove(each) ?? []);
    return found.reduce<Found | undefined>((best, each) => (best ? nearer(best, each) : each), undefined)
      ?.meaning;
  }

  private foundAbove(start: number): Found | undefined {
    if (this.found.has(start)) return this.found.get(start);
    const seen = new Set([start]);
    let level = [start];
    let nearest: Found | undefined;
    for (let steps = 0; level.length > 0 && !nearest && seen.size <= MOST_CLASSES; steps += 1) {
      for (const each of level) {
        const meaning = MEANINGS.get(each);
        if (meaning) nearest = nearest ? nearer(nearest, { meaning, steps }) : { meaning, steps };
      }
      const above = level.flatMap((each) => this.parents.get(each) ?? []);
      level = [...new Set(above)].filter((each) => !seen.has(each));
      for (const each of level) seen.add(each);
    }
    this.found.set(start, nearest);
    return nearest;
  }
}

function nearer(first: Found, other: Found): Found {
  const rank = ({ meaning: { kind, event } }: Found) => 2 * KINDS.indexOf(kind) + (event ? 0 : 1);
  if (first.steps !== other.steps) return first.steps < other.steps ? first : other;
  return rank(first) <= rank(other) ? first : other;
}

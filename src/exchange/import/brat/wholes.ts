import type { Span } from '../../../dossier/spans.ts';

/** What stands in something. */
interface Spread {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** Of what was begun before, so much may hold what begins here. */
const MOST_OPEN = 64;

/** Which content is a part of which; nothing is a part of itself. */
export class Wholes {
  private readonly wholes = new Map<string, string>();
  /** Shortcuts on the way to the outermost whole: a disjoint-set forest. */
  private readonly outer = new Map<string, string>();

  of(part: string): string | undefined {
    return this.wholes.get(part);
  }

  /** @returns whether it could be told: not where it leads to a circle, nor where another whole is told already */
  tell(part: string, whole: string): boolean {
    if (this.wholes.has(part)) return this.wholes.get(part) === whole;
    // It is in no other yet: in a circle it would be the outermost.
    if (this.outermost(whole) === part) return false;
    this.wholes.set(part, whole);
    this.outer.set(part, whole);
    return true;
  }

  /** Makes each content a part of the shortest in which it stands, where nothing else is told. */
  find(contents: Iterable<Spread>): void {
    const spread = [...contents].map(({ id, spans }) => {
      const inOrder = spans.toSorted(([a], [b]) => a - b);
      return { id, spans: inOrder, ...hullOf(inOrder) };
    });
    spread.sort((a, b) => a.start - b.start || b.end - a.end || b.size - a.size);
    let open: typeof spread = [];
    for (const part of spread) {
      open = open.filter(({ end }) => end > part.start).slice(-MOST_OPEN);
      const wholes = open.filter((whole) => whole.size > part.size && isWithin(part.spans, whole.spans));
      const [shortest] = wholes.toSorted((a, b) => a.size - b.size);
      if (shortest && !this.wholes.has(part.id)) this.tell(part.id, shortest.id);
      open.push(part);
    }
  }

  private outermost(content: string): string {
    let at = content;
    for (let next = this.outer.get(at); next !== undefined; next = this.outer.get(at)) {
      const beyond = this.outer.get(next);
      if (beyond !== undefined) this.outer.set(at, beyond);
      at = next;
    }
    return at;
  }
}

function hullOf(spans: readonly Span[]) {
  const [starts, ends] = [spans.map(([start]) => start), spans.map(([, end]) => end)];
  const least = (a: number, b: number) => Math.min(a, b);
  const greatest = (a: number, b: number) => Math.max(a, b);
  return {
    start: starts.reduce(least),
    end: ends.reduce(greatest),
    size: spans.reduce((sum, [start, end]) => sum + end - start, 0),
  };
}

/** Whether each part stands in one of the wholes; both in order. */
function isWithin(parts: readonly Span[], wholes: readonly Span[]): boolean {
  let [next, end] = [0, 0];
  return parts.every(([start, stop]) => {
    for (let whole = wholes[next]; whole && whole[0] <= start; whole = wholes[next]) {
      end = Math.max(end, whole[1]);
      next += 1;
    }
    return stop <= end;
  });
}

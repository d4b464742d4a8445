import type { Span } from '../../../dossier/spans.ts';

/** What stands in something. */
interface Spread {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** Contents nest so deep at most. */
const MOST_DEPTH = 1_000;
/** Of what was begun before, so much may hold what begins here. */
const MOST_OPEN = 64;

/** Which content is a part of which; nothing is a part of itself. */
export class Wholes {
  private readonly wholes = new Map<string, string>();

  of(part: string): string | undefined {
    return this.wholes.get(part);
  }

  /** @returns whether it could be told: not where it leads to a circle, nor where another whole is told already */
  tell(part: string, whole: string): boolean {
    if (this.wholes.has(part)) return this.wholes.get(part) === whole;
    let at: string | undefined = whole;
    for (let depth = 0; at !== undefined; depth += 1) {
      if (at === part || depth === MOST_DEPTH) return false;
      at = this.wholes.get(at);
    }
    this.wholes.set(part, whole);
    return true;
  }

  /** Makes each content a part of the shortest in which it stands, where nothing else is told. */
  find(contents: Iterable<Spread>): void {
    const spread = [...contents].map((each) => ({ ...each, ...hullOf(each.spans) }));
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

function isWithin(parts: readonly Span[], wholes: readonly Span[]): boolean {
  return parts.every(([start, end]) => wholes.some(([from, to]) => from <= start && end <= to));
}

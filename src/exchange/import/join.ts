import type { SourceInput } from './importer.ts';
import { Spool } from './spool.ts';

/** What one record describes, and what others say that name it. */
export interface Joined<D, N> {
  readonly described: readonly D[];
  readonly naming: readonly N[];
}

type Put<D, N> = readonly [id: string, described: D] | readonly [id: string, described: null, naming: N];

/**
 * Brings records together that describe something and others that name it by id, wherever both stand: on disk, so that
 * memory does not grow with them. Values are such as JSON keeps.
 */
export class Join<D, N> {
  private constructor(private readonly spool: Spool) {}

  static async open<D, N>(): Promise<Join<D, N>> {
    return new Join(await Spool.open());
  }

  async describe(id: string, described: D): Promise<void> {
    await this.spool.put([id, described] satisfies Put<D, N>);
  }

  async name(id: string, naming: N): Promise<void> {
    await this.spool.put([id, null, naming] satisfies Put<D, N>);
  }

  /** By id; of each, in the order in which they came. */
  async *all(): AsyncGenerator<Joined<D, N>> {
    for await (const group of this.spool.groups<Put<D, N>>()) {
      yield {
        described: group.flatMap(([, described]) => (described === null ? [] : [described])),
        naming: group.flatMap(([, described, naming]) => (described === null ? [naming as N] : [])),
      };
    }
  }

  /** Leaves nothing behind. */
  async close(): Promise<void> {
    await this.spool.close();
  }
}

/** Heads that are held at a time. */
const MOST_HEADS = 1_000;

/** Gives one object for heads that are alike: each is written down once then. */
export type Once = (head: SourceInput) => SourceInput;

export function onceEach(): Once {
  const heads = new Map<string, SourceInput>();
  return (head) => {
    const key = JSON.stringify(head);
    const known = heads.get(key) ?? head;
    if (heads.size >= MOST_HEADS) heads.clear();
    heads.set(key, known);
    return known;
  };
}

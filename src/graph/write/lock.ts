import { GRAPH_FORMAT, wrongFormat } from '../format.ts';
import type { WriteSession } from './session.ts';

/** What the graph notes of the last load of a source. */
export interface LoadRecord {
  readonly source: string;
  /** Id of the load. */
  readonly id: string;
  /** Hash of all that the source asserts; null where it was removed, or is loaded in part only. */
  readonly hash: string | null;
  /** Hash of the seed file, where it came from one. */
  readonly seed: string | null;
  /** How many parts of a large source are in; null once it is whole. */
  readonly part: number | null;
}

/** A row of `write/lock-graph`. */
export interface LockedGraph {
  readonly format: number;
  readonly records: readonly LoadRecord[];
  readonly others: boolean;
}

/**
 * Lets no other load in until the transaction ends.
 * @throws SystemError GRAPH_FORMAT
 */
export async function lockGraph(session: WriteSession, sources: readonly string[]): Promise<LockedGraph> {
  const [graph] = await session.run<LockedGraph>('lock-graph', { format: GRAPH_FORMAT, sources });
  if (graph?.format === GRAPH_FORMAT) return graph;
  throw wrongFormat(graph?.format);
}

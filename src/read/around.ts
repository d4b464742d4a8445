import type { EdgeKind } from './edge-kinds.ts';
import type { Reader } from './reader.ts';
import { walkOut } from './subgraph-walk.ts';

/** So many nodes at most; more is read as a whole more quickly. */
const MOST_NODES = 10_000;

/** What surrounds some nodes. */
export interface Surroundings {
  /** The nearest first. */
  readonly ids: readonly string[];
  /** Nodes that were come across, those left out among them. */
  readonly total: number;
  readonly truncated: boolean;
}

/** The ids of what lies within some steps over some kinds of edge of nodes that exist, of equal distance the best connected first. */
export async function around(
  reader: Reader,
  ids: readonly string[],
  depth: number,
  kinds: readonly EdgeKind[],
): Promise<Surroundings> {
  const walk = { around: ids, depth, kinds, limit: MOST_NODES, counted: kinds };
  const { nodes, found, truncated } = await walkOut(reader, walk);
  return { ids: nodes.map(({ node }) => node.id), total: found, truncated };
}

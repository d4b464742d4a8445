import type { Reader } from './reader.ts';
import { edgesAmong, type SubgraphEdge } from './subgraph-edges.ts';
import { type SizedNode, type Walk, walkOut } from './subgraph-walk.ts';

export type { SubgraphEdge } from './subgraph-edges.ts';
export type { Walk } from './subgraph-walk.ts';

/** A node with how many relationships of the walked kinds it has in the whole graph. */
export interface SubgraphNode extends SizedNode {
  readonly degree: number;
}

export interface Subgraph {
  readonly nodes: readonly SubgraphNode[];
  readonly edges: readonly SubgraphEdge[];
  readonly truncated: boolean;
  /** Nodes within the depth that were come across, those left out among them. */
  readonly totalNodes: number;
}

/**
 * What surrounds some nodes, and the edges between all that was found.
 * @param whole whether more is wanted of an edge than its kind, ends and count
 */
export async function subgraph(reader: Reader, walk: Walk, whole: boolean): Promise<Subgraph> {
  const walked = await walkOut(reader, walk);
  const { edges, truncated } = await edgesAmong(
    reader,
    walked.nodes,
    walk.kinds,
    whole || reader.day !== undefined,
  );
  const nodes = walked.nodes.map((each) => ({
    ...each,
    degree: walk.kinds.reduce((sum, kind) => sum + (each.degrees[kind] ?? 0), 0),
  }));
  return { nodes, edges, truncated: walked.truncated || truncated, totalNodes: walked.found };
}

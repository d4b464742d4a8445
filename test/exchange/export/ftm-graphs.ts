import type { Credit, StoredEdge, StoredGraph, StoredNode } from '../../../src/read/stored.ts';

/** A stored graph that is held in memory. */
export function storedGraph(
  nodes: readonly StoredNode[],
  edges: readonly StoredEdge[] = [],
  credits: readonly Credit[] = [],
): StoredGraph {
  return {
    nodes: () => each(nodes),
    edges: (kinds) => each(edges.filter(({ type }) => kinds?.includes(type) ?? true)),
    credits: async () => [...credits],
  };
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** All items of a stream. */
export async function listed<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

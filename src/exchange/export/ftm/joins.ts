import type { StoredEdge, StoredGraph, StoredNode } from '../../../read/stored.ts';

/** How much is held at a time, so that memory does not grow with the graph. */
const HELD = 20_000;

/** Items in lists that memory holds. */
export async function* batches<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < HELD) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The nodes with some ids, by id: all nodes are read once, as far as the last of these. */
export async function nodesWith(
  graph: StoredGraph,
  ids: ReadonlySet<string>,
): Promise<Map<string, StoredNode>> {
  const found = new Map<string, StoredNode>();
  if (ids.size === 0) return found;
  for await (const node of graph.nodes()) {
    if (ids.has(node.id)) found.set(node.id, node);
    if (found.size === ids.size) break;
  }
  return found;
}

/** A part of the relationships, which are read again for each reading of it. */
export interface Part {
  /** Ids of the nodes that they tie. */
  readonly ends: ReadonlySet<string>;
  edges(): AsyncIterable<StoredEdge>;
}

/**
 * Relationships of some kinds in parts whose ends and keys memory holds, though not the relationships themselves; those with
 * the same key are in the same part.
 */
export async function* partsByKey(
  graph: StoredGraph,
  kinds: readonly string[],
  key: (edge: StoredEdge) => string,
): AsyncGenerator<Part> {
  const edgesOf = async function* (part: number, parts: number) {
    for await (const edge of graph.edges(kinds)) if (partOf(key(edge), parts) === part) yield edge;
  };
  let parts = 1;
  while ((await heldOf(edgesOf(0, parts), key, HELD)) === undefined) parts *= 2;
  for (let part = 0; part < parts; part += 1) {
    const ends = await heldOf(edgesOf(part, parts), key, Number.POSITIVE_INFINITY);
    yield { ends: ends ?? new Set(), edges: () => edgesOf(part, parts) };
  }
}

/** The ends of relationships; undefined where these and the keys are more than the limit. */
async function heldOf(
  edges: AsyncIterable<StoredEdge>,
  key: (edge: StoredEdge) => string,
  limit: number,
): Promise<Set<string> | undefined> {
  const [ends, keys] = [new Set<string>(), new Set<string>()];
  for await (const edge of edges) {
    ends.add(edge.from).add(edge.to);
    keys.add(key(edge));
    if (ends.size + keys.size > limit) return undefined;
  }
  return ends;
}

/** FNV-1a: a digest of each key in each reading would cost more than the reading. */
function partOf(key: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % parts;
}

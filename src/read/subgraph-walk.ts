import { fairShare } from './fair-share.ts';
import { leanNode } from './lean-node.ts';
import type { Reader } from './reader.ts';
import type { NodeRow } from './rows.ts';

/** At most so many neighbours are looked at in one step. */
const stepBudget = 50_000;

/** A node with more relationships than this is a hub, of which not all are looked at. */
export const hubSize = 1_000;

/** What to walk: from where, how far, along which kinds of edge, and for at most how many nodes. */
export interface Walk {
  readonly around: readonly string[];
  readonly depth: number;
  readonly kinds: readonly string[];
  readonly limit: number;
  /** Kinds of edge of which it is told how many a node has, the walked ones among them. */
  readonly counted: readonly string[];
}

/** A node with how many relationships of the counted kinds it has in the whole graph. */
export interface SizedNode {
  /** With what its label is made of, and nothing else. */
  readonly node: NodeRow;
  /** Relationships of all kinds that leave it. */
  readonly leaving: number;
  /** Relationships of all kinds that lead to it. */
  readonly leading: number;
  readonly degrees: Readonly<Record<string, number>>;
}

export interface Walked {
  readonly nodes: readonly SizedNode[];
  /** Nodes that were come across, those left out among them. */
  readonly found: number;
  /** Whether nodes within the depth were left out. */
  readonly truncated: boolean;
}

/** Nodes breadth first, of one distance the best connected first; of `around`, those that exist. */
export async function walkOut(reader: Reader, walk: Walk): Promise<Walked> {
  const around = [...new Set(walk.around)];
  const seen = new Set(around);
  const nodes = await sized(reader, around, walk.counted);
  let frontier: readonly SizedNode[] = nodes;
  let truncated = false;
  for (let step = 0; step < walk.depth && frontier.length > 0; step += 1) {
    const found = await neighbours(reader, walk, frontier);
    const fresh = [...inTurn(found.lists)].filter((id) => !seen.has(id) && seen.add(id));
    const taken = await best(reader, walk, fresh, Math.max(0, walk.limit - nodes.length));
    truncated ||= found.cut || taken.length < fresh.length;
    frontier = bestFirst(await sized(reader, taken, walk.counted), walk);
    nodes.push(...frontier);
  }
  return { nodes, found: seen.size, truncated };
}

/** So many of the nodes that have the most relationships of the walked kinds, in that order. */
async function best(
  reader: Reader,
  { kinds }: Walk,
  ids: readonly string[],
  size: number,
): Promise<readonly string[]> {
  if (ids.length <= size || size === 0) return ids.slice(0, size);
  const degrees = await Promise.all(
    ids.map(async (id) => ({ id, degree: await reader.count('read/degrees', id, { kinds }) })),
  );
  return degrees
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}

/** In the order of their relationships of the walked kinds, then of their ids: Neo4j's own order tells nothing. */
function bestFirst(nodes: readonly SizedNode[], { kinds }: Walk): SizedNode[] {
  const degree = ({ degrees }: SizedNode) => kinds.reduce((sum, kind) => sum + (degrees[kind] ?? 0), 0);
  return [...nodes].sort((a, b) => degree(b) - degree(a) || (a.node.id < b.node.id ? -1 : 1));
}

/** What is drawn of a node: its id, and what its label is made of. */
const properties = ['id', 'name', 'title', 'exact', 'start', 'end', 'quote', 'text'];

/** As `read/subgraph-nodes` returns it, with the values of those properties, and a number for each kind asked for. */
type SizedRow = readonly [
  labels: readonly string[],
  values: readonly unknown[],
  leaving: number,
  leading: number,
  counts: readonly number[],
];

/** @param counted kinds of which it is told how many a node has */
async function sized(
  reader: Reader,
  ids: readonly string[],
  counted: readonly string[],
): Promise<SizedNode[]> {
  const parameters = { kinds: counted, properties };
  const found = await Promise.all(
    ids.map((id) => reader.rows('read/subgraph-nodes', id, parameters) as Promise<SizedRow | []>),
  );
  return found.flatMap(([labels, values = [], leaving = 0, leading = 0, counts = []]) =>
    labels === undefined
      ? []
      : [
          {
            node: leanNode(labels, properties, values),
            leaving,
            leading,
            degrees: degreesOf(counted, counts),
          },
        ],
  );
}

/** Of the kinds that there are: most nodes have few of all. */
function degreesOf(kinds: readonly string[], counts: readonly number[]): Record<string, number> {
  const degrees: Record<string, number> = {};
  for (const [index, kind] of kinds.entries()) {
    const count = counts[index] ?? 0;
    if (count > 0) degrees[kind] = count;
  }
  return degrees;
}

interface Neighbours {
  /** One list a node and kind. */
  readonly lists: readonly (readonly string[])[];
  /** Whether a list may have more. */
  readonly cut: boolean;
}

/** A hub is never expanded whole: each kind at each node gets its share, and one more than fits is enough. */
async function neighbours(reader: Reader, walk: Walk, frontier: readonly SizedNode[]): Promise<Neighbours> {
  const demands = frontier.flatMap(({ degrees }) => walk.kinds.map((kind) => degrees[kind] ?? 0));
  const limit = Math.min(fairShare(demands, stepBudget), walk.limit + 1);
  const parameters = { kinds: walk.kinds, limit };
  const rows = await Promise.all(
    frontier.map(({ node, leaving, leading }) =>
      reader.rows<{ kind: string; ids: string[] }>(
        leaving + leading > hubSize ? 'read/subgraph-step:hub' : 'read/subgraph-step:node',
        node.id,
        parameters,
      ),
    ),
  );
  const cut = rows.some((row, index) =>
    row.some(({ kind, ids }) => ids.length === limit && (frontier[index]?.degrees[kind] ?? 0) > limit),
  );
  return { lists: rows.flatMap((row) => row.map(({ ids }) => ids)), cut };
}

/** The first of every list, then the second of every list, and so on. */
function* inTurn(lists: readonly (readonly string[])[]): Iterable<string> {
  const longest = lists.reduce((length, list) => Math.max(length, list.length), 0);
  for (let rank = 0; rank < longest; rank += 1) {
    for (const list of lists) {
      const id = list[rank];
      if (id !== undefined) yield id;
    }
  }
}

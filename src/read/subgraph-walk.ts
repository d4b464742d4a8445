import { fairShare } from './fair-share.ts';
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
}

/** A node with how many relationships of each kind it has in the whole graph. */
export interface SizedNode {
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
  const nodes = await sized(reader, around);
  let frontier: readonly SizedNode[] = nodes;
  let truncated = false;
  for (let step = 0; step < walk.depth && frontier.length > 0; step += 1) {
    const found = await neighbours(reader, walk, frontier);
    const fresh = [...inTurn(found.lists)].filter((id) => !seen.has(id) && seen.add(id));
    const taken = await best(reader, walk, fresh, Math.max(0, walk.limit - nodes.length));
    truncated ||= found.cut || taken.length < fresh.length;
    frontier = bestFirst(await sized(reader, taken), walk);
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

/** Only the kinds that there are: most nodes have few of all. */
interface SizedRow extends Omit<SizedNode, 'degrees'> {
  readonly degrees: readonly { readonly kind: string; readonly count: number }[];
}

async function sized(reader: Reader, ids: readonly string[]): Promise<SizedNode[]> {
  const found = await Promise.all(ids.map((id) => reader.first<SizedRow>('read/subgraph-nodes', id)));
  return found
    .filter((row) => row !== null)
    .map((row) => ({
      ...row,
      degrees: Object.fromEntries(row.degrees.map(({ kind, count }) => [kind, count])),
    }));
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

import type { Reader } from './reader.ts';
import type { AssertionRow } from './rows.ts';
import { hubSize, type SizedNode } from './subgraph-walk.ts';

/** At most so many relationships are looked at from small nodes, and as many from large ones. */
const budget = 200_000;

/** All relationships of one kind from one node to another. */
export interface SubgraphEdge {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly assertions: readonly AssertionRow[];
}

/** One relationship between two nodes. */
export interface RelationshipRow extends AssertionRow {
  /** Tells parallel relationships apart, within this answer only. */
  readonly of: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** Only of a short cut. */
  readonly count?: number;
}

/** The edges between nodes, and whether some between very large ones were left out. */
export async function edgesAmong(
  reader: Reader,
  nodes: readonly SizedNode[],
  kinds: readonly string[],
): Promise<{ edges: SubgraphEdge[]; truncated: boolean }> {
  const others = nodes.map(({ node }) => node.id);
  const { small, large } = divide(nodes);
  const plan = planExpansion(large, kinds);
  const found = await Promise.all([
    ...small.map(({ node }) =>
      reader.rows<RelationshipRow>('read/subgraph-edges:node', node.id, { kinds, others }),
    ),
    ...Object.keys(plan.kinds).map((id) =>
      reader.rows<RelationshipRow>('read/subgraph-edges:hub', id, { kinds: plan.kinds, others }),
    ),
  ]);
  return { edges: merged(found.flat()), truncated: plan.incomplete };
}

/** An edge is found from either end, so that only edges between two large nodes need a look from there. */
function divide(nodes: readonly SizedNode[]): { small: SizedNode[]; large: SizedNode[] } {
  const small: SizedNode[] = [];
  const large: SizedNode[] = [];
  let left = budget;
  for (const node of [...nodes].sort((a, b) => a.size - b.size)) {
    left -= node.size;
    (node.size <= hubSize && left >= 0 ? small : large).push(node);
  }
  return large.length > 1 ? { small, large } : { small, large: [] };
}

/**
 * Which kinds to look at from which large node. The fewest come first; an edge stays unseen only where both of its
 * ends are beyond the budget.
 */
function planExpansion(nodes: readonly SizedNode[], kinds: readonly string[]) {
  const ends = nodes
    .flatMap(({ node, degrees }) => kinds.map((kind) => ({ id: node.id, kind, size: degrees[kind] ?? 0 })))
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size);
  const plan: Record<string, string[]> = {};
  const beyond = new Map<string, number>();
  let left = budget;
  for (const { id, kind, size } of ends) {
    left -= size;
    if (left < 0) beyond.set(kind, (beyond.get(kind) ?? 0) + 1);
    else plan[id] = [...(plan[id] ?? []), kind];
  }
  return { kinds: plan, incomplete: [...beyond.values()].some((count) => count > 1) };
}

/** One edge for two nodes and a kind, in the order of their ids. */
export function merged(rows: readonly RelationshipRow[]): SubgraphEdge[] {
  const edges = new Map<string, RelationshipRow[]>();
  for (const row of new Map(rows.map((each) => [each.of, each])).values()) {
    const id = `${row.kind}:${row.from}:${row.to}`;
    edges.set(id, [...(edges.get(id) ?? []), row]);
  }
  return [...edges.keys()].sort().flatMap((id) => {
    const parallel = (edges.get(id) ?? []).sort(earliestFirst);
    return parallel.slice(0, 1).map(({ kind, from, to, count }) => ({
      kind,
      from,
      to,
      count: count ?? parallel.length,
      assertions: parallel,
    }));
  });
}

function earliestFirst(a: AssertionRow, b: AssertionRow): number {
  const [first, second] = [a, b].map(({ knownSince = '', source }) => `${knownSince} ${source}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

import type { Parameters } from '../graph/database.ts';
import { type EdgeKind, ENDS } from './edge-kinds.ts';
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
  /** Of a lasting tie, after the source published first that gives one. */
  readonly title?: string | undefined;
  /** Of a summary: ids of the newest of what it counts. */
  readonly via: readonly string[];
  /** Of a meeting or call, whether a source denies it. */
  readonly denied: boolean;
  readonly assertions: readonly AssertionRow[];
}

/** One relationship between two nodes. */
export interface RelationshipRow extends AssertionRow {
  /** Tells parallel relationships apart, within this answer only. */
  readonly of: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly title?: string;
  /** Only of a short cut. */
  readonly count?: number;
  readonly via?: readonly string[];
  readonly contested?: boolean;
}

/** As the lean form of `read/subgraph-edges` returns a relationship: its other end, and the count of a short cut. */
type LeanRow = readonly [kind: string, other: string, count: number | null];

/**
 * The edges between nodes, and whether some between very large ones were left out. An edge is looked for from where it
 * leaves, else from where it leads to; of most kinds one end has few, such as a statement of what it expresses.
 * @param whole whether more is wanted of an edge than its kind, ends and count
 */
export async function edgesAmong(
  reader: Reader,
  nodes: readonly SizedNode[],
  kinds: readonly string[],
  whole: boolean,
): Promise<{ edges: SubgraphEdge[]; truncated: boolean }> {
  const outward = divide(ending(nodes, kinds, 0), ({ leaving }) => leaving);
  const wanted = kinds.filter((kind) => outward.large.some(({ degrees }) => degrees[kind]));
  const inward = divide(ending(nodes, wanted, 1), ({ leading }) => leading);
  const plan = planExpansion(outward.large, inward.large, kinds);
  const others = (ends: readonly SizedNode[]) => ({ kinds, others: ends.map(({ node }) => node.id) });
  const ids = (at: readonly SizedNode[]) => at.map(({ node }) => node.id);
  const looks: Look[] = [
    {
      statement: 'read/subgraph-edges:from',
      at: ids(outward.small),
      parameters: others(ending(nodes, kinds, 1)),
    },
    {
      statement: INWARD,
      at: ids(inward.small),
      parameters: others(outward.large),
    },
    {
      statement: 'read/subgraph-edges:hub',
      at: Object.keys(plan.kinds),
      parameters: { ...others(inward.large), kinds: plan.kinds },
    },
  ];
  const edges = whole ? merged(await wholeRows(reader, looks)) : counted(await leanRows(reader, looks));
  return { edges, truncated: plan.incomplete };
}

/** The one that finds edges from where they lead to. */
const INWARD = 'read/subgraph-edges:to';

/** At which nodes to look for edges, and how; no relationship is found in two ways. */
interface Look {
  readonly statement: string;
  readonly at: readonly string[];
  readonly parameters: Parameters;
}

async function wholeRows(reader: Reader, looks: readonly Look[]): Promise<RelationshipRow[]> {
  const rows = looks.flatMap(({ statement, at, parameters }) =>
    at.map((id) => reader.rows<RelationshipRow>(statement, id, parameters)),
  );
  return (await Promise.all(rows)).flat();
}

async function leanRows(reader: Reader, looks: readonly Look[]): Promise<LeanEdge[]> {
  const rows = looks.flatMap(({ statement, at, parameters }) =>
    at.map(async (id) => {
      const found = await reader.rows<LeanRow>(`${statement}-lean`, id, parameters);
      return found.map(([kind, other, count]) =>
        statement === INWARD ? { kind, from: other, to: id, count } : { kind, from: id, to: other, count },
      );
    }),
  );
  return (await Promise.all(rows)).flat();
}

type LeanEdge = Pick<SubgraphEdge, 'kind' | 'from' | 'to'> & { readonly count: number | null };

/** One edge for two nodes and a kind, in the order of their ids. */
function counted(rows: readonly LeanEdge[]): SubgraphEdge[] {
  const edges = new Map<string, SubgraphEdge>();
  for (const { count, ...edge } of rows) {
    const id = nameOf(edge);
    const before = edges.get(id)?.count ?? 0;
    edges.set(id, { ...edge, count: count ?? before + 1, via: [], denied: false, assertions: [] });
  }
  return [...edges.keys()].sort().flatMap((id) => edges.get(id) ?? []);
}

function nameOf({ kind, from, to }: Pick<SubgraphEdge, 'kind' | 'from' | 'to'>): string {
  return `${kind}:${from}:${to}`;
}

/** Nodes of which all relationships of one direction are looked at, and those that have too many. */
function divide(
  nodes: readonly SizedNode[],
  sizeOf: (node: SizedNode) => number,
): { small: SizedNode[]; large: SizedNode[] } {
  const small: SizedNode[] = [];
  const large: SizedNode[] = [];
  let left = budget;
  for (const node of [...nodes].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const size = sizeOf(node);
    left -= size;
    (size <= hubSize && left >= 0 ? small : large).push(node);
  }
  return { small, large };
}

/** The nodes that have edges of some kinds, and may be those from which these lead (0), or to which (1). */
function ending(nodes: readonly SizedNode[], kinds: readonly string[], end: 0 | 1): SizedNode[] {
  return nodes.filter(({ node: { labels }, degrees }) =>
    kinds.some(
      (kind) => degrees[kind] && ENDS[kind as EdgeKind][end].some((label) => labels.includes(label)),
    ),
  );
}

/**
 * Which kinds to look at from which of the nodes that many relationships leave, for edges to those to which many lead.
 * The fewest come first.
 */
function planExpansion(from: readonly SizedNode[], to: readonly SizedNode[], kinds: readonly string[]) {
  const ends = from
    .flatMap(({ node, degrees }) => kinds.map((kind) => ({ id: node.id, kind, size: degrees[kind] ?? 0 })))
    .filter(
      ({ id, kind, size }) => size > 0 && to.some(({ node, degrees }) => node.id !== id && degrees[kind]),
    )
    .sort((a, b) => a.size - b.size);
  const plan: Record<string, string[]> = {};
  let left = budget;
  for (const { id, kind, size } of ends) {
    left -= size;
    if (left >= 0) plan[id] = [...(plan[id] ?? []), kind];
  }
  return { kinds: plan, incomplete: left < 0 };
}

/** One edge for two nodes and a kind, in the order of their ids. */
export function merged(rows: readonly RelationshipRow[]): SubgraphEdge[] {
  const edges = new Map<string, RelationshipRow[]>();
  for (const row of new Map(rows.map((each) => [each.of, each])).values()) {
    const id = nameOf(row);
    edges.set(id, [...(edges.get(id) ?? []), row]);
  }
  return [...edges.keys()].sort().flatMap((id) => {
    const parallel = (edges.get(id) ?? []).sort(earliestFirst);
    return parallel.slice(0, 1).map(({ kind, from, to, count, via = [], contested = false }) => ({
      kind,
      from,
      to,
      count: count ?? parallel.length,
      title: parallel.find(({ title }) => title !== undefined)?.title,
      via,
      denied: contested,
      assertions: parallel,
    }));
  });
}

function earliestFirst(a: AssertionRow, b: AssertionRow): number {
  const [first, second] = [a, b].map(({ knownSince = '', source }) => `${knownSince} ${source}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

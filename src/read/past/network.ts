import { SUMMARY_KINDS } from '../edge-kinds.ts';
import type { NodeRow } from '../rows.ts';
import type { PastEdge, PastGraph } from './graph.ts';
import { contacts, positions, representations, represented, sameAs, standsTo } from './short-cuts.ts';

/** An edge as `read/subgraph-edges` returns it. */
interface NetworkEdge {
  readonly of: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly source?: string;
  readonly evidence?: readonly string[];
  readonly knownSince?: string | undefined;
  readonly title?: string | undefined;
  readonly count?: number;
  readonly via?: readonly string[] | undefined;
  readonly contested?: boolean | undefined;
  readonly retractedOn?: string | undefined;
}

const SUMMARIES: readonly string[] = SUMMARY_KINDS;

/** All edges of some kinds at a node. */
export async function edgesAt(past: PastGraph, id: string, kinds: readonly string[]): Promise<NetworkEdge[]> {
  const base = kinds.filter((kind) => !SUMMARIES.includes(kind));
  const asserted = base.length > 0 ? await past.edges(id, 'both', ...base) : [];
  const summed = await Promise.all(
    SUMMARIES.filter((kind) => kinds.includes(kind)).map((kind) => summariesAt(past, id, kind)),
  );
  return [...asserted.map(asNetworkEdge), ...summed.flat()];
}

function asNetworkEdge({ type, from, to, properties }: PastEdge): NetworkEdge {
  const { source, evidence, knownSince, hash, retractedOn } = properties;
  const title = typeof properties.title === 'string' ? properties.title : undefined;
  return { of: hash, kind: type, from, to, title, source, evidence, knownSince, retractedOn };
}

async function summariesAt(past: PastGraph, id: string, kind: string): Promise<NetworkEdge[]> {
  const node = await past.node(id);
  const rows = node ? await summariesOf(past, node, kind) : [];
  return rows.map(({ from, to, count, via, contested, knownSince }) => ({
    of: `${kind}:${from}:${to}`,
    kind,
    from,
    to,
    count,
    via,
    contested,
    knownSince,
  }));
}

interface Summed {
  readonly key?: string;
  readonly kind?: string;
  readonly node?: NodeRow;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly via?: readonly string[];
  readonly contested?: boolean | undefined;
  readonly knownSince?: string | undefined;
}

/** The summaries of a kind at a node. */
export async function summariesOf(
  past: PastGraph,
  { id, labels }: NodeRow,
  kind: string,
): Promise<readonly Summed[]> {
  if (kind === 'SAME_AS') return sameAs(past, id);
  if (kind === 'MET_WITH' || kind === 'SPOKE_WITH') return contacts(past, id, kind);
  if (kind === 'REPRESENTED_AT') {
    if (labels.includes('Actor')) return representations(past, id);
    return (await represented(past, id)).map((actor) => ({ from: actor, to: id, count: 1 }));
  }
  const stance = kind as 'STATED' | 'SUPPORTS' | 'DISPUTES';
  if (labels.includes('Actor')) return positions(past, id, stance);
  return labels.includes('Claim') ? standsTo(past, id, stance) : [];
}

/** The other ends of the edges at a node, by kind. */
export async function neighboursAt(past: PastGraph, id: string, kinds: readonly string[]) {
  const byKind = new Map<string, Set<string>>();
  for (const { kind, from, to } of await edgesAt(past, id, kinds)) {
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(from === id ? to : from));
  }
  return [...byKind].map(([kind, ids]) => ({ kind, ids: [...ids] }));
}

/** How many edges of each kind a node has. */
export async function degreesAt(past: PastGraph, id: string, kinds: readonly string[]) {
  const degrees: Record<string, number> = {};
  for (const { kind } of await edgesAt(past, id, kinds)) degrees[kind] = (degrees[kind] ?? 0) + 1;
  return degrees;
}

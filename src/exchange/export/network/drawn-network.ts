import { edgesOf, type NetworkEdge } from '../../../network/edges.ts';
import { Evidence } from '../../../network/evidence.ts';
import { betweennessOf, communitiesOf, type Degree, degreesOf } from '../../../network/measures.ts';
import type { Network } from '../../../network/network.ts';
import type { Levels, Position } from '../../../network/position.ts';
import type { LeftOut } from '../../../network/select.ts';
import type { Window } from '../../../network/window.ts';
import type { Credit } from '../../../read/stored.ts';
import type { NetworkChoice } from './choice.ts';

/** A discourse network with what readers of a file must know of it. */
export interface DrawnNetwork {
  readonly network: Network;
  readonly leftOut: LeftOut;
  readonly dataVersion: string;
  readonly credits: readonly Credit[];
  /** What to write beside each node, and its kind, such as `PERSON`; by id. */
  readonly names: ReadonlyMap<string, { readonly label: string; readonly kind: string }>;
  /** How it was chosen. */
  readonly choice: NetworkChoice;
  /** The days of the window that it shows, where it shows one. */
  readonly window?: Window;
}

/** A node with its measures; communities and betweenness are those of networks of one mode. */
export interface MeasuredNode extends Degree {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** How many it is made of; of a window, the sum of what they count in it. */
  readonly positions: number;
  readonly community?: number;
  readonly betweenness?: number;
}

/** So many of the positions that an edge rests on are named in a file. */
export const MOST_NAMED = 20;

/** An edge with the positions that it rests on. */
export interface TracedEdge extends NetworkEdge {
  readonly positions: readonly Position[];
}

/**
 * All nodes with their measures, which take seconds where edges are many: actors, then, in two modes, concepts, each in the
 * order of their ids.
 */
export function measuredNodes({ network, names }: DrawnNetwork): MeasuredNode[] {
  const { tally, query } = network;
  const degrees = degreesOf(edgesOf(network));
  const oneMode = query.mode !== 'two-mode';
  const communities = oneMode ? communitiesOf(network) : undefined;
  const betweenness = oneMode ? betweennessOf(network) : undefined;
  const node = (id: string, positions: number): MeasuredNode => ({
    id,
    ...nameOf(names, id),
    positions,
    ...(degrees.get(id) ?? { degree: 0, strength: 0 }),
    ...(communities && { community: communities.get(id) ?? 0 }),
    ...(betweenness && { betweenness: betweenness.get(id) ?? 0 }),
  });
  const rows = tally.rows.map((id, index) => node(id, tally.activity[index] ?? 0));
  if (oneMode) return rows;
  return [...rows, ...tally.columns.map((id, index) => node(id, tally.prominence[index] ?? 0))];
}

/** All edges, the heaviest first, one at a time: what they rest on is more than fits into memory at once. */
export function* tracedEdges(network: Network): Generator<TracedEdge> {
  const evidence = new Evidence(network);
  for (const edge of edgesOf(network)) yield { ...edge, positions: evidence.of(edge) };
}

/** What a network is called: what it joins, by what, in which days, and whatever else it was chosen by. */
export function titleOf({ network, window, choice }: DrawnNetwork): string {
  const { mode, aggregate, normalisation, groupBy, concept, duplicates, from, to, levels } = network.query;
  const actors = groupBy === 'country' ? 'countries' : `${groupBy}s`;
  const joined = { actors, concepts: `${concept}s`, 'two-mode': `${actors} and ${concept}s` }[mode];
  const days = window ?? { from, to };
  const { topic, source, knownAt, kernel } = choice;
  const parts = [
    aggregate,
    normalisation !== 'none' && `normalised by ${normalisation}`,
    mode !== 'two-mode' && concept === 'topic' && 'by topics',
    duplicates !== 'include' && `once a ${duplicates}`,
    choice.levels && `levels ${scaleOf(levels)}`,
    (days.from || days.to) && `${days.from ?? '..'}/${days.to ?? '..'}`,
    choice.window !== undefined && `windows of ${choice.window} days (${kernel})`,
    topic && `topics ${topic.join(' ')}`,
    source && `sources ${source.join(' ')}`,
    knownAt && `as known on ${knownAt}`,
  ];
  return `Discourse network of ${joined}: ${parts.filter(Boolean).join(', ')}`;
}

function scaleOf(levels: Levels): string {
  return Object.entries(levels)
    .filter(([, level]) => level !== null)
    .map(([stance, level]) => `${stance}=${level}`)
    .join(' ')
    .toLowerCase();
}

/** Its label and kind; an id that has gone since stands for itself. */
export function nameOf(names: DrawnNetwork['names'], id: string): { label: string; kind: string } {
  return names.get(id) ?? { label: id, kind: 'UNKNOWN' };
}

import type { EdgeKind } from '../api/queries.generated.ts';
import { type NetworkQuestion, usualNetwork } from './network.ts';

/** Where a node stands, on a lattice of whole numbers, so that an address says it exactly. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Put there by hand: nothing but a hand moves it. */
  readonly pinned: boolean;
}

/** The rest of a relation of which not all neighbours are on show; drawn as one node. */
export interface Rest {
  readonly of: string;
  /** A name of `relations.ts`. */
  readonly relation: string;
  readonly x: number;
  readonly y: number;
}

/** The point in the middle of the picture, and how many lattice steps it is wide. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export type Selection =
  | { readonly node: string }
  /** The id of an edge: its kind and both ends, joined by colons. */
  | { readonly edge: string };

export type Tab = 'details' | 'disputes' | 'timeline' | 'source' | 'paths' | 'network';

/** What is drawn of what is on show. */
export interface Filter {
  /** Kinds of edge that are left out. */
  readonly hidden: readonly EdgeKind[];
  /** Only what is a part of a dispute. */
  readonly contested: boolean;
  /** Only what happened or was said between two days, both included. */
  readonly between: readonly [from: string, to: string] | null;
}

/** Which ways are looked for. */
export interface PathQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly withoutDisputed: boolean;
  /** Whether they may lead through countries, in which almost everybody meets. */
  readonly throughCountries: boolean;
}

/** A discourse network that is looked at. */
export interface NetworkView {
  readonly question: NetworkQuestion;
  /** The edge whose evidence is told: the ids of its ends, joined by a colon. */
  readonly edge: string | null;
  /** Null where all shall be seen. */
  readonly camera: Camera | null;
}

export interface Reading {
  readonly id: string;
  readonly at: readonly [start: number, end: number] | null;
}

/** All that an address says of what is looked at. It is never changed: each step makes another. */
export interface View {
  readonly nodes: Readonly<Record<string, Spot>>;
  readonly rests: readonly Rest[];
  readonly selected: Selection | null;
  readonly filter: Filter;
  /** A day in the past whose readers' knowledge is shown. */
  readonly knownAt: string | null;
  /** Null where all shall be seen. */
  readonly camera: Camera | null;
  readonly tab: Tab;
  /** The source that is read, and the place in its text that was opened. */
  readonly source: Reading | null;
  readonly paths: PathQuestion | null;
  /** Null, or absent, where none has been chosen yet. */
  readonly network: NetworkView | null;
}

export const emptyView: View = {
  nodes: {},
  rests: [],
  selected: null,
  filter: { hidden: [], contested: false, between: null },
  knownAt: null,
  camera: null,
  tab: 'details',
  source: null,
  paths: null,
  network: null,
};

/** With some nodes more; those that are there stay where they are. */
export function withNodes(view: View, spots: Readonly<Record<string, Spot>>): View {
  return { ...view, nodes: { ...spots, ...view.nodes } };
}

/** Without a node, what hangs on it alone, and the selection of it. */
export function withoutNode(view: View, id: string): View {
  const { [id]: _, ...nodes } = view.nodes;
  const { selected } = view;
  const gone = selected && ('node' in selected ? selected.node === id : endsOf(selected.edge).includes(id));
  return {
    ...view,
    nodes,
    rests: view.rests.filter(({ of }) => of !== id),
    selected: gone ? null : selected,
  };
}

/** With a node put somewhere by hand. */
export function withPin(view: View, id: string, { x, y, pinned }: Spot): View {
  return { ...view, nodes: { ...view.nodes, [id]: { x: Math.round(x), y: Math.round(y), pinned } } };
}

/** With another network, or another look at it; the usual one where none has been chosen yet. */
export function withNetwork(view: View, change: Partial<NetworkView>): View {
  const before = view.network ?? { question: usualNetwork, edge: null, camera: null };
  return { ...view, network: { ...before, ...change } };
}

/** The ids of an edge's ends, from its own. */
export function endsOf(edge: string): [from: string, to: string] {
  const [, from = '', to = ''] = edge.split(':');
  return [from, to];
}

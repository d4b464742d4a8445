import { createEffect, createMemo, createSignal } from 'solid-js';
import { ask } from '../api/client.ts';
import { SearchDocument } from '../api/queries.generated.ts';
import { arrange, placeAround } from '../graph/layout.ts';
import { neighboursOnShow } from '../graph/picture.ts';
import { relationOf } from '../read/relations.ts';
import type { Drawing } from '../share/svg.ts';
import { type Addressed, toAddress } from '../view/address.ts';
import { begin, redo, step, undo } from '../view/history.ts';
import { fitting, type NetworkQuestion, usualNetwork } from '../view/network.ts';
import {
  type Camera,
  emptyView,
  type Filter,
  type PathQuestion,
  type Selection,
  type Spot,
  type Tab,
  type View,
  withNetwork,
  withNodes,
  withoutNode,
  withPin,
} from '../view/view.ts';
import { askAgain } from './connection.ts';
import { createLoadedScene } from './loaded-scene.ts';
import { createNeighbours } from './neighbours.ts';
import { createNetwork } from './network.ts';
import { activeBetween, createTimeline } from './timeline.ts';

/** Nodes on show at most: more than that nobody sees, and one answer holds. */
export const MOST_NODES = 500;
const noPaths: PathQuestion = {
  from: null,
  to: null,
  withoutDisputed: false,
  throughCountries: false,
};

/** What is looked at, what the graph says of it, and what can be done to it. */
export type Session = ReturnType<typeof createSession>;

/**
 * Begins to look at the graph.
 * @param opened the view of an address; without it, what is worth seeing first
 */
export function createSession(opened: Addressed | null) {
  const [history, setHistory] = createSignal(begin(opened?.view ?? emptyView));
  const [madeOf, setMadeOf] = createSignal(opened?.version ?? '');
  const [isFull, setFull] = createSignal(false);
  const [isUnread, setUnread] = createSignal(false);
  const view = createMemo(() => history().present);
  const knownAt = createMemo(() => view().knownAt);
  let currentCamera: (() => Camera) | undefined;
  let currentDrawing: (() => Omit<Drawing, 'palette'>) | undefined;
  let networkDrawing: (() => Omit<Drawing, 'palette'>) | undefined;

  const take = (next: View, merging: string | null = null) => {
    const full = Object.keys(next.nodes).length > MOST_NODES;
    setFull(full);
    setUnread(false);
    if (full) return;
    setHistory((before) => step(before, next, merging));
  };
  /** With the camera where it is: what appears shall not move it. */
  const still = (next: View): View =>
    next.camera || !currentCamera ? next : { ...next, camera: currentCamera() };

  const { scene, status, failure, report } = createLoadedScene(
    view,
    ({ nodes, edges }) => setHistory(begin({ ...view(), nodes: arrange([...nodes.values()], edges) })),
    () => neighbours.forget(),
  );
  const neighbours = createNeighbours(knownAt, report);
  createEffect(() => {
    const { selected, rests } = view();
    const wanted = [...(selected && 'node' in selected ? [selected.node] : []), ...rests.map(({ of }) => of)];
    for (const id of wanted) {
      const node = scene().nodes.get(id);
      if (node) neighbours.count(node);
    }
  });

  /** Shows the next neighbours of a node in a relation, and a node that stands for the rest. */
  const expand = async (id: string, name: string) => {
    const node = scene().nodes.get(id);
    const relation = node && relationOf(node.kind, name);
    if (!node || !relation) return;
    try {
      const fresh = await neighbours.next(node, name, new Set(Object.keys(view().nodes)));
      const before = view();
      const parent = before.nodes[id];
      if (!parent) return;
      const spots = placeAround(parent, [...Object.values(before.nodes), ...before.rests], fresh.length + 1);
      const total = neighbours.countsOf(id)?.get(name) ?? 0;
      const shown = neighboursOnShow(id, relation, scene().edges).size + fresh.length;
      const others = before.rests.filter((rest) => rest.of !== id || rest.relation !== name);
      const old = before.rests.find((rest) => rest.of === id && rest.relation === name);
      const last = spots[fresh.length] ?? parent;
      const rest = old ?? { of: id, relation: name, x: last.x, y: last.y };
      const rests = total > shown ? [...others, rest] : others;
      const selected = before.selected ?? { node: id };
      take(still(withNodes({ ...before, rests, selected }, spotsOf(fresh, spots))));
    } catch (error) {
      report(error);
    }
  };

  /** Puts nodes on show that are not there yet, around what is in the middle. */
  const show = (wanted: readonly string[], selected: Selection | null, around?: string) => {
    const before = view();
    const fresh = wanted.filter((id) => !before.nodes[id]);
    const middle = (around && before.nodes[around]) || currentCamera?.() || { x: 0, y: 0 };
    const spots = placeAround(middle, [...Object.values(before.nodes), ...before.rests], fresh.length);
    const chosen = { ...before, selected, ...(selected && { tab: 'details' as const }) };
    take(still(withNodes(chosen, spotsOf(fresh, spots))));
  };

  const timeline = createTimeline(knownAt, () => view().tab === 'timeline' || view().filter.between !== null);
  const active = createMemo(() => {
    const { between } = view().filter;
    const items = timeline.data()?.items;
    return between && items ? activeBetween(items, between) : null;
  });

  const isNetwork = createMemo(() => view().tab === 'network');
  const networkQuestion = () => view().network?.question ?? usualNetwork;
  const network = createNetwork(knownAt, () => (isNetwork() ? networkQuestion() : null));

  return {
    view,
    scene,
    timeline,
    /** Whether the network is looked at instead of the graph. */
    isNetwork,
    networkQuestion,
    network,
    active,
    /** Nodes that the whole graph has, without passages. */
    total: () => scene().total,
    /** Whether the last step would have put more on show than there is room for. */
    isFull,
    status,
    failure,
    again: askAgain,
    neighbours,
    expand,
    show,
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    select: (selected: Selection | null) =>
      take({ ...view(), selected, ...(selected && { tab: 'details' }) }),
    setTab: (tab: Tab) => take({ ...view(), tab }),
    remove: (id: string) => take(still(withoutNode(view(), id))),
    pin: (id: string, x: number, y: number, pinned: boolean) => {
      if (view().nodes[id]) take(still(withPin(view(), id, { x, y, pinned })));
    },
    setFilter: (filter: Partial<Filter>, merging: string | null = null) =>
      take(still({ ...view(), filter: { ...view().filter, ...filter } }), merging),
    setKnownAt: (day: string | null) => take(still({ ...view(), knownAt: day }), 'knownAt'),
    setCamera: (camera: Camera | null) => take({ ...view(), camera }, 'camera'),
    read: (id: string, place: { readonly start: number; readonly end: number } | null) =>
      take({ ...view(), source: { id, at: place && [place.start, place.end] }, tab: 'source' }),
    closeSource: () => take({ ...view(), source: null }),
    /** Opens a passage of the source that is read, and selects its statement. */
    openPassage: (statement: string, at: readonly [number, number]) => {
      const { source } = view();
      if (source) take({ ...view(), source: { ...source, at }, selected: { node: statement } });
    },
    askPaths: (change: Partial<PathQuestion>) =>
      take({ ...view(), paths: { ...(view().paths ?? noPaths), ...change }, tab: 'paths' }),
    /** Looks at another network, of which nothing is open. */
    askNetwork: (change: Partial<NetworkQuestion>, merging: string | null = null) => {
      const question = fitting({ ...networkQuestion(), ...change });
      take(withNetwork(view(), { question, edge: null, camera: null }), merging);
    },
    /** Tells what an edge of the network rests on. */
    openNetworkEdge: (edge: string | null) => take(withNetwork(view(), { edge })),
    setNetworkCamera: (camera: Camera | null) => take(withNetwork(view(), { camera }), 'networkCamera'),
    /** Whether an address was given that says no view; the next step forgets it. */
    isUnread,
    noteUnread: () => setUnread(true),
    /** Whether the view was made of other data than the graph holds now. */
    isOfOtherData: () => madeOf() !== '' && scene().version !== '' && madeOf() !== scene().version,
    /** What stands behind the `#` of the address; null where the view is too large for one. */
    address: () => toAddress({ view: view(), version: scene().version }),
    open: ({ view: other, version }: Addressed) => {
      setMadeOf(version);
      take(other);
    },
    /** Lets the picture say where its camera is, and what is drawn. */
    watch: (camera: () => Camera, drawing: () => Omit<Drawing, 'palette'>) => {
      currentCamera = camera;
      currentDrawing = drawing;
    },
    /** Lets the picture of the network say what is drawn. */
    watchNetwork: (drawing: () => Omit<Drawing, 'palette'>) => {
      networkDrawing = drawing;
    },
    drawing: () => (isNetwork() ? networkDrawing : currentDrawing)?.(),
    search: (text: string, signal: AbortSignal) => ask(SearchDocument, { text, knownAt: knownAt() }, signal),
  };
}

function spotsOf(ids: readonly string[], spots: readonly Spot[]): Record<string, Spot> {
  return Object.fromEntries(ids.flatMap((id, index) => (spots[index] ? [[id, spots[index]]] : [])));
}

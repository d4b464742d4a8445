import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { AskError, ask } from '../api/client.ts';
import { SearchDocument } from '../api/queries.generated.ts';
import { arrange, placeAround } from '../graph/layout.ts';
import { type Counts, countNeighbours, type NeighbourPage, readNeighbours } from '../graph/neighbours.ts';
import { neighboursOnShow } from '../graph/picture.ts';
import { relationOf } from '../graph/relations.ts';
import { emptyScene, readScene, type Scene } from '../graph/scene.ts';
import { readStart } from '../graph/start.ts';
import type { Drawing } from '../share/svg.ts';
import { type Addressed, toAddress } from '../view/address.ts';
import { begin, redo, step, undo } from '../view/history.ts';
import {
  type Camera,
  emptyView,
  type Filter,
  type PathQuestion,
  type Selection,
  type Tab,
  type View,
  withNodes,
  withoutNode,
  withPin,
} from '../view/view.ts';
import { askAgain, attempt, isOffline, noteOffline } from './connection.ts';
import { activeBetween, createTimeline } from './timeline.ts';

/** Nodes on show at most: more than that nobody sees, and one answer holds. */
export const MOST_NODES = 500;
/** Neighbours that come at a time. */
export const PAGE = 25;
const noPaths: PathQuestion = {
  from: null,
  to: null,
  withoutDisputed: false,
  throughCountries: false,
};

/** How it stands with what is asked of the server. */
export type Status = 'starting' | 'loading' | 'ready' | 'empty' | 'offline' | 'token' | 'refused';

/** What is looked at, what the graph says of it, and what can be done to it. */
export type Session = ReturnType<typeof createSession>;

/**
 * Begins to look at the graph.
 * @param opened the view of an address; without it, what is worth seeing first
 */
export function createSession(opened: Addressed | null) {
  const [history, setHistory] = createSignal(begin(opened?.view ?? emptyView));
  const [madeOf, setMadeOf] = createSignal(opened?.version ?? '');
  const view = createMemo(() => history().present);
  const [scene, setScene] = createSignal<Scene>(emptyScene);
  const [status, setStatus] = createSignal<Status>('starting');
  const [failure, setFailure] = createSignal<AskError | null>(null);
  const [counts, setCounts] = createSignal<ReadonlyMap<string, Counts>>(new Map());
  const [uncounted, setUncounted] = createSignal<AskError | null>(null);
  /** Of each relation the pages that were read; good for one version of the data. */
  const pages = new Map<string, NeighbourPage[]>();
  let currentCamera: (() => Camera) | undefined;
  let currentDrawing: (() => Omit<Drawing, 'palette'>) | undefined;

  const [isFull, setFull] = createSignal(false);

  const take = (next: View, merging: string | null = null) => {
    const full = Object.keys(next.nodes).length > MOST_NODES;
    setFull(full);
    if (full) return;
    setHistory((before) => step(before, next, merging));
  };
  /** With the camera where it is: what appears shall not move it. */
  const still = (next: View): View =>
    next.camera || !currentCamera ? next : { ...next, camera: currentCamera() };

  const report = (error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const told = error instanceof AskError ? error : new AskError('refused', String(error));
    setFailure(told);
    setStatus(told.reason);
    if (told.reason === 'offline') noteOffline();
  };
  const forget = () => {
    setCounts(new Map());
    setUncounted(null);
    pages.clear();
  };
  createEffect(
    on(attempt, () => {
      setFailure(null);
      forget();
    }),
  );

  const ids = createMemo(() => Object.keys(view().nodes).sort(), [], { equals: sameList });
  const knownAt = createMemo(() => view().knownAt);

  createEffect(
    on([ids, knownAt, attempt], ([wanted, day]) => {
      const abort = new AbortController();
      onCleanup(() => abort.abort());
      load(wanted, day, abort.signal).catch(report);
    }),
  );

  const load = async (wanted: readonly string[], day: string | null, signal: AbortSignal) => {
    if (wanted.length === 0 && view() === emptyView) return start(signal);
    setStatus('loading');
    const found = await readScene(wanted, day, signal);
    if (found.version !== scene().version) forget();
    setScene(found);
    setStatus('ready');
  };

  const start = async (signal: AbortSignal) => {
    const found = await readStart(signal);
    if (found.nodes.size === 0) return void setStatus('empty');
    setHistory(begin({ ...emptyView, nodes: arrange([...found.nodes.values()], found.edges) }));
  };

  const wantCounts = (id: string) => {
    const day = knownAt();
    const node = scene().nodes.get(id);
    const key = countKey(id, day);
    if (!node || counts().has(key)) return;
    countNeighbours(node, day)
      .then((found) => setCounts((before) => new Map([...before, [key, found]])))
      .catch((error) => {
        // What is drawn stands without it.
        if (error instanceof AskError && error.reason === 'refused') setUncounted(error);
        else report(error);
      });
  };
  const countsOf = (id: string): Counts | undefined => counts().get(countKey(id, knownAt()));
  createEffect(() => {
    const { selected, rests } = view();
    if (selected && 'node' in selected) wantCounts(selected.node);
    for (const { of } of rests) wantCounts(of);
  });

  /** Shows the next neighbours of a node in a relation, and a node that stands for the rest. */
  const expand = async (id: string, name: string) => {
    const node = scene().nodes.get(id);
    const relation = node && relationOf(node.kind, name);
    if (!node || !relation) return;
    try {
      const day = knownAt();
      const there = new Set(Object.keys(view().nodes));
      const fresh = await nextNeighbours(id, node.kind, name, day, there, pages);
      const parent = view().nodes[id];
      if (!parent) return;
      const before = view();
      const spots = placeAround(parent, [...Object.values(before.nodes), ...before.rests], fresh.length + 1);
      const added = Object.fromEntries(
        fresh.flatMap((each, index) => (spots[index] ? [[each, spots[index]]] : [])),
      );
      const total = countsOf(id)?.get(name) ?? 0;
      const shown = neighboursOnShow(id, relation, scene().edges).size + fresh.length;
      const others = before.rests.filter((rest) => rest.of !== id || rest.relation !== name);
      const old = before.rests.find((rest) => rest.of === id && rest.relation === name);
      const last = spots[fresh.length] ?? parent;
      const rest = old ?? { of: id, relation: name, x: last.x, y: last.y };
      const rests = total > shown ? [...others, rest] : others;
      take(still(withNodes({ ...before, rests, selected: before.selected ?? { node: id } }, added)));
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
    const added = Object.fromEntries(
      fresh.flatMap((id, index) => (spots[index] ? [[id, spots[index]]] : [])),
    );
    take(still(withNodes({ ...before, selected, ...(selected && { tab: 'details' }) }, added)));
  };

  const timeline = createTimeline(knownAt, () => view().tab === 'timeline' || view().filter.between !== null);
  const active = createMemo(() => {
    const { between } = view().filter;
    const items = timeline.data()?.items;
    return between && items ? activeBetween(items, between) : null;
  });

  return {
    view,
    scene,
    timeline,
    active,
    /** Nodes that the whole graph has, without passages. */
    total: () => scene().total,
    /** Whether the last step would have put more on show than there is room for. */
    isFull,
    status: (): Status => (isOffline() ? 'offline' : status()),
    failure,
    again: askAgain,
    countsOf,
    /** Why neighbours could not be counted. */
    uncounted,
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
    drawing: () => currentDrawing?.(),
    search: (text: string, signal: AbortSignal) => ask(SearchDocument, { text, knownAt: knownAt() }, signal),
  };
}

function countKey(id: string, day: string | null): string {
  return `${day ?? ''} ${id}`;
}

/** Pages on until enough are found that are not on show; a relation may begin with those that are. */
async function nextNeighbours(
  id: string,
  kind: Parameters<typeof readNeighbours>[1],
  relation: string,
  knownAt: string | null,
  there: ReadonlySet<string>,
  pages: Map<string, NeighbourPage[]>,
): Promise<string[]> {
  const key = `${countKey(id, knownAt)} ${relation}`;
  const known = pages.get(key) ?? [];
  pages.set(key, known);
  const fresh = new Set<string>();
  let after: string | null = null;
  for (let index = 0; fresh.size < PAGE; index += 1) {
    const page: NeighbourPage =
      known[index] ?? (await readNeighbours(id, kind, relation, { knownAt, first: PAGE, after }));
    known[index] = page;
    for (const each of page.ids) if (!there.has(each) && fresh.size < PAGE) fresh.add(each);
    if (page.next === null) break;
    after = page.next;
  }
  return [...fresh];
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

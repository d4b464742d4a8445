import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { type AskError, toldOf } from '../api/client.ts';
import { emptyScene, readScene, type Scene } from '../read/scene.ts';
import { readStart } from '../read/start.ts';
import { emptyView, type View } from '../view/view.ts';
import { attempt, isOffline, noteOffline } from './connection.ts';

/** How it stands with what is asked of the server. */
export type Status = 'starting' | 'loading' | 'ready' | 'empty' | 'offline' | 'token' | 'refused';

/**
 * What the graph says of what is on show, read again whenever that changes.
 * @param begin takes what is worth seeing first, where nothing is on show yet
 * @param changed is told when the graph holds other data than before
 */
export function createLoadedScene(view: () => View, begin: (found: Scene) => void, changed: () => void) {
  const [scene, setScene] = createSignal<Scene>(emptyScene);
  const [status, setStatus] = createSignal<Status>('starting');
  const [failure, setFailure] = createSignal<AskError | null>(null);

  const report = (error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const told = toldOf(error);
    setFailure(told);
    setStatus(told.reason);
    if (told.reason === 'offline') noteOffline();
  };
  createEffect(on(attempt, () => setFailure(null)));

  const load = async (ids: readonly string[], day: string | null, signal: AbortSignal) => {
    if (ids.length === 0 && view() === emptyView) {
      const found = await readStart(signal);
      return found.nodes.size === 0 ? void setStatus('empty') : begin(found);
    }
    setStatus('loading');
    const found = await readScene(ids, day, signal);
    if (found.version !== scene().version) changed();
    setScene(found);
    setStatus('ready');
  };

  const ids = createMemo(() => Object.keys(view().nodes).sort(), [], { equals: sameList });
  const knownAt = createMemo(() => view().knownAt);
  createEffect(
    on([ids, knownAt, attempt], ([wanted, day]) => {
      const abort = new AbortController();
      onCleanup(() => abort.abort());
      load(wanted, day, abort.signal).catch(report);
    }),
  );

  return { scene, status: (): Status => (isOffline() ? 'offline' : status()), failure, report };
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

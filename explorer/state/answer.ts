import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { type AskError, toldOf } from '../api/client.ts';
import { attempt, noteOffline } from './connection.ts';

/** An answer of the API as it comes: what was last answered stays until the next is here. */
export interface Answer<T> {
  readonly data: () => T | undefined;
  readonly loading: () => boolean;
  readonly failure: () => AskError | undefined;
}

/** Asks whenever what is asked for changes; a question that another overtakes is taken back. */
export function createAnswer<Question, T>(
  question: () => Question | null,
  ask: (question: Question, signal: AbortSignal) => Promise<T>,
): Answer<T> {
  const [data, setData] = createSignal<T>();
  const [loading, setLoading] = createSignal(false);
  const [failure, setFailure] = createSignal<AskError>();
  // A view changes with every step; most of them ask for nothing new.
  const asking = createMemo(question, null, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  createEffect(
    on([asking, attempt], ([asked]) => {
      const abort = new AbortController();
      onCleanup(() => abort.abort());
      setFailure(undefined);
      if (asked === null) return void setData(undefined);
      setLoading(true);
      ask(asked, abort.signal)
        .then(
          (answered) => {
            if (!abort.signal.aborted) setData(() => answered);
          },
          (error) => {
            if (abort.signal.aborted) return;
            const told = toldOf(error);
            setFailure(told);
            if (told.reason === 'offline') noteOffline();
          },
        )
        .finally(() => {
          if (!abort.signal.aborted) setLoading(false);
        });
    }),
  );
  return { data, loading, failure };
}

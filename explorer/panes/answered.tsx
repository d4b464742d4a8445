import { type JSX, Match, Switch } from 'solid-js';
import type { Answer } from '../state/answer.ts';
import { t } from '../words/index.ts';
import { Failure } from './failure.tsx';

/** What an answer is shown as: itself, that it is awaited, or why there is none. */
export function Answered<T>(props: { answer: Answer<T>; children: (data: NonNullable<T>) => JSX.Element }) {
  return (
    <Switch>
      <Match when={props.answer.failure()}>{(failure) => <Failure of={failure()} />}</Match>
      <Match when={props.answer.data()} keyed>
        {(data) => props.children(data)}
      </Match>
      <Match when={props.answer.loading()}>
        <p class="waiting">{t('loading')}</p>
      </Match>
    </Switch>
  );
}

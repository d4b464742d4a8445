import { createSignal, Match, Switch } from 'solid-js';
import { keepToken } from '../api/client.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';

/** How it stands with the server, where it does not simply answer. */
export function StatusNote(props: { session: Session }) {
  const [token, setToken] = createSignal('');
  const submit = (event: Event) => {
    event.preventDefault();
    keepToken(token());
    props.session.again();
  };
  const status = () => props.session.status();
  return (
    <div class="status" role="status" data-status={status()}>
      <Switch>
        <Match when={status() === 'starting'}>{t('starting')}</Match>
        <Match when={status() === 'loading'}>{t('loading')}</Match>
        <Match when={status() === 'empty'}>
          <strong>{t('emptyGraph')}</strong>
          <span>{t('emptyGraphHint')}</span>
        </Match>
        <Match when={status() === 'offline'}>
          <strong>{t('offline')}</strong>
          <span>{t('offlineHint')}</span>
        </Match>
        <Match when={status() === 'refused'}>
          <strong>{t('refused', { message: props.session.failure()?.message ?? '' })}</strong>
          <span>{props.session.failure()?.hint}</span>
          <button type="button" onClick={props.session.again}>
            {t('tryAgain')}
          </button>
        </Match>
        <Match when={status() === 'token'}>
          <form onSubmit={submit}>
            <strong>{t('needsToken')}</strong>
            <label>
              {t('token')}
              <input
                type="password"
                autocomplete="off"
                value={token()}
                onInput={(event) => setToken(event.currentTarget.value)}
              />
            </label>
            <button type="submit">{t('giveToken')}</button>
          </form>
        </Match>
      </Switch>
    </div>
  );
}

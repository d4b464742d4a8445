import { For, Match, Switch } from 'solid-js';
import type { Session } from '../state/session.ts';
import type { Tab } from '../view/view.ts';
import { t, type Word } from '../words/index.ts';
import { Details } from './details.tsx';
import { Disputes } from './disputes.tsx';
import { Networks } from './networks.tsx';
import { Paths } from './paths.tsx';
import { SourceReader } from './source-reader.tsx';
import { Timeline } from './timeline.tsx';

const tabs: readonly (readonly [Tab, Word])[] = [
  ['details', 'tabDetails'],
  ['disputes', 'tabDisputes'],
  ['timeline', 'tabTimeline'],
  ['source', 'tabSource'],
  ['paths', 'tabPaths'],
  ['network', 'tabNetwork'],
];

/** What is told in words, a tab for each way to ask. */
export function Sidebar(props: { session: Session }) {
  const tab = () => props.session.view().tab;
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex(([name]) => name === tab());
    const [next] = tabs[(at + step + tabs.length) % tabs.length] ?? [];
    if (next) {
      props.session.setTab(next);
      document.getElementById(`tab-${next}`)?.focus();
    }
    event.preventDefault();
  };
  return (
    <aside class="side">
      <div class="tabs" role="tablist" onKeyDown={key}>
        <For each={tabs}>
          {([name, word]) => (
            <button
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={tab() === name}
              aria-controls="panel"
              tabIndex={tab() === name ? 0 : -1}
              onClick={() => props.session.setTab(name)}
            >
              {t(word)}
            </button>
          )}
        </For>
      </div>
      <section id="panel" role="tabpanel" aria-labelledby={`tab-${tab()}`} tabIndex={0}>
        <Switch>
          <Match when={tab() === 'details'}>
            <Details session={props.session} />
          </Match>
          <Match when={tab() === 'disputes'}>
            <Disputes session={props.session} />
          </Match>
          <Match when={tab() === 'timeline'}>
            <Timeline session={props.session} />
          </Match>
          <Match when={tab() === 'source'}>
            <SourceReader session={props.session} />
          </Match>
          <Match when={tab() === 'paths'}>
            <Paths session={props.session} />
          </Match>
          <Match when={tab() === 'network'}>
            <Networks session={props.session} />
          </Match>
        </Switch>
      </section>
    </aside>
  );
}

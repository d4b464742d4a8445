import { createSignal, For, onCleanup, Show } from 'solid-js';
import type { SearchQuery } from '../api/queries.generated.ts';
import { kindOf } from '../read/kind.ts';
import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { KindMark } from './kind-mark.tsx';

type Hit = SearchQuery['search'][number];

/** Milliseconds without a key after which is searched. */
const PAUSE = 120;

/** Search as one types: a combobox whose list is what the graph finds. */
export function SearchBox(props: { session: Session }) {
  const [text, setText] = createSignal('');
  const [hits, setHits] = createSignal<readonly Hit[] | null>(null);
  const [active, setActive] = createSignal(0);
  const [open, setOpen] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;

  const type = (value: string) => {
    setText(value);
    setOpen(true);
    clearTimeout(timer);
    asked?.abort();
    if (!value.trim()) return void setHits(null);
    timer = setTimeout(async () => {
      asked = new AbortController();
      try {
        const { search } = await props.session.search(value.slice(0, 200), asked.signal);
        setHits(search);
        setActive(0);
      } catch {
        setHits(null);
      }
    }, PAUSE);
  };
  onCleanup(() => clearTimeout(timer));

  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    props.session.show([hit.node.id], { node: hit.node.id });
    setOpen(false);
    setText('');
    setHits(null);
  };
  const key = (event: KeyboardEvent) => {
    const found = hits() ?? [];
    if (event.key === 'ArrowDown') setActive((before) => Math.min(found.length - 1, before + 1));
    else if (event.key === 'ArrowUp') setActive((before) => Math.max(0, before - 1));
    else if (event.key === 'Enter') choose(found[active()]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div class="search">
      <input
        type="search"
        role="combobox"
        aria-label={t('search')}
        aria-expanded={open() && hits() !== null}
        aria-controls="hits"
        aria-activedescendant={open() && hits()?.length ? `hit-${active()}` : undefined}
        aria-autocomplete="list"
        placeholder={t('search')}
        maxLength={200}
        value={text()}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={key}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <ul id="hits" role="listbox" aria-label={t('search')} hidden={!open() || hits() === null}>
        <For each={hits() ?? []}>
          {(hit, index) => (
            <li
              id={`hit-${index()}`}
              role="option"
              aria-selected={index() === active()}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(hit);
              }}
            >
              <KindMark kind={kindOf(hit.node)} />
              <bdi>{hit.node.label}</bdi>
              <small>{t(kindOf(hit.node))}</small>
            </li>
          )}
        </For>
        <Show when={hits()?.length === 0}>
          <li class="nothing">{t('searchNothing')}</li>
        </Show>
      </ul>
    </div>
  );
}

import { createMemo, createSignal, For, onCleanup, Show } from 'solid-js';
import { toData } from '../share/data.ts';
import { save, toPng } from '../share/save.ts';
import { toSvg } from '../share/svg.ts';
import type { Session } from '../state/session.ts';
import { palette } from '../state/theme.ts';
import { MOST_LETTERS } from '../view/address.ts';
import { fromState, toState } from '../view/state-file.ts';
import { t } from '../words/index.ts';
import { captionOf } from './caption.ts';
import { GraphExports } from './export-links.tsx';

/** How many times the screen's size a picture may have. */
const SCALES = [1, 2, 3, 4] as const;

/** The view to be handed on: as an address, a picture, a drawing, data, or a file. */
export function ShareMenu(props: { session: Session }) {
  const [said, setSaid] = createSignal('');
  const [isOpen, setOpen] = createSignal(false);
  const { session } = props;
  const name = (ending: string) => `demarche.${ending}`;
  const copy = async () => {
    if (session.address() === null) return void setSaid(t('tooLong', { most: MOST_LETTERS }));
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid(t('copied'));
    } catch {
      setSaid(location.href);
    }
  };
  const svg = () => {
    const drawing = session.drawing();
    return drawing && toSvg({ ...drawing, palette: palette() }, captionOf(session, drawing.picture));
  };
  const png = async (scale: number) => {
    const drawn = svg();
    if (drawn) save(name('png'), await toPng(drawn, scale));
  };
  const json = async () => {
    const drawing = session.drawing();
    if (!drawing) return;
    const { knownAt } = session.view();
    const about = { address: location.href, version: session.scene().version, knownAt };
    save(name('json'), `${JSON.stringify(await toData(drawing.picture, about), null, 2)}\n`);
  };
  /** Nodes of the graph in its picture; a network has files of its own. */
  const shown = createMemo(() => {
    const nodes = (isOpen() && !session.isNetwork() && session.drawing()?.picture.nodes) || [];
    return nodes.flatMap(({ id, rest }) => (rest === null ? [id] : []));
  });
  const open = async (file: File | undefined) => {
    const opened = file && fromState(await file.text());
    if (opened) {
      session.open(opened);
      menu.open = false;
    } else if (file) setSaid(t('notAView', { name: file.name }));
  };
  let menu!: HTMLDetailsElement;
  const closeOutside = ({ target }: Event) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  addEventListener('pointerdown', closeOutside);
  onCleanup(() => removeEventListener('pointerdown', closeOutside));
  return (
    <details
      class="share"
      ref={menu}
      onToggle={() => setOpen(menu.open)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') menu.open = false;
      }}
    >
      <summary>{t('share')}</summary>
      <div class="menu">
        <button type="button" onClick={copy}>
          {t('copyAddress')}
        </button>
        <div class="scales">
          {t('exportPng')}
          <For each={SCALES}>
            {(scale) => (
              <button
                type="button"
                class="small"
                aria-label={`${t('exportPng')} ${scale}×`}
                onClick={() => png(scale)}
              >
                {scale}×
              </button>
            )}
          </For>
        </div>
        <button type="button" onClick={() => save(name('svg'), svg() ?? '', 'image/svg+xml')}>
          {t('exportSvg')}
        </button>
        <Show when={!session.isNetwork()}>
          <button type="button" onClick={json}>
            {t('exportJson')}
          </button>
        </Show>
        <Show when={isOpen()}>
          <GraphExports session={session} shown={shown()} />
        </Show>
        <button
          type="button"
          onClick={() =>
            save(name('view.json'), toState({ view: session.view(), version: session.scene().version }))
          }
        >
          {t('saveState')}
        </button>
        <label class="file">
          {t('openState')}
          <input type="file" accept=".json" onChange={(event) => open(event.currentTarget.files?.[0])} />
        </label>
        <Show when={said()}>
          <p role="status">{said()}</p>
        </Show>
      </div>
    </details>
  );
}

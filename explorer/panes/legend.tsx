import { For, Show } from 'solid-js';
import type { NodeKind } from '../api/queries.generated.ts';
import type { Stroke } from '../graph/appearance.ts';
import type { NetworkQuestion } from '../view/network.ts';
import { t } from '../words/index.ts';
import { KindMark } from './kind-mark.tsx';
import { networkStrokes } from './network-words.ts';

const kinds: readonly NodeKind[] = [
  'PERSON',
  'INSTITUTION',
  'COUNTRY',
  'GROUP',
  'EVENT',
  'CLAIM',
  'STATEMENT',
  'PLACE',
  'TOPIC',
  'SOURCE',
];
const networkKinds: readonly NodeKind[] = ['PERSON', 'INSTITUTION', 'COUNTRY', 'GROUP', 'CLAIM', 'TOPIC'];
const strokes: readonly Stroke[] = ['solid', 'split', 'dashed'];

/**
 * What shapes and strokes mean.
 * @param network which one is drawn, where it is not the graph: strokes then say something else
 */
export function Legend(props: { network?: NetworkQuestion }) {
  return (
    <details class="legend">
      <summary>{t('legend')}</summary>
      <ul>
        <For each={props.network ? networkKinds : kinds}>
          {(kind) => (
            <li>
              <KindMark kind={kind} /> {t(kind)}
            </li>
          )}
        </For>
        <For each={strokes}>
          {(stroke) => (
            <li>
              <StrokeMark stroke={stroke} />{' '}
              {t(props.network ? networkStrokes(props.network)[stroke] : `${stroke}Stroke`)}
            </li>
          )}
        </For>
        <Show when={props.network && props.network.mode !== 'TWO_MODE'}>
          <li>
            <strong>A</strong> {t('camps')}
          </li>
        </Show>
      </ul>
    </details>
  );
}

/** How an edge is drawn. */
function StrokeMark(props: { stroke: Stroke }) {
  return (
    <svg class={`mark stroke-${props.stroke}`} viewBox="-14 -7 28 14" aria-hidden="true">
      <path d={props.stroke === 'split' ? 'M-14 -2H14M-14 2H14' : 'M-14 0H14'} />
      <g class="cross">
        <circle r="5" />
        <path d="M-2.400 -2.400L2.400 2.400M-2.400 2.400L2.400 -2.400" />
      </g>
    </svg>
  );
}

import { For } from 'solid-js';
import type { NodeKind } from '../api/queries.generated.ts';
import type { Stroke } from '../graph/appearance.ts';
import { t } from '../words/index.ts';
import { KindMark } from './kind-mark.tsx';

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
const strokes: readonly Stroke[] = ['solid', 'split', 'dashed'];

/** What shapes and strokes mean. */
export function Legend() {
  return (
    <details class="legend">
      <summary>{t('legend')}</summary>
      <ul>
        <For each={kinds}>
          {(kind) => (
            <li>
              <KindMark kind={kind} /> {t(kind)}
            </li>
          )}
        </For>
        <For each={strokes}>
          {(stroke) => (
            <li>
              <StrokeMark stroke={stroke} /> {t(`${stroke}Stroke`)}
            </li>
          )}
        </For>
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

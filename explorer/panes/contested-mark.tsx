import { Show } from 'solid-js';
import { t } from '../words/index.ts';

/** That something is a part of a dispute, in words and with the mark that the picture uses. */
export function ContestedMark(props: { contested: boolean }) {
  return (
    <Show when={props.contested}>
      <span class="contested">
        <svg viewBox="-7 -7 14 14" aria-hidden="true">
          <circle r="5.500" />
          <path d="M-2.500 -2.500L2.500 2.500M-2.500 2.500L2.500 -2.500" />
        </svg>
        {t('contested')}
      </span>
    </Show>
  );
}

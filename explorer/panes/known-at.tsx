import type { Session } from '../state/session.ts';
import { t } from '../words/index.ts';
import { dayOf, numberOf } from './time-scale.ts';

/** A slider over the days on which the graph has come to be known; its right end is today. */
export function KnownAt(props: { session: Session; known: readonly [first: string, last: string] }) {
  const first = () => numberOf(props.known[0]) - 1;
  const today = () => numberOf(props.known[1]) + 1;
  const day = () => props.session.view().knownAt;
  const value = () => {
    const set = day();
    return set === null ? today() : Math.min(today() - 1, numberOf(set));
  };
  const spoken = () => day() ?? t('knownToday');
  const set = (number: number) => props.session.setKnownAt(number >= today() ? null : dayOf(number));
  return (
    <label class="known-at">
      <span>
        {t('knownAtLabel')} <output>{spoken()}</output>
      </span>
      <input
        type="range"
        min={first()}
        max={today()}
        step="1"
        value={value()}
        aria-valuetext={spoken()}
        onInput={(event) => set(Number(event.currentTarget.value))}
      />
    </label>
  );
}

import { dayNumber, dayOf } from './period.ts';

/** Some days in a row, both ends included. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/**
 * The windows of one width that slide over a range, a day at a time, each within it; none where it is shorter than one.
 * @param width days, at least 1: an even window is exactly that wide, with its middle between two days
 * @param begin the first day of the first window, where that is later than the range's
 */
export function* windowsOf({ from, to }: Window, width: number, begin = from): Generator<Window> {
  const last = dayNumber(to) - width + 1;
  for (let first = dayNumber(begin > from ? begin : from); first <= last; first += 1) {
    yield { from: dayOf(first), to: dayOf(first + width - 1) };
  }
}

/** Days from the middle of a window to a day; halves where the window is even. */
export function distanceFrom({ from, to }: Window, day: string): number {
  return Math.abs(dayNumber(day) - (dayNumber(from) + dayNumber(to)) / 2);
}

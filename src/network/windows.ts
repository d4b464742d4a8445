import { InputError } from '../errors.ts';
import { type Kernel, kernelWeight } from './kernel.ts';
import { type Network, type NetworkQuery, networkOf } from './network.ts';
import { dayNumber } from './period.ts';
import type { Position } from './position.ts';
import { distanceFrom, type Window, windowsOf } from './window.ts';

/** A window with what counts in it. */
export interface WindowPositions extends Window, Pick<Network, 'positions' | 'query' | 'weightOf'> {}

/** How many windows there are, and each in turn. */
export interface Windows {
  readonly count: number;
  /** @param begin the first day of the first window that is wanted */
  inTurn(begin?: string): Iterable<Window>;
}

/**
 * The windows in which a network is looked at: over the days that are asked for, else from the first day on which
 * something was said to the last.
 * @param width days
 * @throws InputError BAD_USER_INPUT where a window is longer than that, or shorter than a day
 */
export function windowsFor(
  positions: readonly Position[],
  { from, to }: NetworkQuery,
  width: number,
): Windows {
  const [first, last] = extent(positions);
  const range = { from: from ?? first, to: to ?? last };
  if (range.from === undefined || range.to === undefined) return { count: 0, inTurn: () => [] };
  const days = { from: range.from, to: range.to };
  const length = dayNumber(days.to) - dayNumber(days.from) + 1;
  if (width >= 1 && width <= length) {
    return { count: length - width + 1, inTurn: (begin) => windowsOf(days, width, begin) };
  }
  throw new InputError(
    'BAD_USER_INPUT',
    `A window of ${width} days does not fit into ${length} days, from ${days.from} to ${days.to}.`,
    `Expected a whole number from 1 to ${length}.`,
  );
}

/** The first and the last day on which something was said. */
function extent(positions: readonly Position[]): [first: string | undefined, last: string | undefined] {
  const days = positions.flatMap(({ day }) => day ?? []).sort();
  return [days[0], days.at(-1)];
}

/** What counts in a window: by its distance from the middle. What has no date counts in none. */
export function windowPositions(
  positions: readonly Position[],
  query: NetworkQuery,
  window: Window,
  kernel: Kernel,
): WindowPositions {
  const width = dayNumber(window.to) - dayNumber(window.from) + 1;
  const weightOf = ({ day }: Position) =>
    day === null ? 0 : kernelWeight(kernel, distanceFrom(window, day), width);
  return { ...window, query, weightOf, positions: positions.filter((each) => weightOf(each) > 0) };
}

/** The network of a window. */
export function windowNetwork({ positions, query, weightOf }: WindowPositions): Network {
  return networkOf(positions, query, weightOf);
}

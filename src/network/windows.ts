import { InputError } from '../errors.ts';
import { type Kernel, kernelWeight } from './kernel.ts';
import { type Network, type NetworkQuery, networkOf } from './network.ts';
import { dayNumber } from './period.ts';
import type { Position } from './position.ts';
import { distanceFrom, type Window, windowsOf } from './window.ts';

/** The network of one window. */
export interface WindowNetwork extends Window {
  readonly network: Network;
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
): Window[] {
  const days = positions.flatMap(({ day }) => day ?? []).sort();
  const range = { from: from ?? days[0], to: to ?? days.at(-1) };
  if (range.from === undefined || range.to === undefined) return [];
  const length = dayNumber(range.to) - dayNumber(range.from) + 1;
  if (width >= 1 && width <= length) return windowsOf({ from: range.from, to: range.to }, width);
  throw new InputError(
    'BAD_USER_INPUT',
    `A window of ${width} days does not fit into ${length} days, from ${range.from} to ${range.to}.`,
    `Expected a whole number from 1 to ${length}.`,
  );
}

/** The network of a window: what was said counts by its distance from the middle. What has no date counts in none. */
export function windowNetwork(
  positions: readonly Position[],
  query: NetworkQuery,
  window: Window,
  kernel: Kernel,
): WindowNetwork {
  const width = dayNumber(window.to) - dayNumber(window.from) + 1;
  const weightOf = ({ day }: Position) =>
    day === null ? 0 : kernelWeight(kernel, distanceFrom(window, day), width);
  return {
    ...window,
    network: networkOf(
      positions.filter((each) => weightOf(each) > 0),
      query,
      weightOf,
    ),
  };
}

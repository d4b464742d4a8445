import type { PropertyValue } from './hash.ts';
import { SEPARATOR } from './order.ts';

/** Two ends of a short cut. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** What a short cut is to be; null where there is to be none. */
export interface ShortCut extends Pair {
  readonly type: string;
  /** The stored one, null where none is stored; absent where that is not known. */
  readonly element?: string | null;
  readonly properties: Readonly<Record<string, PropertyValue>> | null;
}

/** The stance that each short cut between actors and claims rests on. */
export const STANCES = { STATED: 'ASSERTS', SUPPORTS: 'SUPPORTS', DISPUTES: 'DISPUTES' } as const;

/** Kinds of event that each short cut between people counts. */
export const MEETING_KINDS = {
  MET_WITH: [
    'MEETING',
    'VISIT',
    'CONSULTATION',
    'NEGOTIATION',
    'CONFERENCE',
    'BRIEFING',
    'ENCOUNTER',
    'SIGNING',
  ],
  SPOKE_WITH: ['CALL'],
} as const;

/** How many of what a short cut counts it names. */
export const NAMED = 5;

/** Paged from one end only. */
const ONE_WAY = new Set(['REPRESENTED_AT']);

/**
 * A short cut with its order keys; absent properties are left out.
 * @param newest order date of the newest of what it counts
 */
export function shortCut(
  type: string,
  { from, to }: Pair,
  newest: string | null | undefined,
  properties: Readonly<Record<string, PropertyValue | null | undefined>>,
): ShortCut {
  const middle = `${SEPARATOR}${newest ?? properties.knownSince ?? '0000'}${SEPARATOR}`;
  const all: Record<string, PropertyValue | null | undefined> = {
    ...properties,
    outKey: from + middle + to,
    inKey: ONE_WAY.has(type) ? undefined : to + middle + from,
  };
  return {
    type,
    from,
    to,
    properties: Object.fromEntries(
      Object.entries(all).filter(
        (entry): entry is [string, PropertyValue] => entry[1] !== undefined && entry[1] !== null,
      ),
    ),
  };
}

/** Tells pairs apart: no id holds a blank. */
export function pairName({ from, to }: Pair): string {
  return `${from} ${to}`;
}

/** Each pair once. */
export function pairs(all: readonly Pair[]): Pair[] {
  return [...new Map(all.map(({ from, to }) => [pairName({ from, to }), { from, to }])).values()];
}

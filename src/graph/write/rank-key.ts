import type { Properties } from './hash.ts';
import { orderKey } from './order.ts';

/** Numbers by which lists are ordered; null where none is by this one. */
export interface Ranks {
  readonly statements: number | null;
  readonly disputes: number | null;
}

const DIGITS = 9;

/**
 * What the keys of an entity say.
 * @param properties stored ones; undefined where it is not there yet
 * @returns undefined where a key is missing
 */
export function ranksOf(labels: readonly string[], properties: Properties | undefined): Ranks | undefined {
  const isActorOrClaim = labels.includes('Actor') || labels.includes('Claim');
  const numberOf = (name: string) => (properties ? Number(String(properties[name]).slice(0, DIGITS)) : 0);
  const ranks = {
    statements: isActorOrClaim || labels.includes('Event') ? numberOf('statementsKey') : null,
    disputes: isActorOrClaim ? numberOf('disputesKey') : null,
  };
  return Object.values(ranks).some(Number.isNaN) ? undefined : ranks;
}

/** The key of an entity in a list by number; null where it is in none. */
export function rankKey(id: string, before: number | null, added = 0): string | null {
  return before === null ? null : orderKey(String(before + added).padStart(DIGITS, '0'), id);
}

import { dateBounds } from '../../../dossier/dates.ts';
import { STANCES, type Stance } from '../../../dossier/vocabulary.ts';
import { InputError } from '../../../errors.ts';
import type { Duplicates } from '../../../network/duplicates.ts';
import type { GroupBy } from '../../../network/grouping.ts';
import type { Kernel } from '../../../network/kernel.ts';
import {
  type Aggregate,
  checkQuery,
  METHODS,
  type NetworkQuery,
  type Normalisation,
  usualAggregate,
} from '../../../network/network.ts';
import { BINARY, type Levels } from '../../../network/position.ts';

/** How a network is chosen in a command or an address. */
export interface NetworkChoice {
  readonly oneMode?: 'actors' | 'claims';
  readonly twoMode?: boolean;
  readonly concept: 'claim' | 'topic';
  readonly aggregate?: Aggregate;
  readonly normalise: Normalisation;
  readonly groupBy: GroupBy;
  readonly duplicates: Duplicates;
  readonly levels?: Levels;
  /** ISO days. */
  readonly from?: string;
  readonly to?: string;
  readonly topic?: string[];
  readonly source?: readonly string[];
  readonly knownAt?: string;
  /** Days. */
  readonly window?: number;
  readonly kernel: Kernel;
}

/** The words that some choices have, and the one that is meant where none is given. */
export const WORDS = {
  oneMode: { words: ['actors', 'claims'] },
  concept: { words: ['claim', 'topic'], usual: 'claim' },
  aggregate: { words: [...new Set(Object.values(METHODS).flatMap(({ aggregates }) => aggregates))] },
  normalise: {
    words: [...new Set(Object.values(METHODS).flatMap(({ normalisations }) => normalisations))],
    usual: 'none',
  },
  groupBy: { words: ['actor', 'institution', 'country'], usual: 'actor' },
  duplicates: { words: ['include', 'document', 'week', 'month', 'year', 'range'], usual: 'include' },
  kernel: { words: ['uniform', 'triangular', 'epanechnikov', 'gaussian'], usual: 'uniform' },
} as const;

/**
 * The network that is chosen.
 * @throws InputError BAD_USER_INPUT where choices contradict each other
 */
export function networkQuery(choice: NetworkChoice): NetworkQuery {
  if (choice.twoMode && choice.oneMode) {
    throw new InputError(
      'BAD_USER_INPUT',
      'A network has one mode or two.',
      'Leave one-mode or two-mode out.',
    );
  }
  const mode = choice.twoMode ? 'two-mode' : choice.oneMode === 'claims' ? 'concepts' : 'actors';
  const { concept, groupBy, duplicates, from, to, topic, levels = BINARY } = choice;
  const query: NetworkQuery = {
    mode,
    aggregate: choice.aggregate ?? usualAggregate(mode),
    normalisation: choice.normalise,
    concept,
    groupBy,
    duplicates,
    levels,
    from,
    to,
    topics: topic,
  };
  checkQuery(query);
  return query;
}

/**
 * The first or last day of a date.
 * @param option its name, for the message
 * @throws InputError BAD_USER_INPUT
 */
export function parseDay(option: string, text: string, end: 'from' | 'to'): string {
  const day = dateBounds(text)?.[end];
  if (day !== undefined && /^\d{4}(-\d\d){0,2}$/.test(text)) return day;
  throw new InputError(
    'BAD_USER_INPUT',
    `${option}: "${text}" is no date.`,
    'Expected 2025-12-02, 2025-12 or 2025.',
  );
}

/** A number of days, such as `30d`. */
export function parseWindow(option: string, text: string): number {
  const [, days] = /^([1-9]\d{0,5})d?$/.exec(text) ?? [];
  if (days !== undefined) return Number(days);
  throw new InputError(
    'BAD_USER_INPUT',
    `${option}: "${text}" is no number of days.`,
    'Expected such as 30d.',
  );
}

/** The levels of stances, such as `asserts=1,disputes=0`. */
export function parseLevels(option: string, text: string): Levels {
  const levels: Record<Stance, number | null> = {
    ASSERTS: null,
    SUPPORTS: null,
    DISPUTES: null,
    QUALIFIES: null,
    RETRACTS: null,
  };
  for (const part of text.split(',')) {
    const [, name = '', level = ''] = /^\s*([A-Za-z]+)\s*=\s*(-?\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
    const stance = STANCES.find((each) => each === name.toUpperCase());
    const given = stance && levels[stance] !== null;
    if (!stance || given) {
      throw new InputError(
        'BAD_USER_INPUT',
        given
          ? `${option}: ${name} is given a level twice.`
          : `${option}: "${part.trim()}" gives no stance a level.`,
        `Expected such as asserts=1,supports=0.5,disputes=0; the stances are ${STANCES.join(', ').toLowerCase()}.`,
      );
    }
    levels[stance] = Number(level);
  }
  return levels;
}

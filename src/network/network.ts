import { InputError } from '../errors.ts';
import type { Discourse, DiscourseChoice } from '../read/discourse.ts';
import { type Duplicates, withoutDuplicates } from './duplicates.ts';
import type { Matrix } from './matrix.ts';
import { type OneModeAggregate, type OneModeNormalisation, oneMode } from './one-mode.ts';
import { inOrder, isBinary, type Position, rangeOf } from './position.ts';
import { type Choice, type LeftOut, select } from './select.ts';
import { type Mode, type Tally, tallyOf } from './tally.ts';
import { type TwoModeAggregate, type TwoModeNormalisation, twoMode } from './two-mode.ts';

/** Levels may lie so far from 0: sums of sums of them are numbers still. */
const HIGHEST_LEVEL = 1_000;
/** How many cells a matrix may have, in millions: 128 MB, and twice as much again while Jaccard's is reckoned. */
const MOST_CELLS = 16;

export type Aggregate = OneModeAggregate | TwoModeAggregate;
export type Normalisation = OneModeNormalisation | TwoModeNormalisation;

/** What there is for networks of one kind: actors by actors, concepts by concepts, or actors by concepts. */
export const METHODS = {
  'one-mode': {
    aggregates: ['congruence', 'conflict', 'subtract', 'ignore'],
    normalisations: ['none', 'average', 'jaccard', 'cosine'],
  },
  'two-mode': {
    aggregates: ['ignore', 'subtract', 'combine'],
    normalisations: ['none', 'activity', 'prominence'],
  },
} as const satisfies Record<
  string,
  { aggregates: readonly Aggregate[]; normalisations: readonly Normalisation[] }
>;

/** Which network is wanted. */
export interface NetworkQuery extends Choice {
  /** Whose rows are compared, or `two-mode` for actors by concepts. */
  readonly mode: Mode | 'two-mode';
  readonly aggregate: Aggregate;
  readonly normalisation: Normalisation;
  readonly duplicates: Duplicates;
}

/** What a weight is where nobody says otherwise. */
export function usualAggregate(mode: NetworkQuery['mode']): Aggregate {
  return mode === 'two-mode' ? 'subtract' : 'congruence';
}

/** A discourse network, and the positions that it was made of. */
export interface Network {
  readonly query: NetworkQuery;
  readonly tally: Tally;
  /** Symmetric with a diagonal of 0, but for two modes: actors by concepts. */
  readonly matrix: Matrix;
  readonly positions: readonly Position[];
  /** What each of them counts. */
  readonly weightOf: (position: Position) => number;
}

/** What must be read for a network. */
export function discourseOf({ topics, concept, groupBy }: NetworkQuery): Omit<DiscourseChoice, 'sources'> {
  const withTopics = topics !== undefined || concept === 'topic';
  return { topics, withTopics, withAffiliations: groupBy !== 'actor' };
}

/**
 * The positions of a network, without repetitions, in order of day, statement, actor and concept.
 * @returns besides, how many were left out, by reason
 */
export function positionsOf(
  discourse: Discourse,
  query: NetworkQuery,
): { positions: readonly Position[]; leftOut: LeftOut } {
  const { positions, leftOut } = select(discourse, query);
  // Sums of weights depend on their order in the last bit; Neo4j promises none.
  const kept = [...withoutDuplicates(positions, query.duplicates)].sort(inOrder);
  return { positions: kept, leftOut: { ...leftOut, repeated: positions.length - kept.length } };
}

/**
 * The network that positions make.
 * @param positions in the order of `positionsOf`, in which edges tell what they rest on
 * @param weightOf what a position counts, such as by a kernel; 1 each without it
 * @throws InputError LIMIT_EXCEEDED where its matrix would not fit into memory
 */
export function networkOf(
  positions: readonly Position[],
  query: NetworkQuery,
  weightOf: (position: Position) => number = () => 1,
): Network {
  const { mode, aggregate, normalisation, levels } = query;
  const tally = tallyOf(positions, mode === 'two-mode' ? 'actors' : mode, weightOf);
  checkSize(tally.rows.length, mode === 'two-mode' ? tally.columns.length : tally.rows.length);
  const matrix =
    mode === 'two-mode'
      ? twoMode(tally, aggregate as TwoModeAggregate, normalisation as TwoModeNormalisation, isBinary(levels))
      : oneMode(tally, aggregate as OneModeAggregate, normalisation as OneModeNormalisation, rangeOf(levels));
  return { query, tally, matrix, positions, weightOf };
}

/**
 * Refuses what contradicts itself: an aggregation or a normalisation that a kind of network does not have, a range of days
 * that ends before it begins, levels for no stance.
 * @throws InputError BAD_USER_INPUT saying what there is instead
 */
export function checkQuery({ mode, aggregate, normalisation, from, to, levels }: NetworkQuery): void {
  const kind = mode === 'two-mode' ? 'two-mode' : 'one-mode';
  const { aggregates, normalisations } = METHODS[kind];
  checkKnown(`A ${kind} network has no aggregation`, aggregate, aggregates);
  checkKnown(`A ${kind} network has no normalisation`, normalisation, normalisations);
  if (aggregate === 'combine' && normalisation !== 'none') {
    throw new InputError(
      'BAD_USER_INPUT',
      `What "combine" tells cannot be divided by ${normalisation}.`,
      'Its numbers are names: leave the normalisation out.',
    );
  }
  for (const [name, day] of Object.entries({ from, to })) {
    if (day === undefined || /^\d{4}-\d\d-\d\d$/.test(day)) continue;
    throw new InputError(
      'BAD_USER_INPUT',
      `${name}: ${day} lies before the year 1.`,
      'Networks are of days since then.',
    );
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new InputError(
      'BAD_USER_INPUT',
      `from: ${from} is later than to: ${to}.`,
      'Give the earlier day as `from`; both days count.',
    );
  }
  for (const [stance, level] of Object.entries(levels)) {
    if (level === null || Math.abs(level) <= HIGHEST_LEVEL) continue;
    throw new InputError(
      'BAD_USER_INPUT',
      `levels: ${level} for ${stance} is out of range.`,
      `Expected a number from -${HIGHEST_LEVEL} to ${HIGHEST_LEVEL}.`,
    );
  }
  if (Object.values(levels).every((level) => level === null)) {
    throw new InputError(
      'BAD_USER_INPUT',
      'levels: no stance has a level.',
      'Give a number to at least one, or leave `levels` out: agreement is 1, disagreement 0.',
    );
  }
}

function checkKnown(lack: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new InputError('BAD_USER_INPUT', `${lack} "${value}".`, `Expected one of ${known.join(', ')}.`);
}

function checkSize(rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS * 1_000_000) return;
  throw new InputError(
    'LIMIT_EXCEEDED',
    `The network would have ${rows} rows and ${columns} columns; the maximum is ${MOST_CELLS} million cells.`,
    'Choose fewer statements by topic, source or date, or group the actors by institution or country.',
  );
}

import { didYouMean } from '../../dossier/suggest.ts';
import { InputError } from '../../errors.ts';
import { type EdgeKind, EVERY_KIND } from '../../read/edge-kinds.ts';
import type { Scope } from '../../read/past/graph.ts';
import { TITLE } from './graph-formats.ts';

/** Steps from `around`: further away lies nearly everything. */
const MOST_STEPS = 3;

/** What of the graph is wanted. */
export interface GraphChoice {
  /** Ids around which everything lies; all of the graph where absent. */
  readonly around?: readonly string[];
  readonly depth: number;
  /** Kinds of edge, in any case; all where absent. */
  readonly edges?: readonly string[];
  /** Ids of sources whose word counts; that of all where absent. */
  readonly source?: readonly string[];
  /** ISO days between which something happened. */
  readonly from?: string;
  readonly to?: string;
  /** ISO day as whose readers knew it. */
  readonly knownAt?: string;
  /** Whether tables are for spreadsheets. */
  readonly spreadsheet?: boolean;
}

/**
 * A number of steps from `around`.
 * @throws InputError BAD_USER_INPUT
 */
export function parseDepth(text: string): number {
  const depth = /^\d$/.test(text) ? Number(text) : Number.NaN;
  if (depth <= MOST_STEPS) return depth;
  throw new InputError(
    'BAD_USER_INPUT',
    `depth: "${text}" is no number of steps.`,
    `Expected 0 to ${MOST_STEPS}.`,
  );
}

/**
 * Kinds of edge by their names, in any case.
 * @throws InputError BAD_USER_INPUT
 */
export function kindsOf(names: readonly string[]): EdgeKind[] {
  return names.map((name) => {
    const kind = EVERY_KIND.find((each) => each === name.toUpperCase());
    if (kind) return kind;
    throw new InputError(
      'BAD_USER_INPUT',
      `edges: there is no kind "${name}".${didYouMean(name.toUpperCase(), EVERY_KIND)}`,
      `Expected some of ${EVERY_KIND.join(', ')}.`,
    );
  });
}

/**
 * What counts, where not everything does.
 * @throws InputError BAD_USER_INPUT
 */
export function scopeOf({ source, from, to, knownAt }: GraphChoice): Scope | undefined {
  if (source === undefined && from === undefined && to === undefined && knownAt === undefined)
    return undefined;
  if (from !== undefined && to !== undefined && from > to) {
    throw new InputError('BAD_USER_INPUT', `from: ${from} lies after ${to}.`, 'Exchange from and to.');
  }
  return { day: knownAt ?? LAST_DAY, sources: source, from, to };
}

/** The latest that can be written: all that is known today. */
const LAST_DAY = '9999-12-31';

/** What is written, and which part of it. */
export function titleOf(choice: GraphChoice): string {
  const { around, depth, edges, source, from, to, knownAt } = choice;
  const parts = { around, depth: around && depth, edges, source, from, to, 'known-at': knownAt };
  const chosen = Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
  return chosen.length === 0 ? TITLE : `${TITLE} (${chosen.join('; ')})`;
}

import type { STANCES } from '../dossier/vocabulary.ts';

/**
 * Where an actor stands on a concept in one statement: the unit of a discourse network. A statement of two speakers about
 * three claims is six of them.
 */
export interface Position {
  readonly statement: string;
  readonly actor: string;
  /** A claim, or what claims are grouped by. */
  readonly concept: string;
  /** The level of agreement. */
  readonly level: number;
  /** ISO day; null where no date is known. */
  readonly day: string | null;
  /** The document. */
  readonly source: string;
}

/** The level of agreement that each stance stands for; null where it is left out, and counted. */
export type Levels = Readonly<Record<(typeof STANCES)[number], number | null>>;

/** Agreement is 1 and disagreement 0, as in the manual of the Discourse Network Analyzer. */
export const BINARY: Levels = { ASSERTS: 1, SUPPORTS: 1, DISPUTES: 0, QUALIFIES: null, RETRACTS: null };

/** The span of a scale; 0 where it has one level only. */
export function rangeOf(levels: Levels): number {
  const used = Object.values(levels).filter((level) => level !== null);
  return used.length === 0 ? 0 : Math.max(...used) - Math.min(...used);
}

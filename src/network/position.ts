import type { Stance } from '../dossier/vocabulary.ts';

/**
 * Where an actor stands on a concept in one statement: the unit of a discourse network. A statement of two speakers about
 * three claims is six of them.
 */
export interface Position {
  readonly statement: string;
  /** Who speaks, or the group that the speaker counts for. */
  readonly actor: string;
  /** A claim, or a topic of one. */
  readonly concept: string;
  /** The level of agreement. */
  readonly level: number;
  /** ISO day; null where no date is known. */
  readonly day: string | null;
  /** The document. */
  readonly source: string;
  readonly claim: string;
  readonly stance: Stance;
}

/** The level of agreement that each stance stands for; null where it is left out, and counted. */
export type Levels = Readonly<Record<Stance, number | null>>;

/** Agreement is 1 and disagreement 0, as in the manual of the Discourse Network Analyzer. */
export const BINARY: Levels = { ASSERTS: 1, SUPPORTS: 1, DISPUTES: 0, QUALIFIES: null, RETRACTS: null };

/** Sorts after every day. */
export const LATEST = '9999-12-31';

/** The levels that are used, from the lowest. */
function used(levels: Levels): number[] {
  return [...new Set(Object.values(levels).filter((level) => level !== null))].sort((a, b) => a - b);
}

/** The span of a scale; 0 where it has one level only. */
export function rangeOf(levels: Levels): number {
  const [first = 0, ...others] = used(levels);
  return (others.at(-1) ?? first) - first;
}

/** Whether a scale is 1 for agreement and 0 for disagreement. */
export function isBinary(levels: Levels): boolean {
  return used(levels).join() === '0,1';
}

/** Orders by day, the undated last, then by statement. */
export function byDay(a: Position, b: Position): number {
  return compare(a.day ?? LATEST, b.day ?? LATEST) || compare(a.statement, b.statement);
}

/** Orders by day, statement, actor, concept and level. */
export function inOrder(a: Position, b: Position): number {
  return byDay(a, b) || compare(a.actor, b.actor) || compare(a.concept, b.concept) || a.level - b.level;
}

/** Compares by UTF-16 units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

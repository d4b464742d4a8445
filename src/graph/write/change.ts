import type { Assertions } from './assertions.ts';
import type { Difference, Stored } from './difference.ts';
import type { Properties } from './hash.ts';

/** One source on its way from what it asserted to what it asserts. */
export interface Change {
  readonly source: string;
  readonly before: Stored;
  readonly wanted: Assertions;
  readonly difference: Difference;
  /** Relationships that come or go; all of the source where its publisher changes, for whom short cuts count. */
  readonly touched: readonly Assertion[];
  /** Whether the graph holds nothing else that this could meet. */
  readonly alone: boolean;
}

/** A relationship that a source asserts, stored or wanted. */
export interface Assertion {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** What a node is to be: labels to have, and properties to set; null removes one. */
export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** All that the source asserts or asserted, of some types. */
export function assertionsOfTypes({ wanted, before }: Change, ...types: string[]): Assertion[] {
  return [...wanted.relationships, ...before.relationships].filter(({ type }) => types.includes(type));
}

/** Of what a change touches, the relationships of some types. */
export function touchedOfTypes({ touched }: Change, ...types: string[]): Assertion[] {
  return touched.filter(({ type }) => types.includes(type));
}

/** The source's statements that are written. */
export function writtenStatements({ difference }: Change): string[] {
  return difference.writtenNodes.filter(({ label }) => label === 'Statement').map(({ id }) => id);
}

/** Each once, in order. */
export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** Items by a key, in their order. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

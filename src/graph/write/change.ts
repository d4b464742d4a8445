import type { NodeAssertion } from './assertions.ts';
import type { Difference, Stored } from './difference.ts';
import type { Properties } from './hash.ts';

/** Some sources on their way from what they asserted to what they assert. */
export interface Change {
  readonly sources: ReadonlySet<string>;
  readonly before: Stored;
  readonly wanted: Asserted;
  readonly difference: Difference;
  /** Relationships that come or go; all of a source whose publisher changes, for short cuts count publishers. */
  readonly touched: readonly Assertion[];
  /** Whether the graph holds nothing else that this could meet. */
  readonly alone: boolean;
  /** Tells the statements and passages that these sources have for the first time: nothing stored leads to them. */
  readonly isNew: (id: string) => boolean;
}

/** What sources assert, stored or wanted. */
export interface Asserted {
  readonly nodes: readonly Omit<NodeAssertion, 'hash'>[];
  readonly relationships: readonly Assertion[];
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

/** All that the sources assert or asserted, of some types. */
export function assertionsOfTypes({ wanted, before }: Change, ...types: string[]): Assertion[] {
  return [...ofTypes(wanted.relationships, types), ...ofTypes(before.relationships, types)];
}

/** Of what a change touches, the relationships of some types. */
export function touchedOfTypes({ touched }: Change, ...types: string[]): Assertion[] {
  return ofTypes(touched, types);
}

function ofTypes(all: readonly Assertion[], types: readonly string[]): Assertion[] {
  return all.filter(({ type }) => types.includes(type));
}

/** The statements that are written. */
export function writtenStatements({ difference }: Change): string[] {
  return difference.writtenNodes.filter(({ label }) => label === 'Statement').map(({ id }) => id);
}

/** What `Change.isNew` is to be. */
export function newNodes(before: Stored, difference: Difference): (id: string) => boolean {
  const known = new Set(before.nodes.map(({ id }) => id));
  const added = difference.writtenNodes.filter(({ id, label }) => label !== 'Source' && !known.has(id));
  const ids = new Set(added.map(({ id }) => id));
  return (id) => ids.has(id);
}

/** Each once, in order. */
export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** Items by a key, in their order. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** Those for which something holds, and the others. */
export function divide<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (holds(item) ? yes : no).push(item);
  return [yes, no];
}

import { InputError } from '../../errors.ts';
import type { Matches } from '../page.ts';
import type { Reader } from '../reader.ts';

/** At most so many conditions a filter, and so many values a condition. */
const MOST_CONDITIONS = 100;
const MOST_VALUES = 100;

/** A filter as clients write it: conditions by name, and `and`, `or` and `not` with filters of the same kind. */
export type Filter = Readonly<Record<string, unknown>>;

/** What one condition asks of a thing. */
export interface Condition<Thing> {
  test(value: unknown, thing: Thing, reader: Reader): boolean | Promise<boolean>;
  /** Ids of all that meets it, at most `limit`, where they can be found from the value's side. */
  find?(value: unknown, reader: Reader, limit: number): Promise<readonly string[]>;
}

/** The conditions of one kind of filter. */
export type Conditions<Thing> = Readonly<Record<string, Condition<Thing>>>;

/**
 * A filter as a test of things. Conditions that need no reading are tried first.
 * @throws InputError LIMIT_EXCEEDED where there are too many conditions or values
 */
export function matcher<Thing>(
  filter: Filter,
  conditions: Conditions<Thing>,
  reader: Reader,
): Matches<Thing> {
  checkSize(filter);
  return (thing) => holds(filter, conditions, thing, reader);
}

async function holds<Thing>(
  filter: Filter,
  conditions: Conditions<Thing>,
  thing: Thing,
  reader: Reader,
): Promise<boolean> {
  const pending: Promise<boolean>[] = [];
  const sub = (each: unknown) => holds(each as Filter, conditions, thing, reader);
  for (const [name, value] of given(filter)) {
    if (name === 'and') pending.push(all((value as unknown[]).map(sub)));
    else if (name === 'or') pending.push(any((value as unknown[]).map(sub)));
    else if (name === 'not') pending.push(sub(value).then((held) => !held));
    else {
      const verdict = conditions[name]?.test(value, thing, reader) ?? false;
      if (verdict === false) return false;
      if (verdict !== true) pending.push(verdict);
    }
  }
  return all(pending);
}

/** What stands in a filter; null is the same as nothing. */
function given(filter: Filter): [string, unknown][] {
  return Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
}

async function all(verdicts: readonly Promise<boolean>[]): Promise<boolean> {
  return (await Promise.all(verdicts)).every(Boolean);
}

async function any(verdicts: readonly Promise<boolean>[]): Promise<boolean> {
  return (await Promise.all(verdicts)).some(Boolean);
}

/**
 * Ids of few things among which all are that a filter lets through, found from the side of one of its conditions.
 * @returns undefined where no condition leads to at most `limit` things
 */
export async function candidates<Thing>(
  filter: Filter,
  conditions: Conditions<Thing>,
  reader: Reader,
  limit: number,
): Promise<readonly string[] | undefined> {
  const found = await Promise.all(
    given(filter).flatMap(([name, value]) => conditions[name]?.find?.(value, reader, limit + 1) ?? []),
  );
  return found.filter((ids) => ids.length <= limit).sort((a, b) => a.length - b.length)[0];
}

function checkSize(filter: Filter): void {
  const conditions = countConditions(filter);
  if (conditions > MOST_CONDITIONS) throw tooMany(conditions, 'conditions', MOST_CONDITIONS);
}

function countConditions(filter: Filter): number {
  let count = 0;
  for (const [name, value] of given(filter)) {
    if (name === 'and' || name === 'or') {
      for (const each of value as Filter[]) count += countConditions(each);
    } else if (name === 'not') count += countConditions(value as Filter);
    else if (Array.isArray(value) && value.length > MOST_VALUES) {
      throw tooMany(value.length, `values of \`${name}\``, MOST_VALUES);
    } else count += 1;
  }
  return count;
}

function tooMany(count: number, what: string, most: number): InputError {
  return new InputError(
    'LIMIT_EXCEEDED',
    `filter: ${count} ${what} are too many; the maximum is ${most}.`,
    'Ask in several requests, or leave conditions out.',
  );
}

/** Holds where one of the values is what a thing has. */
export function isOneOf<Thing>(of: (thing: Thing) => unknown): Condition<Thing> {
  return { test: (values, thing) => (values as unknown[]).includes(of(thing)) };
}

/** Holds where the id of a thing is one of the values. */
export const isId: Condition<{ readonly id: string }> = {
  ...isOneOf(({ id }) => id),
  find: async (ids) => ids as string[],
};

/** Holds where a thing is linked with one of the nodes whose ids are given: `read/linked:NAME`, `read/linked:NAME-found`. */
export function isLinked<Thing extends { readonly id: string }>(name: string): Condition<Thing> {
  return {
    test: async (others, { id }, reader) =>
      (await reader.rows(`read/linked:${name}`, id, { others })).length > 0,
    find: findLinked(name),
  };
}

/** Finds what is linked with nodes whose ids are given: `read/linked:NAME-found`. */
export function findLinked(name: string): NonNullable<Condition<unknown>['find']> {
  return async (others, reader, limit) => {
    const found = (others as string[]).map((id) =>
      reader.rows<string>(`read/linked:${name}-found`, id, { limit }),
    );
    return [...new Set((await Promise.all(found)).flat())];
  };
}

/** Conditions on nodes, as conditions on rows that lead to them. */
export function ofNode<Node>(conditions: Conditions<Node>): Conditions<{ readonly node: Node }> {
  return Object.fromEntries(
    Object.entries(conditions).map(([name, { test }]) => [
      name,
      { test: (value, { node }, reader) => test(value, node, reader) },
    ]),
  );
}

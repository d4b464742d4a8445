import { type Assertion, type Change, groupBy, touchedOfTypes, unique } from './change.ts';
import type { EntityChanges } from './entities.ts';
import { compareDays, compareText, SEPARATOR } from './order.ts';
import type { WriteSession } from './session.ts';
import type { StatementChanges } from './statements.ts';

/** What a relationship is to carry; null for none. */
export interface OrderKeys {
  readonly outKey: string | null;
  readonly inKey: string | null;
}

/** A relationship that may carry keys, with the order dates of its ends. */
interface Keyed extends Assertion {
  readonly hash: string;
  readonly fromDay: string | null | undefined;
  readonly toDay: string | null | undefined;
}

/** Ends at which each type is paged: the start, the end, or both. */
const PAGED: Readonly<Record<string, { readonly out: boolean; readonly in: boolean }>> = {
  MADE: { out: true, in: false },
  PARTICIPATED_IN: { out: true, in: false },
  EXPRESSES: { out: false, in: true },
  ABOUT: { out: true, in: true },
};

const NO_KEYS: OrderKeys = { outKey: null, inKey: null };

/** Of parallel relationships the one published first carries the keys, so that a page holds each child once. */
function orderKeysOf<T extends Keyed>(relationships: readonly T[]): { relationship: T; keys: OrderKeys }[] {
  const groups = groupBy(relationships, ({ type, from, to }) => `${type} ${from} ${to}`);
  return [...groups.values()].flatMap((parallel) => {
    const [first] = [...parallel].sort(publishedFirst);
    return parallel.map((relationship) => ({
      relationship,
      keys: relationship === first ? keysOf(relationship) : NO_KEYS,
    }));
  });
}

function keysOf({ type, from, to, fromDay, toDay, properties }: Keyed): OrderKeys {
  const paged = PAGED[type];
  const key = (parent: string, day: string | null | undefined, child: string) =>
    [parent, day ?? properties.knownSince ?? '0000', child].join(SEPARATOR);
  return {
    outKey: paged?.out ? key(from, toDay, to) : null,
    inKey: paged?.in ? key(to, fromDay, from) : null,
  };
}

function publishedFirst(a: Keyed, b: Keyed): number {
  return (
    compareDays(a.properties.knownSince, b.properties.knownSince) ||
    compareText(String(a.properties.source), String(b.properties.source)) ||
    compareText(a.hash, b.hash)
  );
}

/**
 * Keys of relationships that are created and cannot have a parallel in the graph: those of new statements, and all
 * where the graph holds nothing else.
 * @returns keys by the relationship's hash
 */
export function keysAtCreation(
  change: Change,
  entities: EntityChanges,
  statements: StatementChanges,
): ReadonlyMap<string, OrderKeys> {
  const isNew = newStatements(change);
  const days = new Map<string, string | null | undefined>(entities.days);
  for (const { id, properties } of statements.rows) days.set(id, properties.orderDate as string | null);
  const created = change.difference.created
    .filter(({ type, from, to }) => type in PAGED && (change.alone || isNew(type === 'MADE' ? to : from)))
    .map((each) => ({ ...each, fromDay: days.get(each.from), toDay: days.get(each.to) }));
  return new Map(orderKeysOf(created).map(({ relationship, keys }) => [relationship.hash, keys]));
}

/**
 * Gives the keys to all other relationships that are to have them.
 * @param events those that were there before and whose place in order changes
 * @param statements likewise
 */
export async function assignOrderKeys(
  session: WriteSession,
  change: Change,
  events: readonly string[],
  statements: readonly string[],
): Promise<void> {
  if (change.alone) return;
  const isNew = newStatements(change);
  const gone = new Set(change.difference.deletedNodes.map(({ id }) => id));
  const there = (ids: readonly string[]) => unique(ids).filter((id) => !gone.has(id) && !isNew(id));
  const about = await session.runBatched<{ id: string }>('about-it', events);
  const moved = [...events, ...statements];
  const incoming = touchedOfTypes(change, 'MADE', 'PARTICIPATED_IN').map(({ to }) => to);
  const outgoing = touchedOfTypes(change, 'EXPRESSES', 'ABOUT').map(({ from }) => from);
  const stored = [
    ...(await session.runBatched<StoredKeyed>('keyed:in', there([...incoming, ...moved]))),
    ...(await session.runBatched<StoredKeyed>(
      'keyed:out',
      there([...outgoing, ...moved, ...about.map(({ id }) => id)]),
    )),
  ].map((row) => ({ ...row, hash: String(row.properties.hash) }));
  const rows = orderKeysOf(stored)
    .filter(({ relationship: { properties }, keys }) => differ(keys, properties))
    .map(({ relationship: { element }, keys }) => ({ element, ...keys }));
  await session.runBatched('set-keys', rows);
}

/** A row of `write/keyed`. */
interface StoredKeyed extends Omit<Keyed, 'hash'> {
  readonly element: string;
}

function differ({ outKey, inKey }: OrderKeys, properties: Assertion['properties']): boolean {
  return outKey !== (properties.outKey ?? null) || inKey !== (properties.inKey ?? null);
}

/** Tells the statements that this source makes for the first time. */
function newStatements({ source, before }: Change): (id: string) => boolean {
  const known = new Set(before.nodes.map(({ id }) => id));
  return (id) => id.startsWith(`${source}/`) && !known.has(id);
}

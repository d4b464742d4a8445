import { type Assertion, type Change, divide, groupBy, touchedOfTypes, unique } from './change.ts';
import type { EntityChanges } from './entities.ts';
import { compareDays, compareText, SEPARATOR } from './order.ts';
import type { WriteSession } from './session.ts';
import type { StatementChanges } from './statements.ts';

/** What a relationship carries; null for none. */
interface OrderKeys {
  readonly outKey: string | null;
  readonly inKey: string | null;
}

/** The days in the order keys of a relationship: of the key at its start, and at its end; null for no key. */
export interface KeyDays {
  readonly out: string | null;
  readonly in: string | null;
}

/** What becomes of the order keys that a change concerns. */
export interface KeyChanges {
  /** Of relationships that are created, by their hash. */
  readonly created: ReadonlyMap<string, KeyDays>;
  /** Stored relationships whose keys change: rows of `write/set-relationships`. */
  readonly stored: readonly { readonly element: string; readonly properties: OrderKeys }[];
}

type Day = string | null | undefined;

/** A relationship that may carry keys; without an element where it is about to be created. */
interface Keyed extends Assertion {
  readonly element?: string;
}

/** A row of `write/keyed`: one without an element tells nothing but the days of a pair's ends. */
interface StoredKeyed extends Assertion {
  readonly element: string | null;
  readonly fromDay: Day;
  readonly toDay: Day;
}

/** Ends at which each type is paged: the start, the end, or both. */
const PAGED: Readonly<Record<string, { readonly out: boolean; readonly in: boolean }>> = {
  MADE: { out: true, in: false },
  PARTICIPATED_IN: { out: true, in: false },
  EXPRESSES: { out: false, in: true },
  ABOUT: { out: true, in: true },
};

const NO_KEYS: KeyDays = { out: null, in: null };

/**
 * Finds which relationships are to carry which keys; those that are stored are read as they were before the change.
 * @param statements own and others' statements that change
 */
export async function orderKeys(
  session: WriteSession,
  change: Change,
  entities: EntityChanges,
  statements: readonly StatementChanges[],
): Promise<KeyChanges> {
  const asked = [storedPairs(session, change, entities), movedKeys(session, entities, statements)];
  const rows = (await Promise.all(asked)).flat();
  const days = daysOfEnds(rows, entities, statements);
  const gone = new Set(change.difference.deleted.map(({ element }) => element));
  const kept = new Map(
    rows.flatMap((row) => (row.element && !gone.has(row.element) ? [[row.element, row]] : [])),
  );
  const created = change.difference.created.filter(({ type }) => type in PAGED);
  const groups = groupBy<Keyed>([...(kept.values() as Iterable<Keyed>), ...created], pairOf);
  const keys = { created: new Map<string, KeyDays>(), stored: [] as KeyChanges['stored'][number][] };
  for (const parallel of groups.values()) {
    const first = parallel.length > 1 ? [...parallel].sort(publishedFirst)[0] : parallel[0];
    for (const relationship of parallel) {
      const wanted = relationship === first ? keyDays(relationship, days) : NO_KEYS;
      const { element, properties } = relationship;
      if (element === undefined) {
        keys.created.set(hashOf(relationship), wanted);
        continue;
      }
      const written = keysOf(relationship, wanted);
      if (differ(written, properties)) keys.stored.push({ element, properties: written });
    }
  }
  return keys;
}

function pairOf({ type, from, to }: Assertion): string {
  return `${type} ${from} ${to}`;
}

/** The hash of a wanted assertion stands beside its properties, that of a stored one among them. */
function hashOf(relationship: Keyed & { readonly hash?: string }): string {
  return relationship.hash ?? String(relationship.properties.hash);
}

function keyDays({ type, from, to, properties }: Keyed, days: ReadonlyMap<string, Day>): KeyDays {
  const paged = PAGED[type];
  const dayOf = (child: string) => days.get(child) ?? String(properties.knownSince ?? '0000');
  return { out: paged?.out ? dayOf(to) : null, in: paged?.in ? dayOf(from) : null };
}

/** As `write/create-relationships` makes them of the days. */
function keysOf({ from, to }: Keyed, days: KeyDays): OrderKeys {
  const key = (parent: string, day: string | null, child: string) =>
    day === null ? null : [parent, day, child].join(SEPARATOR);
  return { outKey: key(from, days.out, to), inKey: key(to, days.in, from) };
}

/** Of parallel relationships the one published first carries the keys, so that a page holds each child once. */
function publishedFirst(a: Keyed, b: Keyed): number {
  return (
    compareDays(a.properties.knownSince, b.properties.knownSince) ||
    compareText(String(a.properties.source), String(b.properties.source)) ||
    compareText(hashOf(a), hashOf(b))
  );
}

/** Stored relationships beside those that come or go; what is new has none. */
async function storedPairs(
  session: WriteSession,
  change: Change,
  { fresh, dates }: EntityChanges,
): Promise<StoredKeyed[]> {
  if (change.alone) return [];
  const leaving = new Set(change.difference.deleted.map(pairOf));
  const isKnown = ({ type, from, to }: Assertion) =>
    (fresh.has(from) || fresh.has(to)) &&
    (!PAGED[type]?.out || dates.has(to)) &&
    (!PAGED[type]?.in || dates.has(from));
  const touched = touchedOfTypes(change, ...Object.keys(PAGED)).filter(
    (each) => !change.isNew(each.type === 'MADE' ? each.to : each.from) && !isKnown(each),
  );
  const pairs = new Map(
    touched.map((each) => [
      pairOf(each),
      { type: each.type, from: each.from, to: each.to, all: leaving.has(pairOf(each)) },
    ]),
  );
  const [about, others] = divide([...pairs.values()], ({ type, all }) => type === 'ABOUT' && !all);
  const rows = await Promise.all([
    session.readBeside<StoredKeyed>('keyed:about', about),
    session.readBeside<StoredKeyed>('keyed:pairs', others),
  ]);
  return rows.flat();
}

/** Stored relationships that lead to or from things that move in order. */
async function movedKeys(
  session: WriteSession,
  { moved: events }: EntityChanges,
  statements: readonly StatementChanges[],
): Promise<StoredKeyed[]> {
  const about = await session.runBatched<{ id: string }>('about-it', events);
  const moved = unique([...events, ...statements.flatMap((each) => each.moved)]);
  const outgoing = unique([...moved, ...about.map(({ id }) => id)]);
  const rows = await Promise.all([
    session.runBatched<StoredKeyed>('keyed:in', moved),
    session.runBatched<StoredKeyed>('keyed:out', outgoing),
  ]);
  return rows.flat();
}

/** The days that the ends will have. */
function daysOfEnds(
  rows: readonly StoredKeyed[],
  entities: EntityChanges,
  statements: readonly StatementChanges[],
): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { from, to, fromDay, toDay } of rows) days.set(from, fromDay).set(to, toDay);
  for (const [id, { orderDate }] of entities.dates) days.set(id, orderDate);
  for (const { id, properties } of statements.flatMap((each) => each.rows)) {
    days.set(id, properties.orderDate as Day);
  }
  return days;
}

function differ({ outKey, inKey }: OrderKeys, properties: Assertion['properties']): boolean {
  return outKey !== (properties.outKey ?? null) || inKey !== (properties.inKey ?? null);
}

import type { Difference } from './difference.ts';
import { type Declarations, entityChanges } from './entities.ts';
import type { Properties } from './hash.ts';
import { orderDate, orderKey } from './order.ts';
import { stored, type WriteSession } from './session.ts';
import { recomputeShortCuts, type SameAs } from './short-cuts.ts';

/** A relationship that came or went, or whose source changed. */
export interface Touched {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** What changed in the nodes that are derived from declarations. */
interface ChangedEntities {
  /** Events whose place in order changed. */
  readonly moved: readonly string[];
  /** Events whose kind, date or place in order changed. */
  readonly events: readonly string[];
  /** Entities whose Wikidata item, or since when they are known, changed. */
  readonly identified: readonly string[];
}

/**
 * Brings everything derived up to date with the assertions, looking only at what the difference touches.
 * @returns entities found to share a Wikidata item
 */
export async function derive(
  session: WriteSession,
  difference: Difference,
  touched: readonly Touched[],
): Promise<readonly SameAs[]> {
  const entities = await deriveEntities(session, touched);
  const statements = await deriveStatementDays(session, difference, touched, entities.moved);
  await deriveOrderKeys(session, touched, [...entities.moved, ...statements.moved]);
  return recomputeShortCuts(session, touched, {
    events: entities.events,
    statements: statements.all,
    identified: entities.identified,
  });
}

async function deriveEntities(session: WriteSession, touched: readonly Touched[]): Promise<ChangedEntities> {
  const ids = unique(
    touched.filter(({ type }) => type === 'MENTIONS' || type === 'REPORTS').map(({ to }) => to),
  );
  const orphans: string[] = [];
  const rows: { id: string; properties: Record<string, unknown> }[] = [];
  const moved: string[] = [];
  const events: string[] = [];
  const identified: string[] = [];
  for (const entity of await session.runBatched<Declarations>('declarations', 'ids', ids)) {
    const changes = entityChanges(entity);
    if (changes === undefined) orphans.push(entity.id);
    else if (Object.keys(changes).length > 0) {
      rows.push({ id: entity.id, properties: stored(changes) });
      if ('orderDate' in changes) moved.push(entity.id);
      if ('kind' in changes || 'whenFrom' in changes || 'whenTo' in changes) events.push(entity.id);
      if ('wikidata' in changes || 'knownSince' in changes) identified.push(entity.id);
    }
  }
  await session.runBatched('set-properties', 'rows', rows);
  await session.runBatched('delete-nodes', 'ids', orphans);
  return { moved, events, identified };
}

/** What the days of a statement rest on, and what is stored of them; a row of `write/statement-dates`. */
export interface StatementDates {
  readonly id: string;
  readonly whenFrom: string | null;
  readonly whenTo: string | null;
  readonly eventDate: string | null;
  readonly knownSince: string | null;
  readonly orderDate: string | null;
  readonly dateKey: string | null;
}

async function deriveStatementDays(
  session: WriteSession,
  difference: Difference,
  touched: readonly Touched[],
  events: readonly string[],
): Promise<{ readonly moved: readonly string[]; readonly all: readonly string[] }> {
  const written = difference.writtenNodes.filter(({ label }) => label === 'Statement').map(({ id }) => id);
  const ids = unique([
    ...written,
    ...touched.filter(({ type }) => type === 'SAID_AT').map(({ from }) => from),
  ]);
  const own = await session.runBatched<StatementDates>('statement-dates', 'ids', ids, { events: [] });
  const there = await session.runBatched<StatementDates>('statement-dates', 'events', events, { ids: [] });
  const statements = [...own, ...there];
  const rows: { id: string; properties: Record<string, unknown> }[] = [];
  const moved: string[] = [];
  for (const statement of statements) {
    const properties = statementDays(statement);
    if (properties.orderDate === statement.orderDate && properties.dateKey === statement.dateKey) continue;
    rows.push({ id: statement.id, properties });
    moved.push(statement.id);
  }
  await session.runBatched('set-properties', 'rows', rows);
  return { moved, all: statements.map(({ id }) => id) };
}

/** A statement without a date of its own has that of the event where it was said. */
export function statementDays({ id, whenFrom, whenTo, eventDate, knownSince }: StatementDates): {
  orderDate: string | null;
  dateKey: string;
} {
  const day = orderDate(whenFrom ?? undefined, whenTo ?? undefined) ?? eventDate ?? undefined;
  return { orderDate: day ?? null, dateKey: orderKey(day ?? orderDate(knownSince ?? undefined), id) };
}

const KEYED = new Set(['MADE', 'EXPRESSES', 'PARTICIPATED_IN', 'ABOUT']);

async function deriveOrderKeys(
  session: WriteSession,
  touched: readonly Touched[],
  moved: readonly string[],
): Promise<void> {
  const near = await session.runBatched<{ type: string; from: string; to: string }>(
    'keyed-neighbours',
    'ids',
    moved,
  );
  const pairs = new Map(
    [...touched.filter(({ type }) => KEYED.has(type)), ...near].map(({ type, from, to }) => [
      `${type} ${from} ${to}`,
      { type, from, to },
    ]),
  );
  await session.runBatched('order-keys', 'pairs', [...pairs.values()]);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

import {
  type Assertion,
  assertionsOfTypes,
  type Change,
  groupBy,
  type NodeRow,
  touchedOfTypes,
  unique,
  writtenStatements,
} from './change.ts';
import type { EntityChanges } from './entities.ts';
import { orderDate, orderKey } from './order.ts';
import type { WriteSession } from './session.ts';

/** What the days of a statement rest on, and what is stored of them. */
export interface StatementDates {
  readonly id: string;
  readonly whenFrom: string | null;
  readonly whenTo: string | null;
  readonly eventDate: string | null;
  readonly knownSince: string | null;
  readonly orderDate: string | null;
  readonly dateKey: string | null;
}

/** A statement without a date of its own has that of the event where it was said. */
export function statementDays(dates: Omit<StatementDates, 'orderDate' | 'dateKey'>): {
  orderDate: string | null;
  dateKey: string;
} {
  const { id, whenFrom, whenTo, eventDate, knownSince } = dates;
  const day = orderDate(whenFrom, whenTo) ?? eventDate ?? undefined;
  return { orderDate: day ?? null, dateKey: orderKey(day ?? orderDate(knownSince), id) };
}

/** Who made a statement and what it expresses, now or before. */
export interface Utterance {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly claims: readonly string[];
}

/** What becomes of the statements that a change concerns. */
export interface StatementChanges {
  /** Days to be set. */
  readonly rows: readonly NodeRow[];
  /** Statements that were there before and whose place in order changes. */
  readonly moved: readonly string[];
  /** Statements whose speakers, claims or dates may have changed. */
  readonly concerned: readonly Utterance[];
}

/** The sources' own statements. */
export function ownStatements(change: Change, { dates, moved }: EntityChanges): StatementChanges {
  const saidAt = new Map(ofType(change, 'SAID_AT').map(({ from, to }) => [from, to]));
  const before = new Map(change.before.nodes.map(({ id, properties }) => [id, properties]));
  const movedEvents = new Set(moved);
  const redated = new Set([
    ...writtenStatements(change),
    ...touchedOfTypes(change, 'SAID_AT').map(({ from }) => from),
    ...[...saidAt].filter(([, event]) => movedEvents.has(event)).map(([id]) => id),
  ]);
  const rows: NodeRow[] = [];
  for (const { id, label, properties } of change.wanted.nodes) {
    if (label !== 'Statement' || !redated.has(id)) continue;
    const event = saidAt.get(id);
    const eventDate = (event && dates.get(event)?.orderDate) ?? null;
    const row = statementDays({ ...statementTimes(properties), id, eventDate });
    const was = before.get(id);
    if (row.dateKey === was?.dateKey && row.orderDate === (was.orderDate ?? null)) continue;
    rows.push({ id, labels: [label], properties: row });
  }
  const concerned = unique([
    ...redated,
    ...touchedOfTypes(change, 'MADE').map(({ to }) => to),
    ...touchedOfTypes(change, 'EXPRESSES').map(({ from }) => from),
  ]);
  return {
    rows,
    moved: rows.map(({ id }) => id).filter((id) => before.has(id)),
    concerned: utterances(change, concerned),
  };
}

function ofType({ wanted }: Change, wantedType: string): readonly Assertion[] {
  return wanted.relationships.filter(({ type }) => type === wantedType);
}

/** What a source says of when a statement was made, and since when it has been known. */
export function statementTimes({ whenFrom, whenTo, knownSince }: Readonly<Record<string, unknown>>) {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return { whenFrom: text(whenFrom), whenTo: text(whenTo), knownSince: text(knownSince) };
}

function utterances(change: Change, ids: readonly string[]): Utterance[] {
  const made = groupBy(assertionsOfTypes(change, 'MADE'), ({ to }) => to);
  const expressed = groupBy(assertionsOfTypes(change, 'EXPRESSES'), ({ from }) => from);
  return ids.map((id) => ({
    id,
    speakers: (made.get(id) ?? []).map(({ from }) => from),
    claims: (expressed.get(id) ?? []).map(({ to }) => to),
  }));
}

/** A row of `write/statements-at`. */
interface StatementAt extends Omit<StatementDates, 'eventDate'>, Utterance {
  readonly id: string;
  readonly event: string;
}

/** Other sources' statements that were said at events whose date changes. */
export async function othersStatements(
  session: WriteSession,
  { sources }: Change,
  { dates, moved }: EntityChanges,
): Promise<StatementChanges> {
  const statements = await session.runBatched<StatementAt>('statements-at', moved, { sources: [...sources] });
  const rows = statements.flatMap((statement) => {
    const properties = statementDays({
      ...statement,
      eventDate: dates.get(statement.event)?.orderDate ?? null,
    });
    const same = properties.orderDate === statement.orderDate && properties.dateKey === statement.dateKey;
    return same ? [] : [{ id: statement.id, labels: ['Statement'], properties: { ...properties } }];
  });
  return { rows, moved: rows.map(({ id }) => id), concerned: statements };
}

import { assertionsOfTypes, type Change, groupBy, touchedOfTypes } from './change.ts';
import { firstDay, lastDay, newestFirst } from './order.ts';
import type { WriteSession } from './session.ts';
import { NAMED, type Pair, pairs, type ShortCut, shortCut } from './short-cut.ts';

/** Kinds of event that each short cut between people counts. */
export const MEETING_KINDS = {
  MET_WITH: [
    'MEETING',
    'VISIT',
    'CONSULTATION',
    'NEGOTIATION',
    'CONFERENCE',
    'BRIEFING',
    'ENCOUNTER',
    'SIGNING',
  ],
  SPOKE_WITH: ['CALL'],
} as const;

/** Someone's place at an event: a row of `write/event-people`. */
interface Seat {
  readonly event: string;
  readonly actor: string;
  readonly side: string | null;
  readonly onBehalfOf: string | null;
  readonly human: boolean;
}

/** MET_WITH, SPOKE_WITH and REPRESENTED_AT of all whom a change concerns. */
export async function meetingShortCuts(
  session: WriteSession,
  change: Change,
  altered: readonly string[],
): Promise<ShortCut[]> {
  const seats = [...ownSeats(change), ...(await othersSeats(session, change, altered))];
  const met = pairs(
    [
      ...groupBy(
        seats.filter(({ human }) => human),
        eventOf,
      ).values(),
    ].flatMap(opposite),
  );
  const represented = pairs(
    seats.flatMap(({ onBehalfOf, event }) => (onBehalfOf ? [{ from: onBehalfOf, to: event }] : [])),
  );
  const shared = await session.runBatched<SharedEvent>('shared-events', met);
  const ids = [...new Set([...shared.map(eventOf), ...represented.map(({ to }) => to)])];
  const rows = await session.runBatched<EventAccounts>('event-accounts', ids);
  const events = new Map(rows.map((row) => [row.id, row]));
  const byPair = groupBy(shared, ({ from, to }) => `${from} ${to}`);
  return [
    ...met.flatMap((pair) => {
      const together = byPair.get(`${pair.from} ${pair.to}`) ?? [];
      return Object.entries(MEETING_KINDS).map(([type, kinds]) =>
        meetingOf(type, pair, heldEvents(together, events, kinds)),
      );
    }),
    ...represented.map((pair) => representationOf(pair, events.get(pair.to))),
  ];
}

function eventOf({ event }: { readonly event: string }): string {
  return event;
}

/** Seats that these sources give or gave at events, or to people, of which they say something else than before. */
function ownSeats(change: Change): Seat[] {
  const seats = assertionsOfTypes(change, 'PARTICIPATED_IN');
  const relabelled = new Set(touchedOfTypes(change, 'MENTIONS').map(({ to }) => to));
  const concerned = new Set([
    ...touchedOfTypes(change, 'PARTICIPATED_IN', 'REPORTS').map(({ to }) => to),
    ...seats.filter(({ from }) => relabelled.has(from)).map(({ to }) => to),
    ...touchedOfTypes(change, 'PART_OF').map(({ from }) => from),
  ]);
  const humans = new Set(
    assertionsOfTypes(change, 'MENTIONS')
      .filter(({ properties: { label } }) => label === 'Person' || label === 'Group')
      .map(({ to }) => to),
  );
  return seats
    .filter(({ to }) => concerned.has(to))
    .map(({ from, to, properties: { side, onBehalfOf } }) => ({
      event: to,
      actor: from,
      side: side === undefined ? null : String(side),
      onBehalfOf: onBehalfOf === undefined ? null : String(onBehalfOf),
      human: humans.has(from),
    }));
}

/**
 * Seats that any source gives, where a change concerns what others say: an event that changes its kind or date, that
 * is denied or no longer so, or that becomes part of another. Otherwise one source's pairs are no other's concern,
 * because the source that seats two people must itself report the event.
 */
async function othersSeats(
  session: WriteSession,
  change: Change,
  altered: readonly string[],
): Promise<readonly Seat[]> {
  if (change.alone) return [];
  const denied = touchedOfTypes(change, 'REPORTS').filter(({ properties }) => properties.status === 'DENIED');
  const rows = [
    ...[...altered, ...denied.map(({ to }) => to)].map((id) => ({ id, parts: false })),
    ...touchedOfTypes(change, 'PART_OF').map(({ from }) => ({ id: from, parts: true })),
  ];
  return session.runBatched<Seat>('event-people', [...new Map(rows.map((row) => [row.id, row])).values()]);
}

function opposite(seats: readonly Seat[]): Pair[] {
  return seats.flatMap((a) =>
    seats
      .filter((b) => a.actor < b.actor && a.side !== null && b.side !== null && a.side !== b.side)
      .map((b) => ({ from: a.actor, to: b.actor })),
  );
}

/** A row of `write/shared-events`: `sources` seat the pair on different sides. */
interface SharedEvent extends Pair {
  readonly event: string;
  readonly sources: readonly string[];
}

interface Report {
  readonly id: string;
  readonly publisher: string | null;
  readonly knownSince: string | null;
  readonly status: 'HELD' | 'DENIED';
}

/** A row of `write/event-accounts`. */
interface EventAccounts {
  readonly id: string;
  readonly kind: string;
  readonly whenFrom: string | null;
  readonly whenTo: string | null;
  readonly orderDate: string | null;
  readonly reports: readonly Report[];
  readonly wholes: readonly string[];
  readonly represented: readonly { readonly onBehalfOf: string; readonly source: string }[];
}

/** An event that some sources report as held, with those of them that count. */
interface HeldEvent extends EventAccounts {
  readonly tellers: readonly Report[];
}

/** The events at which a pair met by the word of one and the same source, wholes left out where a part holds the pair. */
function heldEvents(
  together: readonly SharedEvent[],
  events: ReadonlyMap<string, EventAccounts>,
  kinds: readonly string[],
): HeldEvent[] {
  const held = together.flatMap(({ event, sources }) => {
    const accounts = events.get(event);
    if (!accounts || !kinds.includes(accounts.kind)) return [];
    const tellers = heldBy(accounts, sources);
    return tellers.length > 0 ? [{ ...accounts, tellers }] : [];
  });
  // Where sources contradict one another on which is part of which, both count.
  const isWhole = (whole: HeldEvent) =>
    held.some((part) => part.wholes.includes(whole.id) && !whole.wholes.includes(part.id));
  return held.filter((event) => !isWhole(event));
}

function heldBy({ reports }: EventAccounts, sources: readonly string[]): Report[] {
  return reports.filter(({ id, status }) => status === 'HELD' && sources.includes(id));
}

function meetingOf(type: string, pair: Pair, held: readonly HeldEvent[]): ShortCut {
  if (held.length === 0) return { type, ...pair, properties: null };
  const newest = [...held].sort(newestFirst);
  const contested = held.some(({ reports }) => reports.some(({ status }) => status === 'DENIED'));
  return shortCut(type, pair, newest[0]?.orderDate, {
    count: held.length,
    via: newest.slice(0, NAMED).map(({ id }) => id),
    ...told(held.flatMap(({ tellers }) => tellers)),
    firstOn: firstDay(held.map(({ whenFrom, whenTo }) => whenFrom ?? whenTo)),
    lastOn: lastDay(held.map(({ whenFrom, whenTo }) => whenTo ?? whenFrom)),
    contested: contested || undefined,
  });
}

function representationOf(pair: Pair, event: EventAccounts | undefined): ShortCut {
  const sources = (event?.represented ?? [])
    .filter(({ onBehalfOf }) => onBehalfOf === pair.from)
    .map(({ source }) => source);
  const tellers = event ? heldBy(event, sources) : [];
  if (!event || tellers.length === 0) return { type: 'REPRESENTED_AT', ...pair, properties: null };
  return shortCut('REPRESENTED_AT', pair, event.orderDate, {
    count: 1,
    via: [event.id],
    ...told(tellers),
    firstOn: event.whenFrom ?? event.whenTo,
    lastOn: event.whenTo ?? event.whenFrom,
  });
}

/** Independent sources, and since when it has been known. */
function told(tellers: readonly Report[]): { sources: number; knownSince: string | null | undefined } {
  return {
    sources: new Set(tellers.map(({ publisher, id }) => publisher ?? id)).size,
    knownSince: firstDay(tellers.map(({ knownSince }) => knownSince)),
  };
}

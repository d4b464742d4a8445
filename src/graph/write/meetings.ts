import { addedMeetings, meetingsAt } from './added-meetings.ts';
import { type Change, groupBy } from './change.ts';
import type { EntityChanges } from './entities.ts';
import { compareCodePoints, firstDay, lastDay, newestFirst } from './order.ts';
import { othersSeats, ownSeats } from './seats.ts';
import type { WriteSession } from './session.ts';
import { MEETING_KINDS, NAMED, type Pair, pairName, pairs, type ShortCut, shortCut } from './short-cut.ts';

/**
 * MET_WITH, SPOKE_WITH and REPRESENTED_AT of all whom a change concerns. Where new meetings are all that it brings to a
 * pair, they are added to what is stored; else all meetings of the pair are counted again.
 */
export async function meetingShortCuts(
  session: WriteSession,
  change: Change,
  entities: EntityChanges,
): Promise<ShortCut[]> {
  const own = ownSeats(change);
  const others = await othersSeats(session, change, entities.altered);
  const concerned = meetingsAt(others);
  const names = new Set(concerned.map(pairName));
  const added = await addedMeetings(session, change, entities, own, (pair) => !names.has(pairName(pair)));
  const met = pairs([...meetingsAt(own), ...concerned]).filter((pair) => !added.pairs.has(pairName(pair)));
  const represented = pairs(
    [...own, ...others].flatMap(({ onBehalfOf, event }) =>
      onBehalfOf ? [{ from: onBehalfOf, to: event }] : [],
    ),
  );
  return [...added.shortCuts, ...(await recountedMeetings(session, met, represented))];
}

async function recountedMeetings(
  session: WriteSession,
  met: readonly Pair[],
  represented: readonly Pair[],
): Promise<ShortCut[]> {
  const shared = await session.runBatched<SharedEvent>('shared-events', met);
  const ids = [...new Set([...shared.map(({ event }) => event), ...represented.map(({ to }) => to)])];
  const rows = await session.runBatched<EventAccounts>('event-accounts', ids);
  const events = new Map(rows.map((row) => [row.id, row]));
  const byPair = groupBy(shared, pairName);
  return [
    ...met.flatMap((pair) => {
      const together = byPair.get(pairName(pair)) ?? [];
      return Object.entries(MEETING_KINDS).map(([type, kinds]) =>
        meetingOf(type, pair, heldEvents(together, events, kinds)),
      );
    }),
    ...represented.map((pair) => representationOf(pair, events.get(pair.to))),
  ];
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
  const tellers = held.flatMap((event) => event.tellers);
  return shortCut(type, pair, newest[0]?.orderDate, {
    count: held.length,
    via: newest.slice(0, NAMED).map(({ id }) => id),
    ...told(tellers),
    tellers: namesOf(tellers),
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
    sources: namesOf(tellers).length,
    knownSince: firstDay(tellers.map(({ knownSince }) => knownSince)),
  };
}

/** Publishers, and sources without one. */
function namesOf(tellers: readonly Report[]): string[] {
  return [...new Set(tellers.map(({ publisher, id }) => publisher ?? id))].sort(compareCodePoints);
}

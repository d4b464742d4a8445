import { type Addition, addToStored, type Day } from './additions.ts';
import { type Change, divide, groupBy, unique } from './change.ts';
import type { EntityChanges } from './entities.ts';
import { firstDay } from './order.ts';
import { type OwnSeat, opposite, type Seat } from './seats.ts';
import type { WriteSession } from './session.ts';
import { MEETING_KINDS, type Pair, pairName, type ShortCut } from './short-cut.ts';

/** Short cuts to which meetings are added, and the pairs of which nothing else need be looked at. */
interface Added {
  readonly shortCuts: readonly ShortCut[];
  readonly pairs: ReadonlySet<string>;
}

/** A row of `write/meetings-so-far`: an event, and whom others seat at it. */
interface EventSoFar {
  readonly id: string;
  readonly kind: string;
  readonly whenFrom: Day;
  readonly whenTo: Day;
  readonly orderDate: Day;
  readonly plain: boolean;
  readonly held: readonly string[];
  readonly seats: readonly (Pick<Seat, 'actor' | 'side'> & { readonly source: string })[];
}

/** Who meets whom where. */
interface Meeting extends Pair {
  readonly event: string;
}

/**
 * The short cuts that meetings of new sources bring about or add to, without all other meetings of a pair being read: of
 * a head of state there are thousands. Only at events that nobody denies, and that are neither part nor whole of others.
 * @param own seats that these sources give
 * @param isAddedTo tells the pairs to which a change brings nothing else
 */
export async function addedMeetings(
  session: WriteSession,
  change: Change,
  entities: EntityChanges,
  own: readonly OwnSeat[],
  isAddedTo: (pair: Pair) => boolean,
): Promise<Added> {
  if (change.before.nodes.length > 0) return { shortCuts: [], pairs: new Set() };
  const meetings = meetingsAt(own);
  const sources = [...change.sources];
  const ids = unique(meetings.map(({ event }) => event));
  const [fresh, stored] = divide(ids, (id) => entities.fresh.has(id));
  const rows = [
    ...freshEvents(fresh, entities),
    ...(await session.runBatched<EventSoFar>('meetings-so-far', stored, { sources })),
  ];
  const doubtful = doubtfulEvents(change);
  const events = rows.filter(({ id, plain }) => plain && !doubtful.has(id));
  const plain = new Set(events.map(({ id }) => id));
  const left = new Set(
    meetings.filter((meeting) => !plain.has(meeting.event) || !isAddedTo(meeting)).map(pairName),
  );
  const additions = additionsOf(change, own, events).filter((each) => !left.has(pairName(each)));
  return {
    shortCuts: await addToStored(session, change, additions, entities.fresh),
    pairs: new Set(meetings.map(pairName).filter((name) => !left.has(name))),
  };
}

/** Events that nobody told of so far. */
function freshEvents(ids: readonly string[], { rows, dates }: EntityChanges): EventSoFar[] {
  const kinds = new Map(rows.map(({ id, properties }) => [id, String(properties.kind)]));
  return ids.map((id) => {
    const { whenFrom = null, whenTo = null, orderDate = null } = dates.get(id) ?? {};
    return { id, kind: kinds.get(id) ?? '', whenFrom, whenTo, orderDate, plain: true, held: [], seats: [] };
  });
}

/** Whom any of these seats let meet, once for each event. */
export function meetingsAt(seats: readonly Seat[]): Meeting[] {
  const humans = seats.filter(({ human }) => human);
  return [...groupBy(humans, ({ event }) => event)].flatMap(([event, at]) =>
    opposite(at).map((pair) => ({ ...pair, event })),
  );
}

/** Events that these sources deny, or of which they say that one is part of another. */
function doubtfulEvents({ wanted }: Change): ReadonlySet<string> {
  return new Set(
    wanted.relationships.flatMap(({ type, from, to, properties }) => {
      if (type === 'PART_OF') return [from, to];
      return type === 'REPORTS' && properties.status === 'DENIED' ? [to] : [];
    }),
  );
}

/** One for each pair and event. */
function additionsOf(change: Change, own: readonly OwnSeat[], events: readonly EventSoFar[]): Addition[] {
  const nodes = new Map(change.wanted.nodes.map(({ id, properties }) => [id, properties]));
  const tellerOf = (source: string) => String(nodes.get(source)?.publisher ?? source);
  const sinceOf = (source: string) => (nodes.get(source)?.knownSince as Day | undefined) ?? null;
  const reported = new Set(
    change.wanted.relationships
      .filter(
        ({ type, properties: { status, retractedOn } }) =>
          type === 'REPORTS' && status === 'HELD' && retractedOn === undefined,
      )
      .map(({ from, to }) => `${from} ${to}`),
  );
  const standing = own.filter(
    ({ human, meets, source, event }) => human && meets && reported.has(`${source} ${event}`),
  );
  const byEvent = groupBy(standing, ({ event }) => event);
  return events.flatMap(({ id, kind, whenFrom, whenTo, orderDate, held, seats }) => {
    const type = typeOf(kind);
    if (type === undefined) return [];
    const before = bySource(seats.filter(({ source }) => held.includes(source)));
    const days = { orderDate, firstOn: whenFrom ?? whenTo, lastOn: whenTo ?? whenFrom };
    return [...bySource(byEvent.get(id) ?? []).values()].map(({ from, to, sources }) => ({
      ...{ type, from, to, id, ...days },
      counted: before.has(pairName({ from, to })),
      tellers: sources.map(tellerOf),
      knownSince: firstDay(sources.map(sinceOf)) ?? null,
    }));
  });
}

function typeOf(kind: string): string | undefined {
  return Object.entries(MEETING_KINDS).find(([, kinds]) => (kinds as readonly string[]).includes(kind))?.[0];
}

/** Pairs whom one and the same source seats on different sides, with these sources. */
function bySource(seats: EventSoFar['seats']): ReadonlyMap<string, Pair & { readonly sources: string[] }> {
  const met = new Map<string, Pair & { readonly sources: string[] }>();
  for (const [source, given] of groupBy(seats, (seat) => seat.source)) {
    for (const pair of opposite(given)) {
      const sources = met.get(pairName(pair))?.sources ?? [];
      met.set(pairName(pair), { ...pair, sources: [...sources, source] });
    }
  }
  return met;
}

import type { Touched } from './derive.ts';
import type { WriteSession } from './session.ts';

/** Two entities that share a Wikidata item. */
export interface SameAs {
  readonly from: string;
  readonly to: string;
  readonly wikidata: string;
}

/** What changed beside the touched relationships. */
export interface Changed {
  /** Events whose kind or date changed. */
  readonly events: readonly string[];
  /** Statements that were written or whose date changed. */
  readonly statements: readonly string[];
  /** Entities whose Wikidata item changed. */
  readonly identified: readonly string[];
}

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

/** The stance that each short cut between actors and claims rests on. */
export const STANCES = { STATED: 'ASSERTS', SUPPORTS: 'SUPPORTS', DISPUTES: 'DISPUTES' } as const;

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Recomputes the short cuts of every pair that a change can concern. */
export async function recomputeShortCuts(
  session: WriteSession,
  touched: readonly Touched[],
  changed: Changed,
): Promise<readonly SameAs[]> {
  const { meetings, representations } = await eventPairs(session, touched, changed.events);
  for (const [type, kinds] of Object.entries(MEETING_KINDS)) {
    await session.runBatched('meetings', 'pairs', meetings, { type, kinds });
  }
  await session.runBatched('representations', 'pairs', representations);

  const stances = await stancePairs(session, touched, changed.statements);
  for (const [type, stance] of Object.entries(STANCES)) {
    await session.runBatched('stances', 'pairs', stances, { type, stance });
  }
  return session.runBatched<SameAs>('same-as', 'ids', changed.identified);
}

interface Seat {
  readonly event: string;
  readonly actor: string;
  readonly side: string | null;
  readonly onBehalfOf: string | null;
}

/** People on different sides of an event, and those for whom they came: as it is now, and as it was. */
async function eventPairs(
  session: WriteSession,
  touched: readonly Touched[],
  changedEvents: readonly string[],
): Promise<{ meetings: Pair[]; representations: Pair[] }> {
  const near = touched.flatMap(({ type, from, to }) => {
    if (type === 'PARTICIPATED_IN' || type === 'REPORTS') return [to];
    return type === 'PART_OF' ? [from, to] : [];
  });
  const events = await session.runBatched<{ id: string }>('affected-events', 'ids', [
    ...new Set([...near, ...changedEvents]),
  ]);
  const ids = [...new Set(events.map(({ id }) => id))];
  const seats = await session.runBatched<Seat & { human: boolean }>('event-people', 'ids', ids);
  const earlier = touched
    .filter(({ type }) => type === 'PARTICIPATED_IN')
    .map(
      ({ from, to, properties: { side, onBehalfOf } }): Seat => ({
        event: to,
        actor: from,
        side: typeof side === 'string' ? side : null,
        onBehalfOf: typeof onBehalfOf === 'string' ? onBehalfOf : null,
      }),
    );
  const all = [...seats, ...earlier];
  const people = [...seats.filter(({ human }) => human), ...earlier];
  return {
    meetings: pairs([...groupBy(people, ({ event }) => event).values()].flatMap(opposite)),
    representations: pairs(
      all.flatMap(({ onBehalfOf, event }) => (onBehalfOf ? [{ from: onBehalfOf, to: event }] : [])),
    ),
  };
}

function opposite(seats: readonly Seat[]): Pair[] {
  return seats.flatMap((a) =>
    seats
      .filter((b) => a.actor < b.actor && a.side !== null && b.side !== null && a.side !== b.side)
      .map((b) => ({ from: a.actor, to: b.actor })),
  );
}

/** Who made statements and what these express: as it is now, and as it was. */
async function stancePairs(
  session: WriteSession,
  touched: readonly Touched[],
  changed: readonly string[],
): Promise<Pair[]> {
  const made = touched.filter(({ type }) => type === 'MADE');
  const expressed = touched.filter(({ type }) => type === 'EXPRESSES');
  const ids = [...new Set([...changed, ...made.map(({ to }) => to), ...expressed.map(({ from }) => from)])];
  const now = await session.runBatched<{ statement: string; actors: string[]; claims: string[] }>(
    'statement-pairs',
    'ids',
    ids,
  );
  const actors = groupBy(made, ({ to }) => to);
  const claims = groupBy(expressed, ({ from }) => from);
  const current = new Map(now.map((row) => [row.statement, row]));
  return pairs(
    ids.flatMap((id) => {
      const speakers = [
        ...(current.get(id)?.actors ?? []),
        ...(actors.get(id) ?? []).map(({ from }) => from),
      ];
      const topics = [...(current.get(id)?.claims ?? []), ...(claims.get(id) ?? []).map(({ to }) => to)];
      return speakers.flatMap((from) => topics.map((to) => ({ from, to })));
    }),
  );
}

function pairs(all: readonly Pair[]): Pair[] {
  return [...new Map(all.map((pair) => [`${pair.from} ${pair.to}`, pair])).values()];
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

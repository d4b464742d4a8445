import { type Change, groupBy } from './change.ts';
import type { EventDates } from './entities.ts';
import type { Properties } from './hash.ts';
import { compareCodePoints, firstDay, lastDay, newestFirst } from './order.ts';
import type { WriteSession } from './session.ts';
import { NAMED, type Pair, pairName, pairs, type ShortCut, STANCES, shortCut } from './short-cut.ts';
import { statementDays, statementTimes } from './statements.ts';

type Day = string | null;

/** What a new statement adds to a short cut. */
interface Addition extends Pair {
  readonly type: string;
  readonly id: string;
  readonly teller: string;
  readonly orderDate: Day;
  readonly knownSince: Day;
  readonly firstOn: Day;
  readonly lastOn: Day;
}

/** A row of `write/stored-stances`. */
interface StoredStance extends Pair {
  readonly element: string;
  readonly type: string;
  readonly count: number;
  readonly tellers: readonly string[];
  readonly via: readonly { readonly id: string; readonly orderDate: Day }[];
  readonly knownSince: Day;
  readonly firstOn: Day;
  readonly lastOn: Day;
}

/** The type of the short cut that rests on each stance. */
const TYPES: ReadonlyMap<unknown, string> = new Map(
  Object.entries(STANCES).map(([type, stance]) => [stance, type]),
);

/**
 * The short cuts that new statements bring about or add to, without the earlier statements being read: a claim may have
 * thousands.
 * @param isAddedTo tells the pairs to which a change brings nothing else
 */
export async function addedStances(
  session: WriteSession,
  change: Change,
  dates: ReadonlyMap<string, EventDates>,
  isAddedTo: (pair: Pair) => boolean,
): Promise<ShortCut[]> {
  const additions = additionsOf(change, dates).filter(isAddedTo);
  const asked = change.alone ? [] : pairs(additions);
  const rows = await session.runBatched<StoredStance>('stored-stances', asked);
  const stored = new Map(rows.map((row) => [nameOf(row), row]));
  const groups = groupBy(additions, nameOf);
  return [...groups].flatMap(([name, added]) =>
    added.slice(0, 1).map((first) => joined(first, added, stored.get(name))),
  );
}

function nameOf(stance: Pair & { readonly type: string }): string {
  return `${stance.type} ${pairName(stance)}`;
}

/** One for each new statement, speaker, and claim that it asserts, supports or disputes. */
function additionsOf(change: Change, dates: ReadonlyMap<string, EventDates>): Addition[] {
  const { nodes, relationships } = change.wanted;
  const standing = relationships.filter(({ properties }) => properties.retractedOn === undefined);
  const made = groupBy(
    standing.filter(({ type, to }) => type === 'MADE' && change.isNew(to)),
    ({ to }) => to,
  );
  const events = new Map(
    relationships.filter(({ type }) => type === 'SAID_AT').map(({ from, to }) => [from, to]),
  );
  const properties = new Map(nodes.map((node) => [node.id, node.properties]));
  const tellerOf = (source: string) => String(properties.get(source)?.publisher ?? source);
  const additions = new Map<string, Addition>();
  for (const expression of standing) {
    const { type: expresses, from: id, to } = expression;
    const type = TYPES.get(expression.properties.stance);
    const own = properties.get(id);
    if (expresses !== 'EXPRESSES' || type === undefined || own === undefined || !change.isNew(id)) continue;
    const days = daysOf(id, own, dates.get(events.get(id) ?? ''));
    for (const { from } of made.get(id) ?? []) {
      const addition = { type, from, to, id, teller: tellerOf(String(own.source)), ...days };
      additions.set(`${id} ${nameOf(addition)}`, addition);
    }
  }
  return [...additions.values()];
}

/** A statement without dates of its own has those of the event where it was said. */
function daysOf(id: string, properties: Properties, event: EventDates | undefined) {
  const times = statementTimes(properties);
  const { whenFrom, whenTo, knownSince } = times;
  const { orderDate } = statementDays({ ...times, id, eventDate: event?.orderDate ?? null });
  return {
    orderDate,
    knownSince,
    firstOn: whenFrom ?? whenTo ?? event?.whenFrom ?? event?.whenTo ?? null,
    lastOn: whenTo ?? whenFrom ?? event?.whenTo ?? event?.whenFrom ?? null,
  };
}

function joined(
  { type, from, to }: Addition,
  added: readonly Addition[],
  stored: StoredStance | undefined,
): ShortCut {
  const via = [...added, ...(stored?.via ?? [])].sort(newestFirst);
  const tellers = new Set([...added.map(({ teller }) => teller), ...(stored?.tellers ?? [])]);
  const all = stored ? [...added, stored] : added;
  return {
    element: stored?.element ?? null,
    ...shortCut(type, { from, to }, via[0]?.orderDate, {
      count: added.length + (stored?.count ?? 0),
      sources: tellers.size,
      tellers: [...tellers].sort(compareCodePoints),
      via: via.slice(0, NAMED).map(({ id }) => id),
      knownSince: firstDay(all.map(({ knownSince }) => knownSince)),
      firstOn: firstDay(all.map(({ firstOn }) => firstOn)),
      lastOn: lastDay(all.map(({ lastOn }) => lastOn)),
    }),
  };
}

import { type Addition, addToStored } from './additions.ts';
import { type Change, groupBy } from './change.ts';
import type { EntityChanges, EventDates } from './entities.ts';
import type { Properties } from './hash.ts';
import type { WriteSession } from './session.ts';
import { type Pair, type ShortCut, STANCES } from './short-cut.ts';
import { statementDays, statementTimes } from './statements.ts';

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
  { dates, fresh }: Pick<EntityChanges, 'dates' | 'fresh'>,
  isAddedTo: (pair: Pair) => boolean,
): Promise<ShortCut[]> {
  return addToStored(session, change, additionsOf(change, dates).filter(isAddedTo), fresh);
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
      const tellers = [tellerOf(String(own.source))];
      additions.set(`${id} ${type} ${from} ${to}`, { type, from, to, id, counted: false, tellers, ...days });
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

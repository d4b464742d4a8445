import { type Change, groupBy, touchedOfTypes, unique } from './change.ts';
import type { EntityChanges } from './entities.ts';
import { rankKey } from './rank-key.ts';
import type { WriteSession } from './session.ts';
import type { ShortCut } from './short-cut.ts';
import type { Utterance } from './statements.ts';

/**
 * Sets the keys by which lists are ordered by number, of statements or of disputes, wherever a change can alter one: what
 * it adds is added to what is stored, and only where that is not known all are counted. It comes after the short cuts.
 */
export async function writeRanks(
  session: WriteSession,
  change: Change,
  entities: EntityChanges,
  utterances: readonly Utterance[],
  shortCuts: readonly ShortCut[],
): Promise<void> {
  const statements = addedStatements(change);
  const disputes = addedDisputes(shortCuts);
  const unclear = new Set([...entities.relabelled.map(({ id }) => id), ...recounted(shortCuts)]);
  const created = new Set(entities.created);
  const counted: string[] = [];
  const rows: object[] = [...sourceRows(change)];
  for (const id of concernedIds(change, entities, utterances)) {
    const before = unclear.has(id) ? undefined : entities.ranks.get(id);
    if (!before) counted.push(id);
    else if (created.has(id) || statements.has(id) || disputes.has(id))
      rows.push({
        id,
        statementsKey: rankKey(id, before.statements, statements.get(id)),
        disputesKey: rankKey(id, before.disputes, disputes.get(id)),
      });
  }
  await Promise.all([session.runBatched('ranks:count', counted), session.runBatched('ranks:set', rows)]);
}

/** Of these sources all statements are known. */
function sourceRows({ sources, wanted }: Change): object[] {
  const made = groupBy(
    wanted.nodes.filter(({ label }) => label === 'Statement'),
    ({ properties }) => String(properties.source),
  );
  return [...sources].map((id) => ({
    id,
    statementsKey: rankKey(id, made.get(id)?.length ?? 0),
    disputesKey: null,
  }));
}

function concernedIds(
  change: Change,
  { rows, orphans }: EntityChanges,
  utterances: readonly Utterance[],
): string[] {
  const gone = new Set(orphans);
  const ids = unique([
    ...rows.map(({ id }) => id),
    ...utterances.flatMap(({ speakers, claims }) => [...speakers, ...claims]),
    ...touchedOfTypes(change, 'SAID_AT').map(({ to }) => to),
  ]);
  return ids.filter((id) => !gone.has(id));
}

/** By how many statements a speaker, an event or, by expressions, a claim comes to more or fewer. */
function addedStatements({ difference }: Change): ReadonlyMap<string, number> {
  const added = new Map<string, number>();
  const count = (id: string, by: number) => added.set(id, (added.get(id) ?? 0) + by);
  for (const [relationships, by] of [
    [difference.created, 1],
    [difference.deleted, -1],
  ] as const) {
    for (const { type, from, to } of relationships) {
      if (type === 'MADE') count(from, by);
      if (type === 'EXPRESSES' || type === 'SAID_AT') count(to, by);
    }
  }
  return added;
}

/** How many new ones of these short cuts there are at each end. */
function addedDisputes(shortCuts: readonly ShortCut[]): ReadonlyMap<string, number> {
  const added = new Map<string, number>();
  for (const { type, from, to, element } of shortCuts) {
    if (type !== 'DISPUTES' || element !== null) continue;
    for (const id of [from, to]) added.set(id, (added.get(id) ?? 0) + 1);
  }
  return added;
}

/** Ends of short cuts of which it is not known whether there were any. */
function recounted(shortCuts: readonly ShortCut[]): string[] {
  return shortCuts.flatMap(({ type, from, to, element }) =>
    type === 'DISPUTES' && element === undefined ? [from, to] : [],
  );
}

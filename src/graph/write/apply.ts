import { type Change, type NodeRow, newNodes, unique } from './change.ts';
import { sizeOf } from './difference.ts';
import { type EntityChanges, mergeEntities } from './entities.ts';
import { assertedNames } from './hash.ts';
import { type KeyChanges, orderKeys, storedPairs } from './order-keys.ts';
import { writeRanks } from './ranks.ts';
import { createRelationships } from './relationships.ts';
import { stored, type WriteSession } from './session.ts';
import { type SameAs, sameAsOf, shortCutsOf, writeShortCuts } from './short-cuts.ts';
import { othersStatements, ownStatements, type StatementChanges } from './statements.ts';

/**
 * Writes a difference and all that is derived from it: first reads what other sources say, then writes, then recomputes
 * the short cuts. What does not wait for an answer is sent at once, so that Neo4j works while the rest is worked out.
 * @throws InputError ID_CONFLICT
 */
export async function applyChange(session: WriteSession, change: Change): Promise<SameAs[]> {
  if (sizeOf(change.difference) === 0) return [];
  const [entities, paired] = await Promise.all([
    mergeEntities(session, change),
    storedPairs(session, change),
  ]);
  const own = ownStatements(change, entities);
  const others = await othersStatements(session, change, entities);
  const keys = await orderKeys(session, change, entities, [own, others], paired);
  const utterances = [...own.concerned, ...others.concerned];
  const [, shortCuts] = await Promise.all([
    writeDifference(session, change, entities, [own, others], keys),
    shortCutsOf(session, change, entities, utterances),
  ]);
  await Promise.all([writeShortCuts(session, shortCuts), writeRanks(session, change, entities, utterances)]);
  return sameAsOf(shortCuts);
}

/** Sends everything at once, in the order in which it is to take effect. */
async function writeDifference(
  session: WriteSession,
  change: Change,
  entities: EntityChanges,
  statements: readonly StatementChanges[],
  keys: KeyChanges,
): Promise<void> {
  const { created, deleted, deletedNodes } = change.difference;
  const leaving = [...deletedNodes.map(({ id }) => id), ...entities.orphans];
  const nodes = joinRows([...ownNodes(change), ...entities.rows, ...statements.flatMap(({ rows }) => rows)]);
  const relationships = created.map(({ type, from, to, properties, hash }) => ({
    type,
    from,
    to,
    properties: stored({ ...properties, hash, ...keys.created.get(hash) }),
  }));
  const isNew = newNodes(change);
  const read = new Set(change.before.nodes.filter(({ label }) => label === 'Source').map(({ id }) => id));
  await Promise.all([
    session.runBatched(
      'delete-relationships',
      deleted.map(({ element }) => element),
    ),
    session.runBatched('delete-nodes', leaving),
    session.runBatched('remove-labels', entities.relabelled),
    session.runBatched(
      'write-nodes',
      nodes.filter(({ id }) => !isNew(id)),
    ),
    session.runBatched(
      'create-nodes',
      nodes.filter(({ id }) => isNew(id)),
    ),
    createRelationships(session, relationships),
    session.runBatched('set-relationships', keys.stored),
    session.runBatched('drop-foreign-text', [...read]),
  ]);
}

/** The sources' own nodes; what one had and is not to have is set to null, but for the days, which are derived. */
function ownNodes({ before, difference }: Change): NodeRow[] {
  const known = new Map(before.nodes.map(({ id, properties }) => [id, assertedNames(properties)]));
  return difference.writtenNodes.map(({ id, label, properties, hash }) => ({
    id,
    labels: [label],
    properties: {
      ...Object.fromEntries((known.get(id) ?? []).map((name) => [name, null])),
      ...stored({ id, ...properties, hash }),
    },
  }));
}

/** One row a node. */
function joinRows(rows: readonly NodeRow[]): NodeRow[] {
  const byId = new Map<string, NodeRow>();
  for (const row of rows) {
    const { labels = [], properties } = byId.get(row.id) ?? {};
    byId.set(row.id, {
      id: row.id,
      labels: unique([...labels, ...row.labels]),
      properties: { ...properties, ...row.properties },
    });
  }
  return [...byId.values()];
}

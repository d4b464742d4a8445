import type { NodeAssertion } from './assertions.ts';
import { type Change, divide, type NodeRow, unique } from './change.ts';
import { PASSAGE, rowOf, STATEMENT } from './columns.ts';
import { sizeOf } from './difference.ts';
import { type EntityChanges, mergeEntities } from './entities.ts';
import { assertedNames } from './hash.ts';
import { type KeyChanges, orderKeys } from './order-keys.ts';
import { writeRanks } from './ranks.ts';
import { createRelationships, relationshipBatches } from './relationships.ts';
import { type Batch, batches, stored, type WriteSession } from './session.ts';
import { type SameAs, sameAsOf, shortCutsOf, writeShortCuts } from './short-cuts.ts';
import { othersStatements, ownStatements } from './statements.ts';

/**
 * Writes a difference and all that is derived from it: first reads what other sources say, then writes, then recomputes
 * the short cuts. What is known is sent before the rest is worked out; new passages and statements, which no step reads
 * again, go whenever Neo4j would wait.
 * @throws InputError ID_CONFLICT
 */
export async function applyChange(session: WriteSession, change: Change): Promise<SameAs[]> {
  if (sizeOf(change.difference) === 0) return [];
  const [passages, written] = divide(
    change.difference.writtenNodes,
    ({ id, label }) => change.isNew(id) && label === 'Passage',
  );
  session.postpone('create-passages', together(passages.map(passageRow)));
  await session.onItsWay();
  const entities = await mergeEntities(session, change);
  const entitiesWritten = writeEntities(session, change, entities);
  await session.onItsWay();
  const own = ownStatements(change, entities);
  const nodes = joinRows([...nodeRows(change, written), ...own.rows]);
  const [added, kept] = divide(nodes, ({ id }) => change.isNew(id));
  session.postpone(
    'create-statements',
    together(added.map(({ properties }) => rowOf(STATEMENT, properties))),
  );
  await session.onItsWay();
  const others = await othersStatements(session, change, entities);
  const keys = await orderKeys(session, change, entities, [own, others]);
  const utterances = [...own.concerned, ...others.concerned];
  const [, , shortCuts] = await Promise.all([
    entitiesWritten,
    writeOwn(session, change, {
      nodes: [...kept, ...others.rows],
      keys,
      // Where earlier statements are counted again, the new ones are with them.
      urgent: !utterances.every(({ id }) => change.isNew(id)),
    }),
    shortCutsOf(session, change, entities, utterances),
  ]);
  await Promise.all([
    writeShortCuts(session, shortCuts),
    session.flush(),
    writeRanks(session, change, entities, utterances, shortCuts),
  ]);
  return sameAsOf(shortCuts);
}

/** Takes away what goes, and writes what is merged. */
function writeEntities(
  session: WriteSession,
  { difference }: Change,
  { rows, orphans, relabelled }: EntityChanges,
): Promise<unknown> {
  const leaving = [...difference.deletedNodes.map(({ id }) => id), ...orphans];
  const written = Promise.all([
    session.runBatched(
      'delete-relationships',
      difference.deleted.map(({ element }) => element),
    ),
    session.runBatched('delete-nodes', leaving),
    session.runBatched('remove-labels', relabelled),
    session.runBatched('write-nodes', rows),
  ]);
  // Whoever waits for it later is told.
  written.catch(() => undefined);
  return written;
}

/** What sources assert and is to be written, and whether a later step reads the new statements. */
interface Writing {
  readonly nodes: readonly NodeRow[];
  readonly keys: KeyChanges;
  readonly urgent: boolean;
}

/** Sends everything in the order in which it is to take effect. */
async function writeOwn(
  session: WriteSession,
  change: Change,
  { nodes, keys, urgent }: Writing,
): Promise<void> {
  const relationships = change.difference.created.map((each) => ({
    ...each,
    days: keys.created.get(each.hash),
  }));
  const read = change.before.nodes.filter(({ label }) => label === 'Source').map(({ id }) => id);
  const [theirs, others] = divide(relationships, ({ from, to }) => change.isNew(from) || change.isNew(to));
  const answers: Promise<unknown>[] = [
    session.runBatched('write-nodes', nodes),
    createRelationships(session, others),
    session.runBatched('set-relationships', keys.stored),
    session.runBatched('drop-foreign-text', unique(read)),
  ];
  session.postpone('create-relationships', relationshipBatches(theirs));
  if (urgent) answers.push(session.flush());
  await Promise.all(answers);
}

/** Rows of a statement, as many to a batch as may travel together. */
function together(rows: readonly unknown[]): Batch[] {
  return batches(rows).map((each) => ({ rows: each }));
}

function passageRow({ id, properties, hash }: NodeAssertion): unknown[] {
  return rowOf(PASSAGE, stored({ id, ...properties, hash }));
}

/** The sources' own nodes; what one had and is not to have is set to null, but for the days, which are derived. */
function nodeRows({ before }: Change, written: readonly NodeAssertion[]): NodeRow[] {
  const known = new Map(before.nodes.map(({ id, properties }) => [id, assertedNames(properties)]));
  return written.map(({ id, label, properties, hash }) => ({
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

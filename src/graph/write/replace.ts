import { SystemError } from '../../errors.ts';
import type { Assertions } from './assertions.ts';
import type { Assertion, Change, NodeRow } from './change.ts';
import {
  type Difference,
  differenceOf,
  isEmpty,
  type Stored,
  type StoredNode,
  type StoredRelationship,
} from './difference.ts';
import { type EntityChanges, mergeEntities } from './entities.ts';
import { assertedNames, contentHash } from './hash.ts';
import { assignOrderKeys, keysAtCreation } from './order-keys.ts';
import { stored, type WriteSession } from './session.ts';
import { type SameAs, writeShortCuts } from './short-cuts.ts';
import { othersStatements, ownStatements, type StatementChanges } from './statements.ts';

/** The number of the graph's format that this program reads and writes. */
export const GRAPH_FORMAT = 1;

/** What the replacing of a source's assertions changed. */
export interface Replacement {
  readonly changed: boolean;
  readonly nodesWritten: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  /** Pairs of entities of this source that turned out to share a Wikidata item. */
  readonly sameAs: readonly SameAs[];
}

/** Who asks, for the load record. */
export interface LoadMark {
  readonly load: string;
  readonly at: string;
  readonly seed: string | null;
}

/**
 * Makes a source's assertions in the graph those that are wanted, inside one transaction, and writes only the difference.
 * Other sources' assertions are never touched. No nodes wanted means that the source goes.
 */
export async function replaceSource(
  session: WriteSession,
  wanted: Assertions,
  mark: LoadMark,
): Promise<Replacement> {
  const { source } = wanted;
  const { record, others } = await lockGraph(session, source);
  const before = record ? await readSource(session, source) : NOTHING;
  const difference = differenceOf(wanted, before);
  const hash = wanted.nodes.length > 0 ? assertionsHash(source, hashesOf(wanted)) : null;
  // Who loads what a seed says, word for word, leaves it a seed.
  const seed = mark.seed ?? (record?.hash === hash ? record.seed : null);
  const changed = !isEmpty(difference) || record?.hash !== hash || record.seed !== seed;
  const touched = touchedBy(wanted, before, difference);
  const alone = !others && before === NOTHING;
  const sameAs = isEmpty(difference)
    ? []
    : await apply(session, { source, before, wanted, difference, touched, alone });
  if (changed) await session.run('save-load', { source, hash, ...mark, seed });
  return {
    changed,
    nodesWritten: difference.writtenNodes.length,
    nodesDeleted: difference.deletedNodes.length,
    relationshipsCreated: difference.created.length,
    relationshipsDeleted: difference.deleted.length,
    sameAs,
  };
}

const NOTHING: Stored = { nodes: [], relationships: [] };

/** Hash over the hashes of all that a source asserts, whatever order its file has. */
export function assertionsHash(source: string, hashes: readonly string[]): string {
  return contentHash('assertions', source, '', { hashes: [...hashes].sort() });
}

function hashesOf({ nodes, relationships }: Assertions): string[] {
  return [...nodes, ...relationships].map(({ hash }) => hash);
}

/** A row of `write/lock-graph`. */
export interface LockedGraph {
  readonly format: number;
  readonly record: { readonly id: string; readonly hash: string | null; readonly seed: string | null } | null;
  readonly others: boolean;
}

/**
 * Lets no other load in until the transaction ends.
 * @throws SystemError GRAPH_FORMAT
 */
export async function lockGraph(session: WriteSession, source: string): Promise<LockedGraph> {
  const [graph] = await session.run<LockedGraph>('lock-graph', { format: GRAPH_FORMAT, source });
  if (graph?.format === GRAPH_FORMAT) return graph;
  throw wrongFormat(graph?.format);
}

/** The graph was made by another version of this program. */
export function wrongFormat(format: number | undefined): SystemError {
  return new SystemError(
    'GRAPH_FORMAT',
    `The graph has format ${format}; this program knows format ${GRAPH_FORMAT}.`,
    'Use the version of demarche that made it, or a newer one.',
  );
}

/** What a source holds now; one without a load record holds nothing. */
async function readSource(session: WriteSession, source: string): Promise<Stored> {
  const nodes = await session.run<StoredNode>('read-nodes', { source });
  const relationships = await session.run<StoredRelationship>('read-relationships', {
    source: `"${source}"`,
  });
  return { nodes, relationships };
}

/** Short cuts count publishers, so a source that changes its own changes all that rests on it. */
function touchedBy(wanted: Assertions, before: Stored, difference: Difference): Assertion[] {
  const was = before.nodes.find(({ id }) => id === wanted.source);
  const is = wanted.nodes.find(({ id }) => id === wanted.source);
  const samePublisher = was && is && was.properties.publisher === is.properties.publisher;
  return samePublisher
    ? [...difference.created, ...difference.deleted]
    : [...wanted.relationships, ...before.relationships];
}

/** Writes the difference and all that is derived from it; reads what other sources say before. */
async function apply(session: WriteSession, change: Change): Promise<SameAs[]> {
  const entities = await mergeEntities(session, change);
  const own = ownStatements(change, entities);
  await writeDifference(session, change, entities, own);
  const others = await othersStatements(session, change.source, entities.moved);
  await session.runBatched('write-nodes', others.rows);
  await assignOrderKeys(session, change, entities.moved, [...own.moved, ...others.moved]);
  return writeShortCuts(session, change, entities, [...own.concerned, ...others.concerned]);
}

async function writeDifference(
  session: WriteSession,
  change: Change,
  entities: EntityChanges,
  statements: StatementChanges,
): Promise<void> {
  const { source, before, difference } = change;
  const { created, deleted, deletedNodes } = difference;
  await session.runBatched(
    'delete-relationships',
    deleted.map(({ element }) => element),
  );
  await session.runBatched('delete-nodes', [...deletedNodes.map(({ id }) => id), ...entities.orphans]);
  await session.runBatched('remove-labels', entities.relabelled);
  await session.runBatched('write-nodes', [
    ...ownNodes(before, difference),
    ...entities.rows,
    ...statements.rows,
  ]);
  const keys = keysAtCreation(change, entities, statements);
  const rows = created.map(({ type, from, to, properties, hash }) => ({
    type,
    from,
    to,
    properties: stored({ ...properties, hash, ...keys.get(hash) }),
  }));
  await session.runBatched('create-relationships', rows);
  if (before !== NOTHING) await session.run('drop-foreign-text', { source });
}

/** The source's own nodes; what one had and is not to have is set to null, but for the days, which are derived. */
function ownNodes(before: Stored, { writtenNodes }: Difference): NodeRow[] {
  const known = new Map(before.nodes.map(({ id, properties }) => [id, assertedNames(properties)]));
  return writtenNodes.map(({ id, label, properties, hash }) => ({
    id,
    labels: [label],
    properties: {
      ...Object.fromEntries((known.get(id) ?? []).map((name) => [name, null])),
      ...stored({ id, ...properties, hash }),
    },
  }));
}

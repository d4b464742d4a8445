import { InputError, SystemError } from '../../errors.ts';
import type { Assertions } from './assertions.ts';
import { derive, type Touched } from './derive.ts';
import {
  type Difference,
  differenceOf,
  isEmpty,
  type StoredNode,
  type StoredRelationship,
} from './difference.ts';
import { contentHash } from './hash.ts';
import { storedAssertion, type WriteSession } from './session.ts';
import type { SameAs } from './short-cuts.ts';

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

interface LoadRecord {
  readonly hash: string | null;
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
  await lock(session);
  const { source } = wanted;
  const [record] = await session.run<LoadRecord>('read-load', { source });
  const before = record ? await readSource(session, source) : { nodes: [], relationships: [] };
  const difference = differenceOf(wanted, before.nodes, before.relationships);

  const hash = wanted.nodes.length > 0 ? assertionsHash(source, hashesOf(wanted)) : null;
  const changed = !isEmpty(difference) || record?.hash !== hash || record.seed !== mark.seed;
  let sameAs: readonly SameAs[] = [];
  if (!isEmpty(difference)) {
    await refuseConflicts(session, wanted);
    await write(session, difference);
    await session.run('drop-foreign-text', { source });
    sameAs = await derive(session, difference, touchedBy(difference, wanted, before.relationships));
  }
  if (changed) await session.run('save-load', { source, hash, ...mark });
  return {
    changed,
    nodesWritten: difference.writtenNodes.length,
    nodesDeleted: difference.deletedNodes.length,
    relationshipsCreated: difference.created.length,
    relationshipsDeleted: difference.deleted.length,
    sameAs,
  };
}

/** Hash over the hashes of all that a source asserts, whatever order its file has. */
export function assertionsHash(source: string, hashes: readonly string[]): string {
  return contentHash('assertions', source, '', { hashes: [...hashes].sort() });
}

function hashesOf({ nodes, relationships }: Assertions): string[] {
  return [...nodes, ...relationships].map(({ hash }) => hash);
}

async function lock(session: WriteSession): Promise<void> {
  const [graph] = await session.run<{ format: number }>('lock-graph', { format: GRAPH_FORMAT });
  if (graph?.format !== GRAPH_FORMAT) {
    const message = `The graph has format ${graph?.format}; this program knows format ${GRAPH_FORMAT}.`;
    throw new SystemError(
      'GRAPH_FORMAT',
      message,
      'Use the version of demarche that made it, or a newer one.',
    );
  }
}

/** What a source holds now; one without a load record holds nothing. */
async function readSource(
  session: WriteSession,
  source: string,
): Promise<{ nodes: readonly StoredNode[]; relationships: readonly StoredRelationship[] }> {
  const nodes = await session.run<StoredNode>('read-nodes', { source });
  const relationships = await session.run<StoredRelationship>('read-relationships', { source });
  return { nodes, relationships };
}

async function write(session: WriteSession, difference: Difference): Promise<void> {
  const elements = difference.deleted.map(({ element }) => element);
  await session.runBatched('delete-relationships', 'elements', elements);
  await session.runBatched(
    'delete-nodes',
    'ids',
    difference.deletedNodes.map(({ id }) => id),
  );
  const nodes = difference.writtenNodes.map(({ id, label, properties, hash }) => ({
    id,
    label,
    properties: storedAssertion({ id, ...properties }, hash),
  }));
  await session.runBatched('write-nodes', 'rows', nodes);
  const mentioned = difference.created.filter(({ type }) => type === 'MENTIONS');
  const entities = mentioned.map(({ to, properties: { label } }) => ({
    id: to,
    labels: labelsOf(String(label)),
  }));
  await session.runBatched('create-entities', 'rows', entities);
  const created = difference.created.map(({ type, from, to, properties, hash }) => ({
    type,
    from,
    to,
    properties: storedAssertion(properties, hash),
  }));
  await session.runBatched('create-relationships', 'rows', created);
}

const ACTORS = new Set(['Person', 'Institution', 'Country', 'Group']);

function labelsOf(label: string): string[] {
  return ACTORS.has(label) ? ['Actor', label] : [label];
}

/** When the source node itself changes, its publisher or date may have: then all that it asserts is looked at again. */
function touchedBy(
  difference: Difference,
  wanted: Assertions,
  before: readonly StoredRelationship[],
): readonly Touched[] {
  const sourceChanged = [...difference.writtenNodes, ...difference.deletedNodes].some(
    ({ label }) => label === 'Source',
  );
  return sourceChanged
    ? [...wanted.relationships, ...before]
    : [...difference.created, ...difference.deleted];
}

/** One id has one kind, and one Wikidata item, for ever: whoever comes second is told. */
async function refuseConflicts(session: WriteSession, wanted: Assertions): Promise<void> {
  const mentions = wanted.relationships.filter(({ type }) => type === 'MENTIONS');
  const labels = new Map<string, string>(
    mentions.map(({ to, properties }) => [to, String(properties.label)]),
  );
  for (const { id, label } of wanted.nodes) labels.set(id, label);
  const known = await session.runBatched<{ id: string; label: string; sources: string[] }>('kinds', 'ids', [
    ...labels.keys(),
  ]);
  const conflicts = known
    .filter(({ id, label }) => labels.get(id) !== label)
    .map(({ id, label, sources }) => {
      const where = sources.length > 0 ? ` in ${sources.join(', ')}` : '';
      return `"${id}" is a ${labels.get(id)} here, but a ${label}${where}.`;
    });

  const given = mentions.flatMap(({ to, properties: { wikidata } }) =>
    wikidata ? [{ id: to, wikidata }] : [],
  );
  const others = await session.runBatched<{ id: string; given: string; wikidata: string; source: string }>(
    'wikidata',
    'rows',
    given,
    { source: wanted.source },
  );
  for (const { id, given, wikidata, source } of others) {
    conflicts.push(`"${id}" is ${given} here, but ${wikidata} in ${source}.`);
  }
  if (conflicts.length > 0) {
    throw new InputError(
      'ID_CONFLICT',
      conflicts.join('\n'),
      'One id names one thing: choose another id, or correct it.',
    );
  }
}

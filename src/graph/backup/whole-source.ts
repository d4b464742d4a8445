import type { Dossier } from '../../dossier/schema.ts';
import { sha256 } from '../../dossier/spans.ts';
import { SystemError } from '../../errors.ts';
import { type Database, run, unavailable } from '../database.ts';
import { assertionsOf } from '../write/from-dossier.ts';
import { lockGraph } from '../write/lock.ts';
import { assertionsHash } from '../write/replace.ts';
import { WriteSession } from '../write/session.ts';
import { readSource } from '../write/stored.ts';
import { contentDamaged } from './damage.ts';
import type { LoadNote } from './lines.ts';
import { dossierOf } from './to-dossier.ts';

/** A source as it was loaded last. */
export interface WholeSource {
  readonly source: string;
  readonly load: LoadNote;
  readonly dossier: Dossier;
  /** The text that is attached to it. */
  readonly text: string | undefined;
}

/** A row of `backup/load`. */
interface LoadRow {
  readonly id: string;
  readonly at: string;
  readonly hash: string | null;
  readonly seed: string | null;
  readonly part: number | null;
  readonly parts: number | null;
  readonly text: string | null;
  readonly textHash: string | null;
}

/**
 * Reads a source while no load is under way, and proves that it is what was loaded.
 * @returns undefined where it is not loaded
 * @throws SystemError CONTENT_DAMAGED, PARTLY_LOADED, GRAPH_FORMAT, SERVICE_UNAVAILABLE
 */
export async function readWhole(database: Database, source: string): Promise<WholeSource | undefined> {
  const { row, stored } = await readLocked(database, source);
  if (row?.part != null) throw partlyLoaded([source]);
  if (!row || row.hash === null) return undefined;
  const dossier = dossierOf({ source, ...stored });
  const hashes = [...stored.nodes, ...stored.relationships].map(({ properties }) => String(properties.hash));
  if (assertionsHash(source, hashes) !== row.hash) {
    throw contentDamaged(source, ['its load record: something that was loaded is missing, or there is more']);
  }
  const { relationships, nodes } = assertionsOf(dossier);
  if (
    assertionsHash(
      source,
      [...nodes, ...relationships].map(({ hash }) => hash),
    ) !== row.hash
  ) {
    throw new Error(`the dossier that was read of ${source} does not assert what the graph holds`);
  }
  const { id, at, hash, seed } = row;
  return { source, load: { id, at, hash, seed }, dossier, text: attached(dossier, row) };
}

/** A load that was interrupted left parts of sources. */
export function partlyLoaded(sources: readonly string[]): SystemError {
  return new SystemError(
    'PARTLY_LOADED',
    `The load of a large source was interrupted, so that only parts are there: ${sources.join(', ')}.`,
    'Load it again, or remove it.',
  );
}

/** The lock is let go by rolling back; nothing was written. */
async function readLocked(database: Database, source: string) {
  const session = database.session();
  try {
    const transaction = session.beginTransaction({ timeout: 0 });
    try {
      const locked = new WriteSession(transaction);
      await lockGraph(locked, [source]);
      const [row] = await run<LoadRow>(transaction, 'backup/load', { source });
      return { row, stored: await readSource(locked, source) };
    } finally {
      await transaction.rollback().catch(() => undefined);
    }
  } catch (error) {
    throw unavailable(error) ?? error;
  } finally {
    await session.close().catch(() => undefined);
  }
}

function attached({ source }: Dossier, { text, textHash }: LoadRow): string | undefined {
  if (text === null) return undefined;
  const found = sha256(text);
  if (found === textHash && found === source.sha256) return text;
  throw contentDamaged(source.id, ['its attached text']);
}

/**
 * Ids of all sources that are loaded, in order.
 * @throws SystemError PARTLY_LOADED naming those of which only a part is
 */
export async function loadedSources(database: Database): Promise<string[]> {
  const records = await database.read<{ source: string; part: number | null }>('read/loaded-sources');
  const partly = records.filter(({ part }) => part !== null);
  if (partly.length > 0) throw partlyLoaded(partly.map(({ source }) => source));
  return records.map(({ source }) => source);
}

/** The lines of a dossier as JSON Lines. */
export function* recordsOf({ demarche, source, ...sections }: Dossier): Generator<Record<string, unknown>> {
  yield { demarche, source };
  for (const [section, records] of Object.entries(sections)) {
    for (const record of records) yield { [section]: record };
  }
}

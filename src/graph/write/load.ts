import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { isRetryableError, type Transaction } from 'neo4j-driver';
import type { Dossier } from '../../dossier/schema.ts';
import { didYouMean } from '../../dossier/suggest.ts';
import { InputError, SystemError } from '../../errors.ts';
import { type Database, unavailable } from '../database.ts';
import type { Assertions } from './assertions.ts';
import { assertionsOf } from './from-dossier.ts';
import { lockGraph, type Replacement, replaceSource } from './replace.ts';
import { WriteSession } from './session.ts';

/** What a load did; `load` is the id that its record in the graph bears. */
export interface LoadReport extends Replacement {
  readonly source: string;
  readonly load: string;
}

export interface LoadOptions {
  /** Hash of the seed file, where a seed is loaded. */
  readonly seed?: string;
  /** How long to look for the outcome after the connection broke; 10 s where it is absent. */
  readonly patienceMs?: number;
}

const ATTEMPTS = 3;
const PATIENCE_MS = 10_000;
const OUTCOME_PAUSE_MS = 250;

/**
 * Loads a checked dossier: afterwards the graph holds of its source exactly what it says. All or nothing.
 * @throws InputError ID_CONFLICT; SystemError LOAD_FAILED and LOAD_TOO_LARGE (the graph is as it was), LOAD_UNKNOWN,
 * GRAPH_FORMAT
 */
export function loadDossier(
  database: Database,
  dossier: Dossier,
  options: LoadOptions = {},
): Promise<LoadReport> {
  return replaceInGraph(database, assertionsOf(dossier), options);
}

/**
 * Removes a source: what remains is exactly what the others say.
 * @throws InputError SOURCE_UNKNOWN, and as `loadDossier`
 */
export async function removeSource(database: Database, source: string): Promise<LoadReport> {
  const loaded = await database.read<{ source: string }>('read/loaded-sources');
  const known = loaded.map((row) => row.source);
  if (!known.includes(source)) {
    const hint =
      didYouMean(source, known).trim() ||
      (known.length > 0 ? `Loaded are ${known.join(', ')}.` : 'None is loaded.');
    throw new InputError('SOURCE_UNKNOWN', `No source "${source}" is loaded.`, hint);
  }
  return replaceInGraph(database, { source, nodes: [], relationships: [] }, {});
}

/**
 * One transaction, tried again where the database asks for it. When an answer is lost, the load's own record tells
 * whether it took place: a transaction that was reported as failed may have been committed.
 */
async function replaceInGraph(
  database: Database,
  wanted: Assertions,
  options: LoadOptions,
): Promise<LoadReport> {
  const { source } = wanted;
  const load = randomUUID();
  const mark = { load, at: new Date().toISOString(), seed: options.seed ?? null };
  for (let attempt = 1; ; attempt += 1) {
    let replacement: Replacement | undefined;
    try {
      await inTransaction(database, async (transaction) => {
        replacement = await replaceSource(new WriteSession(transaction), wanted, mark);
        return replacement.changed;
      });
      if (replacement) return { source, load, ...replacement };
    } catch (error) {
      if (error instanceof InputError || error instanceof SystemError) throw error;
      // Once the work was done, only the commit can have failed, and its outcome is read, not assumed.
      if (replacement?.changed && (await tookPlace(database, { source, load }, options, error))) {
        return { source, load, ...replacement };
      }
      if (isTooLarge(error)) throw tooLarge(error);
      if (attempt >= ATTEMPTS || !isRetryable(error)) throw failed(error);
    }
  }
}

/**
 * Commits what the work reports as changed, and rolls back all else.
 * @param timeout in ms; the database's own where it is absent
 */
async function inTransaction(
  database: Database,
  work: (transaction: Transaction) => Promise<boolean>,
  timeout?: number,
): Promise<void> {
  const session = database.session();
  try {
    const transaction = session.beginTransaction(timeout === undefined ? {} : { timeout });
    try {
      if (await work(transaction)) await transaction.commit();
      else await transaction.rollback();
    } finally {
      if (transaction.isOpen()) await transaction.rollback().catch(() => undefined);
    }
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Which load of which source. */
type LoadName = Pick<LoadReport, 'source' | 'load'>;

async function tookPlace(
  database: Database,
  name: LoadName,
  { patienceMs = PATIENCE_MS }: LoadOptions,
  cause: unknown,
): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await inLock(database, name, patienceMs);
    } catch {
      if (Date.now() >= deadline) throw unknownOutcome(cause);
      await wait(OUTCOME_PAUSE_MS);
    }
  }
}

/** Behind the lock, a commit that is still under way has ended; one that hangs must not hold us for ever. */
async function inLock(database: Database, { source, load }: LoadName, timeout: number): Promise<boolean> {
  let found = false;
  const look = async (transaction: Transaction) => {
    const { record } = await lockGraph(new WriteSession(transaction), source);
    found = record?.id === load;
    return false;
  };
  await inTransaction(database, look, timeout);
  return found;
}

function isRetryable(error: unknown): boolean {
  return (
    error instanceof Error &&
    (isRetryableError(error as Parameters<typeof isRetryableError>[0]) || !!unavailable(error))
  );
}

/** Neo4j calls it transient, but a second try takes as much memory as the first. */
function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /OutOfMemory/.test(String(error.code));
}

function tooLarge(cause: unknown): SystemError {
  return new SystemError(
    'LOAD_TOO_LARGE',
    'Nothing was loaded; the graph is as it was. The dossier takes more memory than Neo4j has for one transaction.',
    'Take the source down in several parts, each a dossier of its own, or give Neo4j a larger heap.',
    { cause },
  );
}

function failed(cause: unknown): SystemError {
  const reason = unavailable(cause)?.message ?? (cause instanceof Error ? cause.message : String(cause));
  return new SystemError(
    'LOAD_FAILED',
    `Nothing was loaded; the graph is as it was. ${reason}`,
    'Load it again.',
    { cause },
  );
}

function unknownOutcome(cause: unknown): SystemError {
  return new SystemError(
    'LOAD_UNKNOWN',
    'The database went away while it committed, so that it is unknown whether the dossier was loaded.',
    'Load it again once the database answers: loading twice changes nothing.',
    { cause },
  );
}

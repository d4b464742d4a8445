import { setTimeout as wait } from 'node:timers/promises';
import { isRetryableError, type Transaction } from 'neo4j-driver';
import { InputError, SystemError } from '../../errors.ts';
import { type Database, unavailable } from '../database.ts';
import { lockGraph } from './lock.ts';
import { type StepListener, WriteSession } from './session.ts';

export interface CommitOptions {
  /** How long to look for the outcome after the connection broke, in ms; 10 s where it is absent. */
  readonly patienceMs?: number;
  readonly onStep?: StepListener;
}

/** What a load record says once a transaction has been committed, and how far the load is before. */
export interface Progress {
  /** What is loaded together. */
  readonly sources: readonly string[];
  readonly load: string;
  /** Null where the source is whole afterwards. */
  readonly part: number | null;
  readonly partsDone: number;
  readonly parts: number;
}

const ATTEMPTS = 3;
const PATIENCE_MS = 10_000;
const OUTCOME_PAUSE_MS = 250;

/**
 * Does work in one transaction, and again where the database asks for it. When an answer is lost, the load's own record
 * tells whether it took place: a transaction that was reported as failed may have been committed.
 * @param work tells whether there is anything to commit; what it did not report is rolled back
 * @param progress asked once the work is done
 * @throws SystemError LOAD_FAILED, LOAD_TOO_LARGE, LOAD_UNKNOWN, and what the work throws as one of our errors
 */
export async function commitSafely(
  database: Database,
  work: (session: WriteSession) => Promise<boolean>,
  progress: () => Progress,
  options: CommitOptions,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    let written = false;
    try {
      await inTransaction(database, async (transaction, beside) => {
        written = await work(new WriteSession(transaction, options.onStep, beside));
        if (written) options.onStep?.('COMMIT');
        return written;
      });
      if (written) options.onStep?.('COMMITTED');
      return;
    } catch (error) {
      if (error instanceof InputError || error instanceof SystemError) throw error;
      // Once the work was done, only the commit can have failed, and its outcome is read, not assumed.
      if (written && (await tookPlace(database, progress(), options, error))) return;
      if (isTooLarge(error)) throw tooLarge(error, progress());
      if (attempt >= ATTEMPTS || !isRetryable(error)) throw failed(error, progress());
    }
  }
}

/**
 * Commits what the work reports as changed, and rolls back all else.
 * @param work is given a way to read in a second transaction, too
 * @param timeout in ms; the database's own where it is absent
 */
async function inTransaction(
  database: Database,
  work: (transaction: Transaction, beside: () => Transaction) => Promise<boolean>,
  timeout?: number,
): Promise<void> {
  const session = database.session();
  const second = database.session();
  let reading: Transaction | undefined;
  try {
    const transaction = session.beginTransaction(timeout === undefined ? {} : { timeout });
    try {
      const beside = () => {
        reading ??= second.beginTransaction();
        return reading;
      };
      const written = await work(transaction, beside);
      if (written) await transaction.commit();
      else await transaction.rollback();
    } finally {
      if (transaction.isOpen()) await transaction.rollback().catch(() => undefined);
    }
  } finally {
    await second.close().catch(() => undefined);
    await session.close().catch(() => undefined);
  }
}

async function tookPlace(
  database: Database,
  progress: Progress,
  { patienceMs = PATIENCE_MS }: CommitOptions,
  cause: unknown,
): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await inLock(database, progress, patienceMs);
    } catch {
      if (Date.now() >= deadline) throw unknownOutcome(cause, progress);
      await wait(OUTCOME_PAUSE_MS);
    }
  }
}

/** Behind the lock, a commit that is still under way has ended; one that hangs must not hold us for ever. */
async function inLock(
  database: Database,
  { sources, load, part }: Progress,
  timeout: number,
): Promise<boolean> {
  let found = false;
  const look = async (transaction: Transaction) => {
    const { records } = await lockGraph(new WriteSession(transaction), sources.slice(0, 1));
    found = records[0]?.id === load && records[0].part === part;
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

function tooLarge(cause: unknown, progress: Progress): SystemError {
  return new SystemError(
    'LOAD_TOO_LARGE',
    `${stateOf(progress)} What it changes takes more memory than Neo4j has for one transaction.`,
    'Take the source down in several parts, each a dossier of its own, or give Neo4j a larger heap.',
    { cause },
  );
}

function failed(cause: unknown, progress: Progress): SystemError {
  const reason = unavailable(cause)?.message ?? (cause instanceof Error ? cause.message : String(cause));
  const hint = progress.partsDone > 0 ? 'Do it again: it goes on from there.' : 'Do it again.';
  return new SystemError('LOAD_FAILED', `${stateOf(progress)} ${reason}`, hint, { cause });
}

/** How a load that was given up leaves the graph, as a sentence. */
export function stateOf({ sources, partsDone, parts }: Progress): string {
  const names = sources.join(', ');
  return partsDone > 0
    ? `Of ${names}, ${partsDone} of ${parts} parts are written.`
    : `Nothing was written of ${names}; the graph is as it was.`;
}

function unknownOutcome(cause: unknown, { sources }: Progress): SystemError {
  return new SystemError(
    'LOAD_UNKNOWN',
    `The database went away while it committed, so that it is unknown whether this was written: ${sources.join(', ')}.`,
    'Do it again once the database answers: what is there already is not written twice.',
    { cause },
  );
}

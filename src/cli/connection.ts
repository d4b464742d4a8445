import { SystemError } from '../errors.ts';
import { Database } from '../graph/database.ts';
import { openDriver } from '../graph/driver.ts';
import { useEngine } from '../graph/engine/index.ts';
import { prepareDatabase } from '../graph/prepare.ts';
import { readSettings, type Settings } from '../settings.ts';
import { printProgress } from './output.ts';

export interface ConnectionOptions {
  /** Take in a database that holds other data. */
  readonly adopt?: boolean;
  /** Leave constraints and indexes as they are, for whoever examines them. */
  readonly untouched?: boolean;
}

/**
 * Runs a command's work on the database: the one that NEO4J_URI names, else the one that runs for this home, else one
 * that is started for this command and stopped at its end. Ctrl-C ends the work and leaves nothing behind.
 */
export async function withDatabase<T>(
  options: ConnectionOptions,
  work: (database: Database, settings: Settings, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const settings = readSettings();
  const interrupt = interruption();
  try {
    const { home, boltPort, browserPort, remote } = settings;
    const engine = remote
      ? { ...remote, release: async () => undefined }
      : await useEngine({ home, boltPort, browserPort, onProgress: printProgress, signal: interrupt.signal });
    try {
      const database = new Database(await openDriver(engine), remote?.database ?? 'neo4j');
      const close = () => database.close();
      interrupt.signal.addEventListener('abort', close, { once: true });
      try {
        if (!options.untouched) await prepareDatabase(database, options);
        return await unlessLate(work(database, settings, interrupt.signal), interrupt.signal);
      } finally {
        await close();
      }
    } finally {
      await engine.release();
    }
  } catch (error) {
    throw interrupt.signal.aborted ? interrupted(error) : error;
  } finally {
    interrupt.end();
  }
}

/** What is interrupted is given so long to end by itself, in milliseconds. */
const GRACE = 3_000;

/** The value of work; where that is interrupted and does not end, nobody waits for it. */
async function unlessLate<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new Error('it did not end'));
    signal.addEventListener('abort', () => {
      timer = setTimeout(giveUp, GRACE);
    });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A signal that SIGINT and SIGTERM abort, while it lasts. */
export function interruption(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const abort = () => controller.abort();
  process.on('SIGINT', abort).on('SIGTERM', abort);
  return {
    signal: controller.signal,
    end: () => {
      process.off('SIGINT', abort).off('SIGTERM', abort);
    },
  };
}

/** What a command says that was ended from outside. */
export function interrupted(cause: unknown): SystemError {
  return new SystemError(
    'INTERRUPTED',
    'Interrupted. What was under way is there as a whole or not at all.',
    undefined,
    {
      cause,
    },
  );
}

import { readFile, rm } from 'node:fs/promises';
import { isDemarcheError, SystemError } from '../../errors.ts';
import type { HomeFiles } from './files.ts';
import { homeCorrupt, lastLogLines } from './home.ts';
import type { Exit } from './jvm.ts';
import type { DatabaseStatus } from './ready.ts';

/** The JVM ended before Neo4j answered. */
export class JvmExited extends Error {
  constructor(
    readonly exit: Exit,
    /** The class archive that it ran with. */
    readonly archive: string | undefined,
  ) {
    super(`the JVM ended: ${exit.signal ?? `exit code ${exit.code}`}`);
  }
}

/**
 * Puts right what a second try may get round: a port that another program took between our look and Neo4j's
 * (it is chosen anew), and a class archive that the JVM crashed on (it is removed).
 * @returns whether trying again makes sense
 */
export async function remedy(files: HomeFiles, failure: JvmExited): Promise<boolean> {
  if (failure.archive && ['SIGSEGV', 'SIGABRT', 'SIGBUS'].includes(failure.exit.signal ?? '')) {
    await rm(failure.archive, { force: true });
    return true;
  }
  return (await logOf(files)).includes('Address already in use');
}

/** What to tell of a JVM that ended before Neo4j answered. */
export async function explainExit(files: HomeFiles, failure: JvmExited): Promise<SystemError> {
  const log = await logOf(files);
  if (log.includes('FileLockException') || log.includes('store_lock')) {
    return new SystemError(
      'HOME_IN_USE',
      `${files.home} is in use: another Neo4j, not started by this machine's Demarche, holds its store_lock.`,
      'End that Neo4j, or set DEMARCHE_HOME to another folder. Do not delete the lock.',
    );
  }
  const lines = (await lastLogLines(files)).map((line) => `  ${line}`);
  const told = [`Neo4j in ${files.root} ended while it started (${failure.message}).`, ...lines].join('\n');
  if (/No space left on device/.test(log))
    return new SystemError('DISK_FULL', told, `Free some space. The log is ${files.log}.`);
  if (/reserve enough space|insufficient memory|Cannot allocate memory/i.test(log)) {
    return new SystemError(
      'DATABASE_START_FAILED',
      told,
      'Close some programs: Neo4j needs about 500 MB of memory.',
    );
  }
  return homeCorrupt(files, told, restoreHint(files));
}

/** What to tell of a Neo4j that runs, but cannot open its database. */
export function explainStatus(files: HomeFiles, found: DatabaseStatus): SystemError {
  return homeCorrupt(
    files,
    `Neo4j in ${files.root} cannot open its database (${found.status}): ${found.message}`,
    restoreHint(files),
  );
}

/** What to tell of a wait for Neo4j that ended badly; a JVM that ended is left to `explainExit`. */
export function explainWait(files: HomeFiles, error: unknown, limit: number | undefined): unknown {
  if (limit !== undefined) {
    return new SystemError(
      'DATABASE_START_FAILED',
      `Neo4j in ${files.root} did not answer within ${limit / 1000} s.`,
      `See ${files.log}. A large graph may need longer after a crash: start again.`,
    );
  }
  if (isDemarcheError(error) && error.code === 'DATABASE_LOGIN_REFUSED') {
    return homeCorrupt(
      files,
      `Neo4j in ${files.root} refuses the password in ${files.password}.`,
      `Put the right password into that file, or move ${files.root} aside and load the sources again.`,
      error,
    );
  }
  return error;
}

function restoreHint(files: HomeFiles): string {
  return `Restore ${files.root} from a backup, or move it aside and load the sources again.`;
}

function logOf(files: HomeFiles): Promise<string> {
  return readFile(files.log, 'utf8').catch(() => '');
}

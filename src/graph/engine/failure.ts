import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDemarcheError, SystemError } from '../../errors.ts';
import type { HomeFiles } from './files.ts';
import { homeCorrupt } from './home.ts';
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
  return (await readLog(files)).includes('Address already in use');
}

/** What to tell of a JVM that ended before Neo4j answered. */
export async function explainExit(files: HomeFiles, failure: JvmExited): Promise<SystemError> {
  const log = await readLog(files);
  if (log.includes('FileLockException')) {
    return new SystemError(
      'HOME_IN_USE',
      `${files.home} is in use: a Neo4j that no living Demarche of this machine started holds its store_lock.`,
      'End that Neo4j, or set DEMARCHE_HOME to another folder. Do not delete the lock.',
    );
  }
  const lines = [`Neo4j in ${files.root} ended while it started (${failure.message}).`, ...tellingLines(log)];
  const told = [...lines, `The log is ${files.log}.`].join('\n');
  if (log.includes('No space left on device')) return new SystemError('DISK_FULL', told, 'Free some space.');
  if (/reserve enough space|insufficient memory|Cannot allocate memory/i.test(log)) {
    const hint = 'Close some programs: Neo4j needs about 500 MB of memory.';
    return new SystemError('DATABASE_START_FAILED', told, hint);
  }
  return homeCorrupt(told, restoreHint(files));
}

/** What to tell of a Neo4j that runs, but cannot open its database; the cause stands in its own log only. */
export async function explainStatus(files: HomeFiles, found: DatabaseStatus): Promise<SystemError> {
  const debugLog = join(files.logs, 'debug.log');
  const tail = await readTail(debugLog, 200_000);
  const failure = tail.slice(Math.max(tail.lastIndexOf('Failed to start DatabaseId'), 0));
  const causes = failure.split('\n').filter((line) => line.startsWith('Caused by: '));
  const cause = causes.at(-1)?.slice('Caused by: '.length) ?? found.message;
  return homeCorrupt(
    `Neo4j in ${files.root} cannot open its database (${found.status}).\n  ${cause.slice(0, lineLimit)}\nThe log is ${debugLog}.`,
    restoreHint(files),
  );
}

/** What to tell of a wait for Neo4j that ended badly; `limit` is given when it lasted that many milliseconds. */
export function explainWait(files: HomeFiles, error: unknown, limit: number | undefined): unknown {
  if (limit !== undefined) {
    return new SystemError(
      'DATABASE_START_FAILED',
      `Neo4j in ${files.root} did not answer within ${limit / 1000} s. The log is ${files.log}.`,
      'Start again: a large graph may need longer after a crash, and goes on where it was.',
    );
  }
  if (isDemarcheError(error) && error.code === 'DATABASE_LOGIN_REFUSED') {
    return homeCorrupt(
      `Neo4j in ${files.root} refuses the password in ${files.password}.`,
      `Put the right password into that file, or move ${files.root} aside and load the sources again.`,
      error,
    );
  }
  return error;
}

const lineLimit = 400;

function restoreHint(files: HomeFiles): string {
  return `Restore ${files.root} from a backup, or move it aside and load the sources again.`;
}

/** The lines of a log that tell what went wrong, without stack traces. */
function tellingLines(log: string): string[] {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d)/.test(line));
  const telling = lines.filter((line) => /ERROR|Exception|Error|Caused by/.test(line));
  return (telling.length > 0 ? telling : lines).slice(-6).map((line) => `  ${line.slice(0, lineLimit)}`);
}

function readLog(files: HomeFiles): Promise<string> {
  return readTail(files.log, 200_000);
}

async function readTail(path: string, length: number): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(length),
        0,
        length,
        Math.max(size - length, 0),
      );
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}

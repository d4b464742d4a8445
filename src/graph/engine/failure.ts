import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SystemError } from '../../errors.ts';
import { type HomeFiles, readTail } from './files.ts';
import { clearUnfinished, homeCorrupt } from './home.ts';
import type { Exit } from './jvm.ts';
import type { DatabaseStatus } from './ready.ts';

const lineLimit = 400;
const lockHeld = 'FileLockException';
const portTaken = /PortBindException|Address already in use/;

/** The JVM ended before Neo4j answered, or Neo4j answers without its database. */
export class StartFailed extends Error {
  constructor(
    /** How the JVM ended, or what Neo4j says of its database. */
    readonly how: Exit | DatabaseStatus,
    /** The class archive that the JVM ran with. */
    readonly archive: string | undefined,
  ) {
    super('status' in how ? how.message : `the JVM ended: ${how.signal ?? `exit code ${how.code}`}`);
  }
}

/**
 * Puts right what a second try may get round: a class archive that the JVM crashed on is removed, a port that
 * another program took between our look and Neo4j's is chosen anew, and what an interrupted first start has left
 * is moved away.
 * @returns whether trying again makes sense
 */
export async function remedy(files: HomeFiles, failure: StartFailed): Promise<boolean> {
  const signal = 'signal' in failure.how ? failure.how.signal : null;
  if (failure.archive && ['SIGSEGV', 'SIGABRT', 'SIGBUS'].includes(signal ?? '')) {
    await rm(failure.archive, { force: true });
    return true;
  }
  const log = await readTail(files.log);
  if (portTaken.test(log)) return true;
  return !signal && !log.includes(lockHeld) && (await clearUnfinished(files));
}

/** What to tell of a start that failed for good. */
export function explain(files: HomeFiles, failure: StartFailed): Promise<SystemError> {
  return 'status' in failure.how
    ? explainStatus(files, failure.how)
    : explainExit(files, failure, failure.how);
}

async function explainExit(files: HomeFiles, failure: StartFailed, exit: Exit): Promise<SystemError> {
  const log = await readTail(files.log);
  if (log.includes(lockHeld)) {
    return new SystemError(
      'HOME_IN_USE',
      `${files.home} is in use: a Neo4j that no living Demarche of this machine started holds its store_lock.`,
      'End that Neo4j, or set DEMARCHE_HOME to another folder. Do not delete the lock.',
    );
  }
  const lines = [`Neo4j in ${files.root} ended while it started (${failure.message}).`, ...tellingLines(log)];
  const told = [...lines, `The log is ${files.log}.`].join('\n');
  if (log.includes('No space left on device')) return new SystemError('DISK_FULL', told, 'Free some space.');
  if (portTaken.test(log)) {
    const hint =
      'Start again. If it stays so, set DEMARCHE_BOLT_PORT and DEMARCHE_BROWSER_PORT to free ports.';
    return new SystemError('PORT_TAKEN', told, hint);
  }
  if (exit.signal || /reserve enough space|insufficient memory|Cannot allocate memory/i.test(log)) {
    const hint = 'Start again. If it is short of memory, close some programs: Neo4j needs about 500 MB.';
    return new SystemError('DATABASE_START_FAILED', told, hint);
  }
  return homeCorrupt(told, restoreHint(files));
}

async function explainStatus(files: HomeFiles, found: DatabaseStatus): Promise<SystemError> {
  if (found.status === 'refused') {
    return homeCorrupt(
      `Neo4j in ${files.root} refuses the password in ${files.password}.`,
      `Put the right password into that file, or move ${files.root} aside and load the sources again.`,
    );
  }
  // The cause stands in Neo4j's own log only.
  const debugLog = join(files.logs, 'debug.log');
  const tail = await readTail(debugLog);
  const failure = tail.slice(Math.max(tail.lastIndexOf('Failed to start DatabaseId'), 0));
  const causes = failure.split('\n').filter((line) => line.startsWith('Caused by: '));
  const cause = causes.at(-1)?.slice('Caused by: '.length) ?? found.message;
  return homeCorrupt(
    `Neo4j in ${files.root} cannot open its database (${found.status}).\n  ${cause.slice(0, lineLimit)}\nThe log is ${debugLog}.`,
    restoreHint(files),
  );
}

/** What to tell of a start that has taken so many milliseconds. */
export function explainDelay(files: HomeFiles, limit: number): SystemError {
  return new SystemError(
    'DATABASE_START_FAILED',
    `Neo4j in ${files.root} did not answer within ${limit / 1000} s. The log is ${files.log}.`,
    'Start again: a large graph may need longer after a crash, and goes on where it was.',
  );
}

function restoreHint(files: HomeFiles): string {
  return `Restore ${files.root} from a backup, or move it aside and load the sources again.`;
}

/** The lines of a log that tell what went wrong, without stack traces. */
function tellingLines(log: string): string[] {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d)/.test(line));
  const telling = lines.filter((line) => /ERROR|Exception|Error|Caused by/.test(line));
  return (telling.length > 0 ? telling : lines).slice(-6).map((line) => `  ${line.slice(0, lineLimit)}`);
}

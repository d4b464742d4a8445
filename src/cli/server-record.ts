import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SystemError } from '../errors.ts';
import { identify, isAlive, type ProcessIdentity } from '../graph/engine/process.ts';

/** What stands in a home's `server.json` while a server runs. */
export interface ServerRecord {
  readonly process: ProcessIdentity;
  readonly url: string;
}

const FILE = 'server.json';

/** The server that runs for a home, or undefined. */
export async function runningServer(home: string): Promise<ServerRecord | undefined> {
  try {
    const record: ServerRecord = JSON.parse(await readFile(join(home, FILE), 'utf8'));
    return (await isAlive(record.process)) ? record : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a home for this process's server; of two that begin at once, one does.
 * @returns how to give it free again
 * @throws SystemError HOME_IN_USE, HOME_UNWRITABLE
 */
export async function recordServer(home: string, url: string): Promise<() => Promise<void>> {
  const file = join(home, FILE);
  const record = `${JSON.stringify({ process: await identify(process.pid), url })}\n`;
  for (;;) {
    const other = await runningServer(home);
    if (other) throw inUse(home, other);
    if (await create(home, file, record)) return () => rm(file, { force: true });
    // What a killed server has left.
    await rm(file, { force: true });
  }
}

/** Whether the file could be made; false where there is one already. */
async function create(home: string, file: string, content: string): Promise<boolean> {
  try {
    await mkdir(home, { recursive: true });
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Cannot write to ${home}: ${reason}`;
    throw new SystemError('HOME_UNWRITABLE', message, 'Set DEMARCHE_HOME to a folder of yours.');
  }
}

function inUse(home: string, other: ServerRecord): SystemError {
  return new SystemError(
    'HOME_IN_USE',
    `A server (process ${other.process.pid}) runs for ${home} already, at ${other.url}.`,
    'Use that one, end it with `demarche stop`, or set DEMARCHE_HOME and DEMARCHE_PORT for a second.',
  );
}

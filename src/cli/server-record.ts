import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SystemError } from '../errors.ts';
import { identify, isAlive, type ProcessIdentity } from '../graph/engine/process.ts';
import { replaceFile } from './files.ts';

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
 * Takes a home for this process's server.
 * @returns how to give it free again
 * @throws SystemError HOME_IN_USE, HOME_UNWRITABLE
 */
export async function recordServer(home: string, url: string): Promise<() => Promise<void>> {
  const other = await runningServer(home);
  if (other) {
    throw new SystemError(
      'HOME_IN_USE',
      `A server (process ${other.process.pid}) runs for ${home} already, at ${other.url}.`,
      'Use that one, end it with `demarche stop`, or set DEMARCHE_HOME and DEMARCHE_PORT for a second.',
    );
  }
  const self = await identify(process.pid);
  try {
    await mkdir(home, { recursive: true });
    await replaceFile(join(home, FILE), `${JSON.stringify({ process: self, url })}\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SystemError(
      'HOME_UNWRITABLE',
      `Cannot write to ${home}: ${reason}`,
      'Set DEMARCHE_HOME to a folder of yours.',
    );
  }
  return () => rm(join(home, FILE), { force: true });
}

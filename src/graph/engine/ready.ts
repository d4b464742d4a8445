import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { isDemarcheError } from '../../errors.ts';
import { openDriver } from '../driver.ts';

/** What a Neo4j that answers says of its one database. */
export interface DatabaseStatus {
  /** `online` when all is well; else such as `offline`, `store copying`, `dirty`. */
  readonly status: string;
  readonly message: string;
}

/** Whether somebody accepts connections there. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/**
 * Waits until the database has started or failed to.
 * @throws SystemError DATABASE_LOGIN_REFUSED; the signal's reason once it is aborted
 */
export async function waitForDatabase(
  port: number,
  user: string,
  password: string,
  signal: AbortSignal,
): Promise<DatabaseStatus> {
  while (!(await accepts(port))) await delay(30, undefined, { signal });
  for (;;) {
    const found = await askStatus(`bolt://127.0.0.1:${port}`, user, password).catch(rethrowRefusal);
    if (found && !['starting', 'initial'].includes(found.status)) return found;
    await delay(100, undefined, { signal });
  }
}

async function askStatus(uri: string, user: string, password: string): Promise<DatabaseStatus | undefined> {
  try {
    const driver = await openDriver({ uri, user, password });
    await driver.close();
    return { status: 'online', message: '' };
  } catch (error) {
    if (isDemarcheError(error) && error.code === 'DATABASE_LOGIN_REFUSED') throw error;
    return readStatus(uri, user, password);
  }
}

async function readStatus(uri: string, user: string, password: string): Promise<DatabaseStatus | undefined> {
  const driver = await openDriver({ uri, user, password, database: 'system' });
  try {
    const text = 'SHOW DATABASE neo4j YIELD currentStatus, statusMessage';
    const { records } = await driver.executeQuery(text, {}, { database: 'system' });
    const row = records[0];
    return (
      row && { status: String(row.get('currentStatus')), message: String(row.get('statusMessage') ?? '') }
    );
  } finally {
    await driver.close();
  }
}

function rethrowRefusal(error: unknown): undefined {
  if (isDemarcheError(error) && error.code === 'DATABASE_LOGIN_REFUSED') throw error;
  return undefined;
}

import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { isDemarcheError } from '../../errors.ts';
import { type Login, openDriver } from '../driver.ts';
import type { Ports } from './ports.ts';

/** What a Neo4j that answers says of its one database. */
export interface DatabaseStatus {
  /** `online` when all is well; else such as `offline`, `store copying`, `dirty`. */
  readonly status: string;
  readonly message: string;
}

/** Whom to ask, and as whom. */
export interface Inquiry {
  readonly ports: Ports;
  readonly user: string;
  readonly password: string;
}

/**
 * Waits until the database has started or failed to, and the Browser answers, too.
 * @throws SystemError DATABASE_LOGIN_REFUSED; the signal's reason once it is aborted
 */
export async function waitForDatabase(inquiry: Inquiry, signal: AbortSignal): Promise<DatabaseStatus> {
  await untilAccepts(inquiry.ports.bolt, signal);
  let found = await askStatus(inquiry).catch(rethrowRefusal);
  while (!found || ['starting', 'initial'].includes(found.status)) {
    await delay(100, undefined, { signal });
    found = await askStatus(inquiry).catch(rethrowRefusal);
  }
  await untilAccepts(inquiry.ports.browser, signal);
  return found;
}

async function untilAccepts(port: number, signal: AbortSignal): Promise<void> {
  while (!(await accepts(port))) await delay(30, undefined, { signal });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

async function askStatus({ ports, user, password }: Inquiry): Promise<DatabaseStatus | undefined> {
  const host = `127.0.0.1:${ports.bolt}`;
  try {
    // Only with routing does the server say at once whether the database is open.
    const driver = await openDriver({ uri: `neo4j://${host}`, user, password });
    await driver.close();
    return { status: 'online', message: '' };
  } catch (error) {
    rethrowRefusal(error);
    return readStatus({ uri: `bolt://${host}`, user, password, database: 'system' });
  }
}

async function readStatus(login: Login): Promise<DatabaseStatus | undefined> {
  const driver = await openDriver(login);
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

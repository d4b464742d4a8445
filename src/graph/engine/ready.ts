import { setTimeout as delay } from 'node:timers/promises';
import { isDemarcheError } from '../../errors.ts';
import { statementText } from '../catalogue.ts';
import { type Login, openDriver } from '../driver.ts';
import { readTail } from './files.ts';

/** What a Neo4j that answers says of its one database. */
export interface DatabaseStatus {
  /** `online` when all is well; `refused` when the password is wrong; else Neo4j's own word, such as `offline`. */
  readonly status: string;
  readonly message: string;
}

/** Whom to ask, and as whom. */
export interface Inquiry {
  /** Where Neo4j prints that it has started. */
  readonly log: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/**
 * Waits until Neo4j has started, its Browser included, and the database has opened or failed to.
 * @throws the signal's reason once it is aborted
 */
export async function waitForDatabase(inquiry: Inquiry, signal: AbortSignal): Promise<DatabaseStatus> {
  // Not until the port answers: that may be another home's Neo4j that was quicker to take it.
  while (!(await readTail(inquiry.log)).includes(' Started.')) await delay(50, undefined, { signal });
  for (;;) {
    const found = await askStatus(inquiry);
    if (found && !['starting', 'initial'].includes(found.status)) return found;
    await delay(100, undefined, { signal });
  }
}

async function askStatus({ port, user, password }: Inquiry): Promise<DatabaseStatus | undefined> {
  const host = `127.0.0.1:${port}`;
  try {
    // Only with routing does the server say at once whether the database is open.
    const driver = await openDriver({ uri: `neo4j://${host}`, user, password });
    await driver.close();
    return { status: 'online', message: '' };
  } catch (error) {
    if (isDemarcheError(error) && error.code === 'DATABASE_LOGIN_REFUSED') {
      return { status: 'refused', message: error.message };
    }
    return readStatus({ uri: `bolt://${host}`, user, password, database: 'system' }).catch(() => undefined);
  }
}

async function readStatus(login: Login): Promise<DatabaseStatus | undefined> {
  const driver = await openDriver(login);
  try {
    const { records } = await driver.executeQuery(
      statementText('read/database-status'),
      {},
      { database: 'system' },
    );
    const row = records[0];
    return (
      row && { status: String(row.get('currentStatus')), message: String(row.get('statusMessage') ?? '') }
    );
  } finally {
    await driver.close();
  }
}

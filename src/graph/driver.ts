import { readFileSync } from 'node:fs';
import neo4j, { type Config, type Driver, Neo4jError } from 'neo4j-driver';
import { SystemError } from '../errors.ts';

const oldest = [5, 26] as const;
const patience = 5_000;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** A Neo4j and who asks. */
export interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** `neo4j` where it is absent. */
  readonly database?: string;
}

/**
 * A driver whose database has answered; the caller closes it. Integers come as JavaScript numbers.
 *
 * The waits are short, because by default a database that accepts connections and stays silent holds the caller
 * for 60 s: 3 s to connect, 5 s in all.
 * @throws SystemError DATABASE_UNREACHABLE, DATABASE_LOGIN_REFUSED, DATABASE_MISSING, DATABASE_TOO_OLD
 */
export async function openDriver(login: Login): Promise<Driver> {
  const driver = createDriver(login);
  const answered = new AbortController();
  try {
    await Promise.race([tryDatabase(driver, login), silence(answered.signal)]);
    return driver;
  } catch (error) {
    // A connection that hangs must not hold the report of it.
    void driver.close().catch(() => undefined);
    throw loginFailure(login, error);
  } finally {
    answered.abort();
  }
}

/** An empty transaction shows that the database is there, in 10 ms where a first query takes a second. */
async function tryDatabase(driver: Driver, login: Login): Promise<void> {
  const database = login.database ?? 'neo4j';
  const info = await driver.getServerInfo({ database });
  checkVersion(login, info.agent ?? '');
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const transaction = await session.beginTransaction();
    await transaction.rollback();
  } finally {
    await session.close();
  }
}

/**
 * A driver that has asked nothing yet, with the short waits that `openDriver` has; the caller closes it.
 * @param own what is otherwise than there
 */
export function createDriver(login: Login, own: Config = {}): Driver {
  try {
    return neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 3_000,
      connectionLivenessCheckTimeout: 30_000,
      maxTransactionRetryTime: 5_000,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: `demarche/${version}`,
      ...own,
    });
  } catch (error) {
    throw loginFailure(login, error);
  }
}

function silence(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${patience / 1000} s`)), patience);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/** `agent` is such as `Neo4j/5.26.28` or `Neo4j/2025.08.0`; what names itself otherwise is let through. */
function checkVersion(login: Login, agent: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return;
  if (Number(major) > oldest[0] || (Number(major) === oldest[0] && Number(minor) >= oldest[1])) return;
  throw new SystemError(
    'DATABASE_TOO_OLD',
    `${login.uri} is ${agent}; Demarche needs ${oldest.join('.')} or later.`,
    'Upgrade it, or unset NEO4J_URI to use the Neo4j that Demarche brings.',
  );
}

function loginFailure(login: Login, error: unknown): Error {
  if (error instanceof SystemError) return error;
  const code = error instanceof Neo4jError ? error.code : '';
  const said = error instanceof Error ? error.message : String(error);
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new SystemError(
      'DATABASE_LOGIN_REFUSED',
      `${login.uri} refuses the user "${login.user}": ${said}`,
      'Check NEO4J_USER and NEO4J_PASSWORD.',
      { cause: error },
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new SystemError(
      'DATABASE_MISSING',
      `${login.uri} has no database "${login.database ?? 'neo4j'}": ${said}`,
      'Check NEO4J_DATABASE.',
      { cause: error },
    );
  }
  return new SystemError(
    'DATABASE_UNREACHABLE',
    `${login.uri} does not answer: ${said}`,
    'Check that it runs, that NEO4J_URI is right, and that nothing between blocks the port.',
    { cause: error },
  );
}

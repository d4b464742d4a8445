import { setMaxListeners } from 'node:events';
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Session,
  type SessionMode,
  type Transaction,
} from 'neo4j-driver';
import { SystemError } from '../errors.ts';
import { statementText } from './catalogue.ts';

const READ_TIMEOUT_MS = 10_000;
/** Rows of an answer that Neo4j sends without being asked for more: all, and those of a stream. */
const WHOLE = -1;
const STREAMED = 1_000;

export type Parameters = Record<string, unknown>;
/** A record as an object: a column a key. */
export type Row = object;

/** One database behind a driver: the only way by which statements of the catalogue reach Neo4j. */
export class Database {
  /** Lets every session see what the ones before it wrote, whichever server of a cluster answers. */
  private readonly bookmarks = neo4j.bookmarkManager();
  /** Ends what still waits for an answer: the driver, once it is closed, would let it wait for ever. */
  private readonly closed = new AbortController();

  /**
   * @param driver pool of connections; closed by `close`
   * @param name the database's name, so that the driver need not ask for it
   */
  constructor(
    readonly driver: Driver,
    readonly name: string,
  ) {
    // Each statement that runs listens.
    setMaxListeners(0, this.closed.signal);
  }

  /**
   * Runs one read statement of the catalogue in a session of its own, without retries.
   * @param signal ends the statement in Neo4j, too, and rejects with its reason
   * @throws SystemError SERVICE_UNAVAILABLE when the database does not answer; any other error names the `statement`
   */
  async read<T extends Row>(
    statement: string,
    parameters: Parameters = {},
    signal?: AbortSignal,
  ): Promise<T[]> {
    signal?.throwIfAborted();
    const session = this.session(neo4j.session.READ);
    const answer = untraced(() =>
      session.run(statementText(statement), parameters, { timeout: READ_TIMEOUT_MS }),
    );
    try {
      const waited = signal ? unlessAborted(answer, signal) : answer;
      const result = await unlessAborted(waited, this.closed.signal);
      return result.records.map((record) => record.toObject() as T);
    } catch (error) {
      throw unavailable(error) ?? (error instanceof Error ? Object.assign(error, { statement }) : error);
    } finally {
      // Where the statement still runs, this sends a RESET, which ends it; nobody waits for the answer.
      const closed = session.close().catch(() => undefined);
      if (!signal?.aborted && !this.closed.signal.aborted) await closed;
    }
  }

  /** As `read`, a row at a time, for answers that do not fit into memory; without a time limit. */
  async *stream<T extends Row>(statement: string, parameters: Parameters = {}): AsyncGenerator<T> {
    const session = this.session(neo4j.session.READ, STREAMED);
    const { signal } = this.closed;
    try {
      const rows = session.run(statementText(statement), parameters, { timeout: 0 })[Symbol.asyncIterator]();
      for (;;) {
        const { done, value } = await unlessAborted(rows.next(), signal);
        if (done) return;
        yield value.toObject() as T;
      }
    } catch (error) {
      throw unavailable(error) ?? error;
    } finally {
      // Where rows are left, this sends a RESET, which ends the statement.
      const closed = session.close().catch(() => undefined);
      if (!signal.aborted) await closed;
    }
  }

  /**
   * Runs work in one write transaction, and again where Neo4j asks for it: only for what may be done twice.
   * @throws SystemError SERVICE_UNAVAILABLE when the database does not answer
   */
  async write(work: (transaction: ManagedTransaction) => Promise<unknown>): Promise<void> {
    const session = this.session();
    try {
      await session.executeWrite(work);
    } catch (error) {
      throw unavailable(error) ?? error;
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  /** A session on this database, for transactions whose outcome must be looked after; the caller closes it. */
  session(defaultAccessMode: SessionMode = neo4j.session.WRITE, fetchSize = WHOLE): Session {
    return this.driver.session({
      database: this.name,
      defaultAccessMode,
      bookmarkManager: this.bookmarks,
      fetchSize,
    });
  }

  async close(): Promise<void> {
    this.closed.abort(new Error('Pool is closed'));
    await this.driver.close();
  }
}

/** Runs one statement of the catalogue inside a transaction. */
export async function run<T extends Row>(
  transaction: Transaction | ManagedTransaction,
  statement: string,
  parameters: Parameters = {},
): Promise<T[]> {
  const result = await transaction.run(statementText(statement), parameters);
  return result.records.map((record) => record.toObject() as T);
}

/**
 * Does what makes an error that is not thrown: the driver makes one for each statement, to know where it came from, and its
 * trace would take a twentieth of the time of a small request. Where a statement fails, its name tells more.
 */
function untraced<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A promise's value; rejects with the reason of the signal where that is given first. */
function unlessAborted<T>(promise: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    const settle = () => signal.removeEventListener('abort', abort);
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    promise.then(
      (value) => {
        settle();
        resolve(value);
      },
      (error) => {
        settle();
        reject(error);
      },
    );
  });
}

const SILENT = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.DatabaseError.Database.UnableToStartDatabase',
  // What the driver throws when a connection breaks within the bytes of its greeting.
  'ERR_OUT_OF_RANGE',
]);
/** Without a code of their own, or under that of a protocol's violation where a connection breaks while it logs in. */
const SILENCE =
  /acquisition timed out|Pool is closed|Connection was closed by server|Failed to connect to server/i;

/** The driver's many ways of saying that the database does not answer, as one error; undefined for any other. */
export function unavailable(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (!SILENT.has(code) && !SILENCE.test(error.message)) return undefined;
  return new SystemError(
    'SERVICE_UNAVAILABLE',
    'Neo4j does not answer.',
    'Try again in a moment; `demarche status` tells whether the database runs.',
    { cause: error },
  );
}

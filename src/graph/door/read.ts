import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { InputError, SystemError } from '../../errors.ts';
import { unavailable } from '../database.ts';
import { bounds } from './bounds.ts';
import { checkPlan } from './plan.ts';
import { fromJson, type Json, toJson } from './values.ts';

/** A statement that somebody wants to run. */
export interface Question {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Rows at most. */
  readonly limit: number;
}

/** What it returns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Json[])[];
  /** Whether there is more than `limit` rows, or than an answer may hold. */
  readonly truncated: boolean;
}

/**
 * Runs a statement whose text is checked, once its plan is, in a session that cannot write and without retries.
 * @param database its name
 * @throws InputError FORBIDDEN, BAD_USER_INPUT with Neo4j's words, TIMEOUT, LIMIT_EXCEEDED;
 * SystemError SERVICE_UNAVAILABLE
 */
export async function readTable(driver: Driver, database: string, question: Question): Promise<Table> {
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: bounds.fetch,
  });
  try {
    await explain(session, question);
    return await run(session, question);
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** On a line of its own, so that the columns that Neo4j counts in an error are those of the statement. */
async function explain(session: Session, { statement, parameters }: Question): Promise<void> {
  const options = { timeout: bounds.time };
  const explained = session.run(`EXPLAIN\n${statement}`, fromJson(parameters) as object, options);
  const { summary } = await explained.catch((error) => {
    throw failure(error, ownLines);
  });
  checkPlan(summary);
}

async function run(session: Session, { statement, parameters, limit }: Question): Promise<Table> {
  const result = session.run(statement, fromJson(parameters) as object, { timeout: bounds.time });
  const rows: Json[][] = [];
  let bytes = 0;
  try {
    const columns = await result.keys();
    for await (const record of result) {
      const row = toJson([...record.values()]);
      bytes += Buffer.byteLength(JSON.stringify(row));
      if (rows.length === limit || bytes > bounds.bytes) return { columns, rows, truncated: true };
      rows.push(row);
    }
    return { columns, rows, truncated: false };
  } catch (error) {
    throw failure(error);
  }
}

/** What Neo4j says of a place in `EXPLAIN` and the statement, as one in the statement alone. */
function ownLines(message: string): string {
  return message.replace(
    /\(line (\d+), column (\d+) \(offset: \d+\)\)[\s\S]*/,
    (_, line, column) => `(line ${line - 1}, column ${column})`,
  );
}

function failure(error: unknown, words: (message: string) => string = (message) => message): unknown {
  if (!(error instanceof Neo4jError)) return unavailable(error) ?? error;
  if (/TransactionTimedOut|TransactionTerminated/.test(error.code)) return late(error);
  if (/OutOfMemory/.test(error.code)) {
    return new InputError(
      'LIMIT_EXCEEDED',
      `Neo4j has no memory left for this statement: ${error.message}`,
      'Return less: aggregate, filter earlier, or add LIMIT. db.memory.transaction.max of Neo4j is the limit.',
      { cause: error },
    );
  }
  if (/^Neo\.ClientError\.(Statement|Procedure)\./.test(error.code)) {
    const hint = 'docs/graph.md describes what the graph holds, docs/cypher.md what may be asked.';
    return new InputError('BAD_USER_INPUT', words(error.message), hint, { cause: error });
  }
  return unavailable(error) ?? error;
}

/** What is said of a statement that takes too long. */
export function late(cause?: unknown): SystemError {
  return new SystemError(
    'TIMEOUT',
    `The statement took too long; it may take ${bounds.time / 1000} s.`,
    'Begin at fewer nodes, bound the length of paths, or add LIMIT.',
    { cause },
  );
}

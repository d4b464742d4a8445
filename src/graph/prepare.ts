import { SystemError } from '../errors.ts';
import { statementNames } from './catalogue.ts';
import { type Database, run } from './database.ts';
import { GRAPH_FORMAT, migrateGraph } from './format.ts';

interface Contents {
  readonly format: number | null;
  readonly foreign: boolean;
}

/** An index that graphs of earlier versions have, and that two have taken the place of. */
const DIVIDED = 'look_ups_names';

/**
 * Makes an empty or already prepared database ready: the graph's format, its mark, constraints and indexes. A graph of an
 * older format is brought to this one; a newer one is left alone.
 * @param adopt take a database in although it holds data that is not ours
 * @throws SystemError DATABASE_FOREIGN, GRAPH_FORMAT, SERVICE_UNAVAILABLE
 */
export async function prepareDatabase(database: Database, { adopt = false } = {}): Promise<void> {
  // At once, because the first questions that a Neo4j gets take it a second.
  const [[contents], present] = await Promise.all([
    database.read<Contents>('read/contents'),
    presentIndexes(database),
  ]);
  const format = contents?.format ?? null;
  if (format === null && contents?.foreign && !adopt) {
    throw new SystemError(
      'DATABASE_FOREIGN',
      `The database "${database.name}" holds data that demarche did not make.`,
      'Name an empty database, or pass --adopt to add the graph to what is there.',
    );
  }
  if (format !== null) {
    await migrateGraph(database, format);
    if (present.has(DIVIDED))
      await database.write((transaction) => run(transaction, 'migrate/drop-names-index'));
  }
  await createMissing(database, missingOf(present));
  if (format === null) await mark(database);
}

/** Names of the constraints and indexes that are not there, as the statements that would create them. */
export async function missingConstraints(database: Database): Promise<string[]> {
  return missingOf(await presentIndexes(database));
}

async function presentIndexes(database: Database): Promise<ReadonlySet<string>> {
  return new Set((await database.read<{ name: string }>('read/indexes')).map(({ name }) => name));
}

function missingOf(present: ReadonlySet<string>): string[] {
  return statementNames('constraints').filter((statement) => !present.has(indexName(statement)));
}

/** `constraints/order-keys:made-out` creates what Neo4j knows as `order_keys_made_out`. */
export function indexName(statement: string): string {
  return statement.replace('constraints/', '').replace(/[:-]/g, '_');
}

/** All at once, because one after another they would wait for as many answers. */
async function createMissing(database: Database, missing: readonly string[]): Promise<void> {
  if (missing.length === 0) return;
  await database.write((transaction) => Promise.all(missing.map((statement) => run(transaction, statement))));
  // A large graph takes longer to index than a read may last.
  for await (const _ of database.stream('read/await-indexes'));
}

async function mark(database: Database): Promise<void> {
  await database.write((transaction) =>
    run(transaction, 'write/lock-graph', { format: GRAPH_FORMAT, sources: [] }),
  );
}

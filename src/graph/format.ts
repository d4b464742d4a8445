import { SystemError } from '../errors.ts';
import { type Database, run } from './database.ts';

/**
 * What brings a graph from each format to the next: the format, and statements of `cypher/migrate`. A step that has
 * been published is never changed, and a home of each format is kept in `test/fixtures`.
 */
const STEPS: readonly { readonly from: number; readonly statements: readonly string[] }[] = [
  // Load records may say that a source is loaded in part; what was loaded before is whole. Short cuts to claims name
  // who tells of them, so that one more statement can be added without the others being counted again.
  { from: 1, statements: ['migrate/tellers'] },
  // Lists can be ordered by numbers of statements and disputes, and those of actors, places and topics by day.
  { from: 2, statements: ['migrate/ranks'] },
  // Entities are found by what was taken back, where a past day is searched. Short cuts between people name who tells
  // of them, so that one more meeting can be added without the others being counted again.
  { from: 3, statements: ['migrate/former', 'migrate/meeting-tellers'] },
];

/** The number of the graph's format that this program reads and writes. */
export const GRAPH_FORMAT = STEPS.length + 1;

/**
 * Brings a graph of an older format to this program's. A statement that answers how many nodes it changed is sent again
 * until there are none left, so that no transaction outgrows memory; whoever is interrupted goes on the next time.
 * @throws SystemError GRAPH_FORMAT where it is newer, SERVICE_UNAVAILABLE
 */
export async function migrateGraph(database: Database, format: number): Promise<void> {
  if (format > GRAPH_FORMAT) throw wrongFormat(format);
  for (const { from, statements } of STEPS.slice(format - 1)) {
    for (const statement of [...statements, 'migrate/set-format']) {
      while ((await migrationStep(database, from, statement)) > 0);
    }
  }
}

/** Runs a statement where the graph still has a format; answers with how many nodes may be left. */
async function migrationStep(database: Database, from: number, statement: string): Promise<number> {
  let left = 0;
  await database.write(async (transaction) => {
    const [graph] = await run<{ format: number }>(transaction, 'write/lock-graph', {
      format: GRAPH_FORMAT,
      sources: [],
    });
    // Behind the lock, another process may have taken the step already.
    if (graph?.format !== from) return;
    const [row] = await run<{ left?: number }>(transaction, statement, { format: from + 1 });
    left = row?.left ?? 0;
  });
  return left;
}

/** The graph has a format for which this program is too old, or which a migration has yet to reach. */
export function wrongFormat(format: number | undefined): SystemError {
  return new SystemError(
    'GRAPH_FORMAT',
    `The graph has format ${format}; this program writes format ${GRAPH_FORMAT}.`,
    format !== undefined && format < GRAPH_FORMAT
      ? 'Run `demarche start` once: it brings the graph to that format.'
      : 'Use the version of demarche that made it, or a newer one.',
  );
}

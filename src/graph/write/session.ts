import neo4j, { type Transaction } from 'neo4j-driver';
import { type Parameters, type Row, run } from '../database.ts';

/** Rows a statement: a transaction's memory is bounded. */
const BATCH = 5_000;

/** Numbers that stay floating point though they may be whole. */
const FLOATS = new Set(['lat', 'lon']);

/** One write transaction, with rows sent in batches and whole numbers stored as integers. */
export class WriteSession {
  constructor(private readonly transaction: Transaction) {}

  /** Runs a statement of `cypher/write`. */
  run<T extends Row>(statement: string, parameters: Parameters = {}): Promise<T[]> {
    return run<T>(this.transaction, `write/${statement}`, parameters);
  }

  /**
   * Runs a statement once a batch of rows, and not at all where there are none; answers with all rows.
   * The rows travel as `$batch.rows`, for Neo4j plans a statement anew for each order of magnitude of a bare list.
   */
  async runBatched<T extends Row>(
    statement: string,
    rows: readonly unknown[],
    parameters: Parameters = {},
  ): Promise<T[]> {
    const answers: T[] = [];
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = { rows: rows.slice(start, start + BATCH) };
      for (const row of await this.run<T>(statement, { ...parameters, batch })) answers.push(row);
    }
    return answers;
  }
}

/** Properties as the driver must get them for whole numbers to be stored as integers. */
export function stored(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Number.isInteger(value) && !FLOATS.has(name) ? neo4j.int(value as number) : value,
    ]),
  );
}

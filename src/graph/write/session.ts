import neo4j, { type Transaction } from 'neo4j-driver';
import { type Parameters, type Row, run } from '../database.ts';

/** Rows a statement: what one holds in memory is bounded, and while Neo4j writes some the next are on their way. */
const BATCH = 2_000;

/** Numbers that stay floating point though they may be whole. */
const FLOATS = new Set(['lat', 'lon']);

/** Told of each step before it is taken: a statement's name, `COMMIT`, or `COMMITTED`. What it throws fails the load. */
export type StepListener = (step: string) => void;

/**
 * One write transaction, with rows sent in batches and whole numbers stored as integers. Statements take effect in the
 * order in which they are sent; nobody need wait for the one before.
 */
export class WriteSession {
  constructor(
    private readonly transaction: Transaction,
    private readonly onStep: StepListener = () => undefined,
  ) {}

  /** Runs a statement of `cypher/write`. */
  async run<T extends Row>(statement: string, parameters: Parameters = {}): Promise<T[]> {
    this.onStep(`write/${statement}`);
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
    const answers = batches(rows).map((batch) =>
      this.run<T>(statement, { ...parameters, batch: { rows: batch } }),
    );
    return (await Promise.all(answers)).flat();
  }
}

/** Rows as they may travel together. */
export function batches<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / BATCH);
  return Array.from({ length: count }, (_, index) => rows.slice(index * BATCH, (index + 1) * BATCH));
}

/** Properties as the driver must get them for whole numbers to be stored as integers. */
export function stored(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    result[name] = Number.isInteger(value) && !FLOATS.has(name) ? neo4j.int(value as number) : value;
  }
  return result;
}

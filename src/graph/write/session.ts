import { setImmediate as turn } from 'node:timers/promises';
import neo4j, { type Transaction } from 'neo4j-driver';
import { type Parameters, type Row, run } from '../database.ts';

/** Rows a statement: what one holds in memory is bounded, and while Neo4j writes some the next are on their way. */
const BATCH = 2_000;

/** Numbers that stay floating point though they may be whole. */
const FLOATS = new Set(['lat', 'lon']);

/** What travels with one statement. */
export interface Batch {
  readonly rows: readonly unknown[];
}

/** Told of each step before it is taken: a statement's name, `COMMIT`, or `COMMITTED`. What it throws fails the load. */
export type StepListener = (step: string) => void;

/**
 * While anything waits, so many statements are on their way at least: what Neo4j does meanwhile outlasts what is worked
 * out here between two answers.
 */
const UNDER_WAY = 3;

/**
 * One write transaction, with rows sent in batches and whole numbers stored as integers. Statements take effect in the
 * order in which they are sent; nobody need wait for the one before.
 */
export class WriteSession {
  private sent: Promise<unknown> = Promise.resolve();
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly postponed: Promise<unknown>[] = [];
  private failure: { readonly error: unknown } | undefined;

  /**
   * @param transaction the one that writes
   * @param beside opens one that reads; not needed where nothing is asked by `readBeside`
   */
  constructor(
    private readonly transaction: Transaction,
    private readonly onStep: StepListener = () => undefined,
    private readonly beside: () => Transaction = () => transaction,
  ) {}

  /** Runs a statement of `cypher/write`. */
  run<T extends Row>(statement: string, parameters: Parameters = {}): Promise<T[]> {
    const answer = this.send<T>(statement, parameters);
    this.fill();
    return answer;
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
    return inBatches(rows, parameters, (each) => this.run<T>(statement, each));
  }

  /**
   * As `runBatched`, while this transaction writes: for what it does not change, since the answer is what was there
   * before.
   */
  async readBeside<T extends Row>(
    statement: string,
    rows: readonly unknown[],
    parameters: Parameters = {},
  ): Promise<T[]> {
    try {
      return await inBatches(rows, parameters, (each) => this.execute<T>(statement, each, this.beside()));
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
  }

  /**
   * Runs a statement once a batch, whenever Neo4j would wait for us, or else with `flush`. What is postponed first goes
   * first.
   */
  postpone(statement: string, batched: readonly Batch[]): void {
    for (const batch of batched) {
      this.waiting.push(() => {
        const answer = this.send(statement, { batch });
        answer.catch(() => undefined);
        this.postponed.push(answer);
      });
    }
    this.fill();
  }

  /** Sends all that still waits, and answers once all that ever did is done. */
  async flush(): Promise<void> {
    for (const send of this.waiting.splice(0)) send();
    await Promise.all(this.postponed);
  }

  /** Answers once what was sent is on its way, so that Neo4j works while more is worked out here. */
  async onItsWay(): Promise<void> {
    await this.sent;
    await turn();
  }

  /** Each in a turn of its own, for the driver sends nothing before the turn ends in which it is packed. */
  private async send<T extends Row>(statement: string, parameters: Parameters): Promise<T[]> {
    this.underWay += 1;
    try {
      this.sent = this.sent.then(() => turn());
      await this.sent;
      // After one has failed, nothing more is to be done.
      if (this.failure) throw this.failure.error;
      const rows = await this.execute<T>(statement, parameters);
      this.underWay -= 1;
      this.fill();
      return rows;
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
  }

  protected async execute<T extends Row>(
    statement: string,
    parameters: Parameters,
    transaction = this.transaction,
  ): Promise<T[]> {
    this.onStep(`write/${statement}`);
    return run<T>(transaction, `write/${statement}`, parameters);
  }

  private fill(): void {
    while (this.underWay < UNDER_WAY) {
      const send = this.waiting.shift();
      if (!send) return;
      send();
    }
  }
}

async function inBatches<T>(
  rows: readonly unknown[],
  parameters: Parameters,
  send: (parameters: Parameters) => Promise<T[]>,
): Promise<T[]> {
  const answers = batches(rows).map((batch) => send({ ...parameters, batch: { rows: batch } }));
  return (await Promise.all(answers)).flat();
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

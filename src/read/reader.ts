import DataLoader from 'dataloader';
import neo4j from 'neo4j-driver';
import type { Database, Parameters, Row } from '../graph/database.ts';
import { present } from './present.ts';
import type { NodeRow } from './rows.ts';

/** Whoever runs read statements of the catalogue. */
export type Readable = Pick<Database, 'read'>;

/** What a batched statement returns for one of its `$ids`. */
interface Found extends Row {
  readonly id: string;
  readonly rows?: readonly unknown[];
  readonly count?: number;
}

type Loader = DataLoader<string, Found | undefined>;

const NONE: Parameters = {};
const NO_ROWS: readonly unknown[] = [];

/**
 * Rows for one request. What is asked within one turn of the event loop, by the same statement with the same
 * parameters, becomes one round trip; what was read once is not read again.
 */
export class Reader {
  private readonly loaders = new Map<string, Loader>();
  /** The same by the very object of parameters, which may hold many ids: who asks of many nodes hands in one. */
  private readonly given = new WeakMap<Parameters, Map<string, Loader>>();

  /** @param day as whose readers knew the graph; absent for today's */
  constructor(
    private readonly database: Readable,
    readonly day?: string,
  ) {}

  /** The rows that a statement returns for a parent; none where the parent does not exist. */
  rows<T>(statement: string, id: string, parameters: Parameters = NONE): Promise<readonly T[]> {
    return this.loader(statement, parameters).load(id).then(rowsOf) as Promise<readonly T[]>;
  }

  /** The first of those rows, or null. */
  async first<T>(statement: string, id: string, parameters: Parameters = NONE): Promise<T | null> {
    const [row] = await this.rows<T>(statement, id, parameters);
    return row ?? null;
  }

  /** How many a counting statement finds for a parent. */
  async count(statement: string, id: string, parameters: Parameters = NONE): Promise<number> {
    const found = await this.loader(statement, parameters).load(id);
    return found?.count ?? 0;
  }

  /** A node by its id, or null. */
  node<T extends NodeRow = NodeRow>(id: string): Promise<T | null> {
    return this.first<T>('read/nodes', id);
  }

  /** The records of a statement that answers for the whole graph. */
  async all<T extends Row>(statement: string, parameters: Parameters = {}): Promise<T[]> {
    const rows = await this.database.read<T>(statement, integers(parameters));
    return rows.map((row) => present(row) as T);
  }

  private loader(statement: string, parameters: Parameters): Loader {
    const given = this.given.get(parameters) ?? new Map<string, Loader>();
    if (given.size === 0) this.given.set(parameters, given);
    const loader = given.get(statement) ?? this.equalLoader(statement, parameters);
    given.set(statement, loader);
    return loader;
  }

  private equalLoader(statement: string, parameters: Parameters): Loader {
    const key = `${statement} ${JSON.stringify(parameters)}`;
    const known = this.loaders.get(key);
    if (known) return known;
    const loader: Loader = new DataLoader((ids) => this.batch(statement, parameters, ids));
    this.loaders.set(key, loader);
    return loader;
  }

  private async batch(
    statement: string,
    parameters: Parameters,
    ids: readonly string[],
  ): Promise<(Found | undefined)[]> {
    const records = await this.database.read<Found>(statement, { ...integers(parameters), ids });
    const found = new Map(records.map((record) => [record.id, present(record) as Found]));
    return ids.map((id) => found.get(id));
  }
}

function rowsOf(found: Found | undefined): readonly unknown[] {
  return found?.rows ?? NO_ROWS;
}

/** The driver sends a JavaScript number as a float, which LIMIT refuses. */
function integers(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
}

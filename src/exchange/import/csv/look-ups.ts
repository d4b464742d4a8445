import { InputError } from '../../../errors.ts';
import { columnsOf, type LookUp } from './columns.ts';
import type { Row } from './row.ts';
import { rowsOf, type Table } from './table.ts';

/** Rows that are held in memory, of all files together. */
const MOST_ROWS = 1_000_000;

/** What is held of a file by a column: the cells that are taken. */
interface Held {
  readonly from: string;
  readonly key: string;
  readonly columns: Set<string>;
  readonly rows: Map<string, readonly string[]>;
}

/** Rows of tables by a key, of which the cells are held that mappings take. The first row of a key counts. */
export class LookUps {
  private readonly held = new Map<string, Held>();
  private size = 0;

  /**
   * @param mostRows that are held at most
   * @throws InputError TOO_MANY_ROWS, and what `rowsOf` throws
   */
  static async read(
    lookUps: readonly LookUp[],
    tables: readonly Table[],
    signal: AbortSignal,
    mostRows = MOST_ROWS,
  ): Promise<LookUps> {
    const made = new LookUps();
    for (const { from, key, take } of lookUps) {
      const held = made.held.get(nameOf(from, key)) ?? { from, key, columns: new Set(), rows: new Map() };
      for (const column of columnsOf(take)) held.columns.add(column);
      made.held.set(nameOf(from, key), held);
    }
    for (const held of made.held.values()) {
      for (const table of tables)
        if (table.name === held.from) await made.hold(held, table, signal, mostRows);
    }
    return made;
  }

  find(from: string, key: string, value: string): Row | undefined {
    const held = this.held.get(nameOf(from, key));
    const row = held?.rows.get(value);
    return held && row && { get: (column) => row[[...held.columns].indexOf(column)] ?? '' };
  }

  private async hold(
    { key, columns, rows }: Held,
    table: Table,
    signal: AbortSignal,
    mostRows: number,
  ): Promise<void> {
    const at = table.columns.indexOf(key);
    const taken = [...columns].map((column) => table.columns.indexOf(column));
    for await (const row of rowsOf(table)) {
      signal.throwIfAborted();
      const value = 'cells' in row ? row.cells[at]?.trim() : undefined;
      if (!('cells' in row) || value === undefined || value === '' || rows.has(value)) continue;
      const cells = taken.map((index) => row.cells[index] ?? '');
      rows.set(value, cells);
      this.size += 1;
      if (this.size > mostRows) throw tooMany(table, mostRows);
    }
  }
}

function nameOf(from: string, key: string): string {
  return JSON.stringify([from, key]);
}

function tooMany({ file }: Table, mostRows: number): InputError {
  const message = `${file.name} is looked up in, and more than ${mostRows} rows would have to be held.`;
  return new InputError('TOO_MANY_ROWS', message, 'Join the tables before, or import a part at a time.');
}

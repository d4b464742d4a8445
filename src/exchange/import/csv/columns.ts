import type { Finding } from '../../../dossier/findings.ts';
import type { Path } from '../../../dossier/located.ts';
import { isRecord } from '../../../dossier/select.ts';
import { didYouMean } from '../../../dossier/suggest.ts';
import { type Cell, type Mapping, SECTIONS, type TableMapping } from './mapping.ts';
import { shown, type Table } from './table.ts';

/** A cell of a mapping, and where it stands. */
export interface PlacedCell {
  readonly path: Path;
  readonly cell: Cell;
}

/** The cells of what a table's rows say. */
export function cellsOf(table: TableMapping, index: number): PlacedCell[] {
  return SECTIONS.flatMap((section) => [...cellsIn(table[section], ['tables', index, section])]);
}

/** The cells within a part of a mapping. */
export function* cellsIn(value: unknown, path: Path = []): Generator<PlacedCell> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* cellsIn(item, [...path, index]);
  } else if (isRecord(value)) {
    if (isCell(value)) yield { path, cell: value };
    else for (const key of Object.keys(value)) yield* cellsIn(value[key], [...path, key]);
  }
}

function isCell(value: object): value is Cell {
  return 'column' in value || 'columns' in value || 'value' in value;
}

/** The columns of its own table that a cell is filled from. */
export function columnsOf({ column, columns = [] }: Cell): readonly string[] {
  return column === undefined ? columns : [column];
}

/** A file in which values are looked up by a column, and what is taken of the rows that are found. */
export interface LookUp {
  readonly path: Path;
  readonly from: string;
  readonly key: string;
  readonly take: Cell;
}

/** What cells look up, and what they look up with what they found. */
export function lookUpsOf(mapping: Mapping): LookUp[] {
  const all: LookUp[] = [];
  const add = ({ from, key, take }: Cell, path: Path) => {
    if (from === undefined || key === undefined || take === undefined) return;
    all.push({ path, from, key, take });
    add(take, [...path, 'take']);
  };
  for (const [index, table] of mapping.tables.entries()) {
    for (const { cell, path } of cellsOf(table, index)) add(cell, path);
  }
  return all;
}

/** Columns that a mapping names and a table has not, or twice. */
export function columnFindings(
  { name, columns, delimiter }: Table,
  used: readonly { readonly path: Path; readonly column: string }[],
): Finding[] {
  return used.flatMap(({ path, column }) => {
    const there = columns.filter((each) => each === column).length;
    if (there === 1) return [];
    const what = there > 1 ? `${there} columns` : 'no column';
    const word = /^[A-Z_]{3,}$/.test(column) ? ` For the word itself write {value: ${column}}.` : '';
    const single =
      columns.length === 1 ? ` It has one column only, with ${shown(delimiter)} between cells.` : '';
    const near = there > 1 ? '' : didYouMean(column, parts(columns));
    const message = `${name} has ${what} "${column}".${single}${near}${word}`;
    return [{ path, code: 'UNKNOWN_ID', message } as const];
  });
}

/** Names of columns; those of a header that was not divided are in it, whatever stands between them. */
function parts(columns: readonly string[]): readonly string[] {
  return columns.length === 1 ? (columns[0] ?? '').split(/[,;\t|]/) : columns;
}

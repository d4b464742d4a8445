import { basename } from 'node:path';
import { encodingOf } from '../encoding.ts';
import { fileHead } from '../file-head.ts';
import type { Importer, ImportOptions, InputFile, SourceInput, Taken } from '../importer.ts';
import { CellReader, RowRefused } from './cells.ts';
import { cellsOf, columnsOf, lookUpsOf } from './columns.ts';
import { Gaps } from './gaps.ts';
import { namingOf } from './keys.ts';
import { LookUps } from './look-ups.ts';
import type { Mapping, TableMapping } from './mapping.ts';
import { readMapping } from './mapping-file.ts';
import { mappingNeeded } from './needed.ts';
import type { TableContext } from './references.ts';
import { piecesOf } from './rows.ts';
import { openTable, rowsOf, type Table } from './table.ts';
import { checkColumns, checkFiles } from './tables.ts';

/** Tables whose columns a mapping explains. Each row is a record; the header is none, nor is an empty line. */
export const importer: Importer = {
  linked: true,
  isOneSource: false,
  uses: ['source', 'encoding', 'mapping'],
  read,
};

async function* read(files: readonly InputFile[], options: ImportOptions): AsyncGenerator<Taken> {
  const { mapping: path, encoding } = options;
  if (path === undefined) {
    for (const file of files) throw mappingNeeded(await openTable(file, await encodingOf(file, encoding)));
    return;
  }
  const known = await readMapping(path);
  const { mapping } = known;
  const wanted = files.filter(({ name }) => !mapping.ignore?.includes(basename(name)));
  checkFiles(known, wanted);
  const tables: Table[] = [];
  for (const file of wanted) {
    const dialect = tableOf(mapping, basename(file.name));
    tables.push(await openTable(file, await encodingOf(file, encoding), dialect));
  }
  checkColumns(known, tables);
  const lookUps = await LookUps.read(lookUpsOf(mapping), tables, options.signal);
  const reader = new CellReader(lookUps, mapping.empty);
  const naming = namingOf(mapping);
  for (const table of tables) {
    const own = tableOf(mapping, table.name);
    const source = headFor(table, tables, mapping, options);
    if (own) yield* taken(table, own, { naming, source, reader, gaps: new Gaps(own, reader) });
    else yield* unread(table);
  }
}

function tableOf({ tables }: Mapping, name: string): TableMapping | undefined {
  return tables.find(({ file }) => file === name);
}

/** The tables of a data set that has an id are one document; else each is one. */
function headFor(
  table: Table,
  tables: readonly Table[],
  { source = {} }: Mapping,
  options: ImportOptions,
): SourceInput {
  const isOne = source.id !== undefined || options.source.id !== undefined;
  const [first = table] = tables;
  return fileHead(isOne ? first.file : table.file, options, source as Partial<SourceInput>);
}

/** The rows of a table that is looked up in only which cannot be read: the others are kept with those that look them up. */
async function* unread(table: Table): AsyncGenerator<Taken> {
  for await (const row of rowsOf(table)) {
    if ('refused' in row) yield { at: { file: table.file.name, line: row.line }, refused: row.refused };
  }
}

/** The rows of a table; the first that is kept tells of a guess. */
async function* taken(table: Table, mapping: TableMapping, context: TableContext): AsyncGenerator<Taken> {
  const cells = cellsOf(mapping, 0);
  if (cells.length === 0) return yield* unread(table);
  const places = new Map(table.columns.map((column, index) => [column, index]));
  const used = new Set(cells.flatMap(({ cell }) => columnsOf(cell)));
  const unused = [...places].filter(([column]) => !used.has(column));
  const { name, isGuessed } = table.encoding;
  let notice = isGuessed ? [`certainty of the encoding, guessed to be ${name}`] : [];
  for await (const row of rowsOf(table)) {
    const at = { file: table.file.name, line: row.line };
    if ('refused' in row) {
      yield { at, refused: row.refused };
      continue;
    }
    const left = unused
      .filter(([, index]) => !context.reader.isEmpty(row.cells[index] ?? ''))
      .map(([column]) => `column ${column}`);
    const read = {
      get: (column: string) => row.cells[places.get(column) ?? -1] ?? '',
      leave: (what: string) => void left.push(what),
    };
    try {
      yield { at, pieces: piecesOf(mapping, read, context, row.line), left: [...left, ...notice] };
      notice = [];
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      yield { at, refused: error.refusal };
    }
  }
}

import { basename } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { excerpt } from '../../../dossier/phrases.ts';
import { InputError } from '../../../errors.ts';
import type { Encoding } from '../encoding.ts';
import type { InputFile, Refusal } from '../importer.ts';
import { linesOf, MOST_CHARACTERS, textOf } from '../text-file.ts';
import { type Dialect, delimiterOf, doubled, looksHeld, separatorOf, unescaped } from './dialect.ts';

/** A file that holds a table. */
export interface Table extends Dialect {
  readonly file: InputFile;
  /** The file's name without its folder, as mappings name it. */
  readonly name: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly columns: readonly string[];
}

/** A row, or why it cannot be read. */
export type TableRow = { readonly line: number } & (
  | { readonly cells: readonly string[] }
  | { readonly refused: Refusal }
);

/**
 * Reads the header of a table.
 * @throws InputError FILE_NOT_TABLE, and what `textOf` throws
 */
export async function openTable(file: InputFile, encoding: Encoding, dialect: Dialect = {}): Promise<Table> {
  const known = { file, name: basename(file.name), encoding, quote: dialect.quote, escape: dialect.escape };
  let separator: string | undefined;
  for await (const { text } of linesOf(lineFeeds(textOf(file, encoding.name)))) {
    if (text.trim() === '') continue;
    if (separator === undefined) {
      separator = separatorOf(text);
      if (separator !== undefined) continue;
    }
    const opened = {
      ...known,
      delimiter: dialect.delimiter ?? separator ?? delimiterOf(text, known),
      columns: [],
    };
    const header = await firstOf(opened);
    return { ...opened, columns: header.map((column) => column.trim()) };
  }
  const message = `${file.name} is empty (${encoding.name}); expected a line with the names of columns.`;
  throw new InputError('FILE_NOT_TABLE', message, 'Check that it is the right file, and whole.');
}

/**
 * The rows of a table after its header, without holding more than a few; empty lines are none.
 * @throws InputError FILE_NOT_TABLE, and what `textOf` throws
 */
export async function* rowsOf(table: Table): AsyncGenerator<TableRow> {
  let isHeader = true;
  for await (const row of parsed(table)) {
    if (isHeader) isHeader = false;
    else if ('refused' in row || row.cells.length === table.columns.length) yield row;
    else {
      const [have, had] = [table.columns.length, row.cells.length];
      // A row that a line end cuts in two looks the same, so what is not there is not taken to be empty.
      const excel =
        had < have ? ' Excel leaves empty cells off at the end, unless the last column is filled.' : '';
      const reason = `It has ${had} cells, the header ${have}: expected as many, with ${shown(table.delimiter)} between them.${excel}`;
      yield { line: row.line, refused: { code: 'WRONG_COLUMNS', reason } };
    }
  }
}

/** A delimiter as a message shows it. */
export function shown(delimiter: string): string {
  return delimiter === '\t' ? 'a tab' : `"${delimiter}"`;
}

async function firstOf(table: Table): Promise<readonly string[]> {
  for await (const row of parsed(table)) {
    if ('cells' in row) return row.cells;
    const message = `${table.file.name}:${row.line}: the header cannot be read. ${row.refused.reason}`;
    throw new InputError('FILE_NOT_TABLE', message, 'Nothing was taken of it.');
  }
  throw new InputError('FILE_NOT_TABLE', `${table.file.name} has no header.`, 'Expected names of columns.');
}

interface Raw {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** A row that the parser skipped. Where it ends is known when the next one begins. */
interface Skipped {
  readonly line: number;
  readonly message: string;
}

async function* parsed(table: Table): AsyncGenerator<TableRow> {
  const { delimiter, quote, columns } = table;
  const [isQuoted, isEscaped] = [quote !== 'none', table.escape !== undefined];
  const skipped: Skipped[] = [];
  const parser = parse({
    delimiter,
    quote: isQuoted ? '"' : null,
    record_delimiter: '\n',
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MOST_CHARACTERS,
    skip_records_with_error: true,
    on_skip: (error, raw = '') => {
      if (error) skip(table, skipped, error, raw);
    },
  });
  const text = lineFeeds(textOf(table.file, table.encoding.name));
  const source = Readable.from(isQuoted && isEscaped ? doubled(text) : text);
  const rows: AsyncIterable<Raw> = pipeline(source, parser, () => {});
  let isFirst = true;
  for await (const { record, raw, info } of rows) {
    const line = beginning(info.lines, raw);
    yield* faulty(skipped, line);
    if (record.length === 1 && record[0]?.trim() === '') continue;
    const isTold = isFirst && separatorOf(rowOf(raw)) !== undefined;
    isFirst = false;
    if (isTold) continue;
    if (line < info.lines && quote === undefined && looksHeld(rowOf(raw), delimiter, columns.length)) {
      yield { line, refused: held(line, info.lines) };
    } else yield { line, cells: isEscaped && !isQuoted ? record.map(unescaped) : record };
  }
  yield* faulty(skipped, parser.info.lines);
}

/** Rows that were skipped before a line. */
function* faulty(skipped: Skipped[], before: number): Generator<TableRow> {
  while (skipped[0] && skipped[0].line < before) {
    const { line, message } = skipped.shift() as Skipped;
    const last = Math.min(skipped[0]?.line ?? before, before) - 1;
    const lines = last > line ? ` It is taken to reach to line ${last}.` : '';
    const reason = `A quotation mark stands where none can: ${message}. Within quoted cells it is doubled.${lines} ${QUOTING}`;
    yield { line, refused: { code: 'WRONG_QUOTE', reason } };
  }
}

/** What a mapping may say of a table. */
const QUOTING =
  'Where marks quote nothing, say {quote: none} of the table; where backslashes stand before them, {escape: "\\\\"}.';

function held(line: number, last: number): Refusal {
  const reason = `A quotation mark holds lines ${line} to ${last} together, which look like rows. ${QUOTING} Where they are one row, say {quote: '"'}.`;
  return { code: 'WRONG_QUOTE', reason };
}

function skip({ file }: Table, skipped: Skipped[], error: CsvError, raw: string): void {
  const line = beginning(Number(error.lines), raw);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    const message = `${file.name}:${line}: a quotation mark is opened in the row that begins here, and never closed.`;
    throw new InputError('FILE_NOT_TABLE', message, `Within quoted cells they are doubled. ${QUOTING}`);
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const message = `${file.name}:${line}: the row that begins here holds more than ${MOST_CHARACTERS} characters.`;
    const hint = 'Check where it ends: a quotation mark that is not closed joins all rows after it.';
    throw new InputError('FILE_NOT_TABLE', message, hint);
  }
  if (skipped.at(-1)?.line !== line) skipped.push({ line, message: excerpt(raw.trim().slice(-40)) });
}

/** The line in which a row begins that ends in another; what was read of it may begin with the ends of empty lines. */
function beginning(end: number, raw: string): number {
  return end - (rowOf(raw).split('\n').length - 1);
}

function rowOf(raw: string): string {
  return raw.replace(/^\n+/, '').replace(/\n$/, '');
}

/** All line ends as line feeds, and one at the end: the parser counts others twice where they stand in cells. */
async function* lineFeeds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let [isOpen, isEnded] = [false, true];
  for await (const piece of pieces) {
    if (piece === '') continue;
    const text: string = isOpen ? `\r${piece}` : piece;
    isOpen = text.endsWith('\r');
    const told = (isOpen ? text.slice(0, -1) : text).replaceAll(/\r\n?/g, '\n');
    isEnded = told.endsWith('\n');
    yield told;
  }
  if (isOpen || !isEnded) yield '\n';
}

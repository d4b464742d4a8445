import { open } from 'node:fs/promises';
import { InputError } from '../../../errors.ts';
import type { InputFile } from '../importer.ts';
import { linesOf, MOST_CHARACTERS, textOf } from '../text-file.ts';

/** What a table of GDELT is made of. */
export interface Table {
  readonly name: string;
  /** Numbers of columns that its rows may have. */
  readonly widths: readonly number[];
  /** Characters that a row has at most. */
  readonly longest: number;
  /** How its header begins, where somebody put one there. */
  readonly header: string;
  /** Whether cells of such a number begin as its rows do. */
  readonly begins: (cells: readonly string[]) => boolean;
}

const DIGITS = /^\d+$/;

export const TABLES = {
  events: {
    name: 'events',
    widths: [57, 58, 61],
    longest: 20_000,
    header: 'GLOBALEVENTID',
    begins: ([id = '', day = '']) => DIGITS.test(id) && DIGITS.test(day),
  },
  mentions: {
    name: 'mentions',
    // Two that are mostly empty end the rows; some programs take them off.
    widths: [14, 15, 16],
    longest: 20_000,
    header: 'GLOBALEVENTID',
    begins: ([id = '', event = '', mention = '']) => DIGITS.test(id) && isTime(event) && isTime(mention),
  },
  gkg1: {
    name: 'GKG 1.0',
    widths: [11],
    longest: MOST_CHARACTERS,
    header: 'DATE',
    begins: ([day = '', articles = '']) => /^\d{8}$/.test(day) && DIGITS.test(articles),
  },
  gkg2: {
    name: 'GKG 2.1',
    widths: [27],
    longest: MOST_CHARACTERS,
    header: 'GKGRECORDID',
    begins: ([id = '', time = '']) => /^\d{14}-T?\d+$/.test(id) && DIGITS.test(time),
  },
} satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;

/** Lines in which a row of a table that is known must come up. */
const MOST_LINES = 100;

/**
 * Which table a file holds, by the number of its columns and by how its first rows begin; undefined where it is empty.
 * @throws InputError FILE_COMPRESSED, WRONG_DELIMITER, NOT_GDELT
 */
export async function tableOf(file: InputFile): Promise<TableName | undefined> {
  await refuseCompressed(file);
  let first: string | undefined;
  let seen = 0;
  for await (const { text } of linesOf(textOf(file))) {
    if (text === '') continue;
    first ??= text;
    const cells = text.split('\t');
    const names = Object.keys(TABLES) as TableName[];
    const found = names.find((name) => fits(TABLES[name], cells) || isHeader(name, cells));
    if (found) return found;
    seen += 1;
    if (seen === MOST_LINES) break;
  }
  if (first === undefined) return undefined;
  throw unknown(file, first);
}

/** Whether a line is the header of a table. */
export function isHeader(name: TableName, cells: readonly string[]): boolean {
  const { widths, header }: Table = TABLES[name];
  return cells[0]?.toUpperCase() === header && widths.includes(cells.length);
}

function fits({ widths, begins }: Table, cells: readonly string[]): boolean {
  return widths.includes(cells.length) && begins(cells);
}

function isTime(cell: string): boolean {
  return /^\d{14}$/.test(cell);
}

const EXPECTED =
  'Expected rows of 57, 58 or 61 columns (events), 16 (mentions), 11 (GKG 1.0) or 27 (GKG 2.1), separated by tabs.';

function unknown({ name }: InputFile, line: string): InputError {
  const [tabs, commas] = ['\t', ','].map((mark) => line.split(mark).length) as [number, number];
  if (tabs === 1 && commas > 10) {
    const hint = 'Export it anew with tabs, as GDELT publishes it.';
    return new InputError('WRONG_DELIMITER', `${name} is separated by commas. ${EXPECTED}`, hint);
  }
  const message = `${name} is no table of GDELT: its first line has ${tabs} columns. ${EXPECTED}`;
  return new InputError('NOT_GDELT', message, 'Check that this is the file that you meant.');
}

/** GDELT publishes its files as ZIP. */
async function refuseCompressed(file: InputFile): Promise<void> {
  const handle = await open(file.path).catch((error: Error) => {
    const message = `Cannot read ${file.name}: ${error.message}.`;
    throw new InputError('FILE_UNREADABLE', message, 'Check the path and its rights.', { cause: error });
  });
  const start = Buffer.alloc(2);
  await handle.read(start, 0, 2, 0).finally(() => handle.close());
  if (!['PK', '\u001f\u008b'].includes(start.toString('latin1'))) return;
  throw new InputError('FILE_COMPRESSED', `${file.name} is compressed.`, 'Unpack it first.');
}

import { excerpt } from '../../../dossier/phrases.ts';
import type { Refusal } from '../importer.ts';
import { columnsOf } from './columns.ts';
import { dateOf } from './dates.ts';
import type { LookUps } from './look-ups.ts';
import type { Cell } from './mapping.ts';
import type { Row } from './row.ts';

/** Why a row is not taken. */
export class RowRefused extends Error {
  readonly refusal: Refusal;

  constructor(code: string, reason: string) {
    super(reason);
    this.refusal = { code, reason };
  }
}

/** Longest text of a cell: that of a dossier. */
const LONGEST = 1_000_000;
const CONTROL = /[\p{Surrogate}\p{Control}]/u;

/**
 * What the cells of a row say, as a mapping understands them.
 * @throws RowRefused UNKNOWN_CODE, NOT_FOUND, WRONG_DATE, WRONG_TEXT, TOO_LARGE
 */
export class CellReader {
  private readonly empty: ReadonlySet<string>;

  /** @param empty contents that say nothing in whatever cell */
  constructor(
    private readonly lookUps: LookUps,
    empty: readonly string[] = [],
  ) {
    this.empty = new Set(empty);
  }

  /** Whether a content says nothing. */
  isEmpty(content: string, cell?: Cell): boolean {
    const text = content.trim();
    return text === '' || this.empty.has(text) || cell?.empty?.includes(text) === true;
  }

  /** Whether a content says something in a cell. */
  isFilled(content: string, cell: Cell): boolean {
    return this.partsOf(cell, content).length > 0;
  }

  /** The one value of a cell; undefined where it is empty or absent. */
  text(cell: Cell | undefined, row: Row): string | undefined {
    return this.texts(cell, row)[0];
  }

  /** The values of a cell, none of them empty. */
  texts(cell: Cell | undefined, row: Row): string[] {
    if (!cell) return [];
    if (cell.value !== undefined) return [cell.value];
    const said = this.partsOf(cell, this.contentOf(cell, row));
    const values = said.flatMap((part) => this.found(cell, part)).map((part) => decoded(cell, part));
    const unsaid = cell.values?.[''];
    return values.length === 0 && unsaid !== undefined ? [unsaid] : values;
  }

  /** A date in EDTF. */
  date(cell: Cell | undefined, row: Row): string | undefined {
    const text = this.text(cell, row);
    if (text === undefined) return undefined;
    const written = dateOf(text, cell?.date);
    if (written) {
      if (written.isTimed) row.leave?.('time of day');
      return written.date;
    }
    const expected = cell?.date ?? 'EDTF, such as 2025-12-02';
    throw new RowRefused('WRONG_DATE', `"${excerpt(text)}" is no date; expected ${expected}.`);
  }

  private contentOf(cell: Cell, row: Row): string {
    const columns = columnsOf(cell);
    const contents = columns.map((column) => clean(column, row.get(column)));
    return contents.filter((text) => !this.isEmpty(text, cell)).join(cell.join ?? ' ');
  }

  private partsOf(cell: Cell, content: string): string[] {
    const parts = cell.split === undefined ? [content] : content.split(cell.split);
    return parts.map((part) => part.trim()).filter((part) => !this.isEmpty(part, cell));
  }

  private found({ from, key, take }: Cell, value: string): string[] {
    if (from === undefined || key === undefined) return [value];
    const row = this.lookUps.find(from, key, value);
    if (row) return this.texts(take, row);
    throw new RowRefused('NOT_FOUND', `"${excerpt(value)}" stands nowhere in column "${key}" of ${from}.`);
  }
}

function clean(column: string, content: string): string {
  const text = content.trim();
  if (text.length > LONGEST) {
    const reason = `Column "${column}" holds ${text.length} characters; at most ${LONGEST} are read.`;
    throw new RowRefused('TOO_LARGE', reason);
  }
  if (!CONTROL.test(text) || !CONTROL.test(text.replaceAll(/[\t\n\r]/g, ''))) return text;
  throw new RowRefused('WRONG_TEXT', `Column "${column}" holds a control character; expected text.`);
}

/** What contents stand for. */
function decoded({ values, otherwise }: Cell, content: string): string {
  if (!values) return content;
  const known = Object.hasOwn(values, content) ? values[content] : otherwise;
  if (known !== undefined) return known;
  const expected = Object.keys(values)
    .map((key) => key || 'an empty cell')
    .join(', ');
  throw new RowRefused('UNKNOWN_CODE', `"${excerpt(content)}" is not in the mapping; expected ${expected}.`);
}

import type { Bounds, List } from './list.ts';
import type { KeyedRow } from './rows.ts';

/** Rows that are looked at in one round, at most. */
const MOST_AT_ONCE = 2_000;
/** Rows that a page, or a count, looks at for those that a filter lets through. */
const PAGE_BUDGET = 10_000;
const COUNT_BUDGET = 20_000;

/** Whether a filter lets a row through. */
export type Matches<Row> = (row: Row) => Promise<boolean>;

/** Which rows of a list a page is to have. */
export interface PageRequest extends Bounds {
  readonly back: boolean;
  readonly size: number;
}

/** Some rows of a list, and what lies beyond. */
export interface Page<Row> {
  /** Those at the end where reading began first. */
  readonly rows: readonly Row[];
  /** Whether there are, or may be, more. */
  readonly more: boolean;
  /** Where reading stopped before the page was full: the key of the last row that was looked at. */
  readonly stoppedAt: string | null;
}

/** Reads a page; with a filter, in rounds that grow until the page is full, the list ends, or the budget is used up. */
export function readPage<Row extends KeyedRow>(
  list: List<Row>,
  { size, ...request }: PageRequest,
  matches?: Matches<Row>,
): Promise<Page<Row>> {
  if (matches) return fillPage(list, { size, ...request }, matches);
  return list
    .rows({ ...request, limit: size + 1 })
    .then((rows) => ({ rows: rows.slice(0, size), more: rows.length > size, stoppedAt: null }));
}

async function fillPage<Row extends KeyedRow>(
  list: List<Row>,
  { size, ...request }: PageRequest,
  matches: Matches<Row>,
): Promise<Page<Row>> {
  const kept: Row[] = [];
  for await (const { row, matching, last } of lookThrough(list, request, matches, size + 1, PAGE_BUDGET)) {
    if (matching) kept.push(row);
    if (kept.length > size) return { rows: kept.slice(0, size), more: true, stoppedAt: null };
    if (last) return { rows: kept, more: true, stoppedAt: row.key };
  }
  return { rows: kept, more: false, stoppedAt: null };
}

/** How many rows a filter lets through; null where too many would have to be looked at. */
export async function countMatching<Row extends KeyedRow>(
  list: List<Row>,
  bounds: Bounds,
  matches: Matches<Row>,
): Promise<number | null> {
  let count = 0;
  const request = { ...bounds, back: false };
  for await (const { matching, last } of lookThrough(list, request, matches, MOST_AT_ONCE, COUNT_BUDGET)) {
    if (last) return null;
    if (matching) count += 1;
  }
  return count;
}

interface Looked<Row> {
  readonly row: Row;
  readonly matching: boolean;
  /** Whether the budget ends here though the list does not. */
  readonly last: boolean;
}

async function* lookThrough<Row extends KeyedRow>(
  list: List<Row>,
  { above, below, back }: Omit<PageRequest, 'size'>,
  matches: Matches<Row>,
  atFirst: number,
  budget: number,
): AsyncGenerator<Looked<Row>> {
  let bounds = { above, below };
  let limit = atFirst;
  for (let left = budget; left > 0; left -= limit, limit = Math.min(limit * 4, MOST_AT_ONCE)) {
    limit = Math.min(limit, left);
    const rows = await list.rows({ ...bounds, back, limit });
    const verdicts = await Promise.all(rows.map(matches));
    const ended = rows.length < limit;
    for (const [index, row] of rows.entries()) {
      const last = !ended && left === limit && index === rows.length - 1;
      yield { row, matching: verdicts[index] === true, last };
    }
    const reached = rows.at(-1);
    if (ended || !reached) return;
    bounds = back ? { ...bounds, below: reached.key } : { ...bounds, above: reached.key };
  }
}

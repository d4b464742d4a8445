import edtf from 'edtf';

/** The first and last day that an EDTF date may mean, as ISO days; an open or unknown end is absent. */
export interface DateBounds {
  readonly from?: string;
  readonly to?: string;
}

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/;
const FULL_DATES = /\d{4}-\d{2}-\d{2}/g;
/** Longer than any EDTF date. */
const MAX_LENGTH = 64;

/**
 * Bounds of an EDTF level 1 date (ISO 8601-2:2019, profile level 1), without times of day and years beyond four digits.
 * @returns undefined when the text is no such date, or names a day that does not exist
 */
export function dateBounds(text: string): DateBounds | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [start, end, ...more] = text.split('/');
  if (start !== undefined && end !== undefined && more.length === 0) return interval(text, start, end);
  return plain(text) ?? parsed(text);
}

/** Year, month or day without the parser, which costs about 60 us a date. */
function plain(text: string): DateBounds | undefined {
  const [, year, month, day] = PLAIN.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = lastDay(Number(year), Number(month));
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return undefined;
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}

/** The parser refuses an interval that ends less precisely than it begins, such as `2025-12-02/2025-12`. */
function interval(text: string, start: string, end: string): DateBounds | undefined {
  if (isOpen(start) && isOpen(end)) return undefined;
  const first = isOpen(start) ? {} : plain(start);
  const last = isOpen(end) ? {} : plain(end);
  if (!first || !last) return parsed(text);
  if (first.from && last.to && first.from > last.to) return undefined;
  return { ...(first.from && { from: first.from }), ...(last.to && { to: last.to }) };
}

/** `..` is open, nothing is unknown. */
function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The parser takes 29 February of any year, so days are looked at before. */
function parsed(text: string): DateBounds | undefined {
  if (/[TY]/.test(text)) return undefined;
  for (const [day] of text.matchAll(FULL_DATES)) if (!plain(day)) return undefined;
  try {
    const { min, max } = edtf(text, { level: 1 });
    const from = isoDay(min);
    const to = isoDay(max);
    return { ...(from && { from }), ...(to && { to }) };
  } catch {
    return undefined;
  }
}

/** A year before the first keeps its sign and four digits: `-0044-03-15`. */
function isoDay(milliseconds: number | null): string | undefined {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return undefined;
  const [, sign, year, rest] = /^([+-]?)(\d+)(-\d\d-\d\d)/.exec(new Date(milliseconds).toISOString()) ?? [];
  return `${sign === '-' ? '-' : ''}${String(Number(year)).padStart(4, '0')}${rest}`;
}

import type { PropertyValue } from './hash.ts';

/** Joins the parts of an order key; it sorts below every character of an id. */
export const SEPARATOR = '\u0001';
/** Sorts before every day. */
const NO_DAY = '0000';

/** The first of some days, written so that it sorts as text: years before 1 are counted down from a mark below the digits. */
export function orderDate(...days: (PropertyValue | null | undefined)[]): string | undefined {
  const day = days.find((each) => each !== undefined && each !== null);
  if (typeof day !== 'string') return undefined;
  if (!day.startsWith('-')) return day;
  return `!${String(9999 - Number(day.slice(1, 5))).padStart(4, '0')}${day.slice(5)}`;
}

/** Compares days, the earlier first and a missing one last. */
export function compareDays(
  a: PropertyValue | null | undefined,
  b: PropertyValue | null | undefined,
): number {
  return compareText(orderDate(a) ?? '~', orderDate(b) ?? '~');
}

/** Compares by UTF-16 units, as Neo4j does for what ids and hashes are made of. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares as Neo4j does. */
export function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** What is ordered by day, the newest first. */
interface Dated {
  readonly id: string;
  readonly orderDate: string | null;
}

/** Compares order dates, the newest first and a missing one last, then ids. */
export function newestFirst(a: Dated, b: Dated): number {
  return compareText(b.orderDate ?? '', a.orderDate ?? '') || compareText(a.id, b.id);
}

export function firstDay(days: readonly (string | null)[]): string | null | undefined {
  return [...days].sort(compareDays)[0];
}

export function lastDay(days: readonly (string | null)[]): string | null | undefined {
  return days
    .filter((day) => day !== null)
    .sort(compareDays)
    .at(-1);
}

/** Sorts nodes by a value, then by id. */
export function orderKey(value: string | undefined, id: string): string {
  return `${value ?? NO_DAY}${SEPARATOR}${id}`;
}

/** Sorts nodes by name without case and diacritics, then by id. */
export function nameKey(name: string, id: string): string {
  return orderKey(
    name
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase(),
    id,
  );
}

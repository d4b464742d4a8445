/** A date for standards that know a year, a month or a day, and from when to when; what is open or unknown is absent. */
export interface PlainDates {
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  /** Whether this is all that was written. */
  readonly exact: boolean;
}

/** A year, a month or a day, and the mark of an uncertain or approximate one. */
const PART = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)([?~%]?)$/;
const OPEN = new Set(['', '..']);

/**
 * An EDTF date without what only EDTF can say: marks go; of seasons and unspecified digits the year or the month is kept
 * that is certain, if one is.
 * @param first the first day that it may mean
 * @param last the last such day
 */
export function plainDates(written: string, first: string | undefined, last: string | undefined): PlainDates {
  const parts = written.split('/');
  const dates = parts.map((part) => PART.exec(part) ?? undefined);
  const [start, end] = dates;
  if (parts.some((part, index) => !dates[index] && !OPEN.has(part))) {
    return { ...named('date', certainDate(first, last)), exact: false };
  }
  const exact = dates.every((date) => date?.[2] === '');
  if (parts.length === 1) return { ...named('date', start?.[1]), exact };
  return { ...named('startDate', start?.[1]), ...named('endDate', end?.[1]), exact };
}

/** The month or the year that two days have in common; undefined where there is none, or one end is open. */
export function certainDate(first: unknown, last: unknown): string | undefined {
  if (typeof first !== 'string' || typeof last !== 'string') return undefined;
  return [first.slice(0, -3), first.slice(0, -6)].find((part) => last.startsWith(`${part}-`));
}

function named<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
}

import { dateBounds } from '../../../dossier/dates.ts';

const YEAR = '(?<year>[12]\\d{3})';
const MONTH = '(?<month>0?[1-9]|1[0-2])';
const NAME = '(?<name>[a-z]{3,9})\\.?';
const DAY = '(?<day>\\d{1,2})';
const NTH = `${DAY}(?:st|nd|rd|th)?`;
const WEEKDAY = '(?:[a-z]{3,9},? )?';
/** What may follow a day: its time, or its zone. */
const TIME = '(?:[T ,].*|Z|[+-]\\d\\d:?\\d\\d)?';
const FORMS = [
  `${YEAR}(?:-${MONTH})?`,
  `${YEAR}(?<sign>[-/.])${MONTH}\\k<sign>${DAY}${TIME}`,
  `${YEAR}(?<month>\\d\\d)(?<day>\\d\\d)(?:T.*)?`,
  `${NAME} ${YEAR}`,
  `${WEEKDAY}${NAME} ${NTH},? ${YEAR}${TIME}`,
  `${WEEKDAY}${NTH}[ -]${NAME},?[ -]${YEAR}${TIME}`,
].map((form) => new RegExp(`^${form}$`, 'i'));
/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^(\d{10})(?:\d{3})?$/;

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * The day, month or year that a text names in one of the ways in which pages write them; what time of day it was is left
 * out. Undefined where it is no date, or may be two, such as 05/01/2024.
 */
export function dateIn(text: string): string | undefined {
  const [, seconds] = EPOCH.exec(text) ?? [];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  const form = FORMS.find((each) => each.test(text));
  const { year, name, day, month = name && numberOf(name) } = form?.exec(text)?.groups ?? {};
  const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return dateBounds(date) ? date : undefined;
}

/** Of an English name, whole or shortened; 0 where it is none. */
function numberOf(name: string): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1);
}

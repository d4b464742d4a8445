import { dateBounds } from '../../../dossier/dates.ts';
import { isRecord } from '../../../dossier/select.ts';
import { bestOf, dataOf, type Entity, type Snak, type Snaks, statementsOf, valuesOf } from './entity.ts';

const TIME = /^([+-])0*(\d{1,4})-(\d\d)-(\d\d)T/;
const JULIAN = /\/Q1985786$/;

/**
 * A Wikidata time as an EDTF date, as precise as it says: a century, decade, year, month or day. A day of the Julian calendar
 * becomes that of the Gregorian, which dossiers have; its months and years keep their names, as in Wikidata's own RDF.
 * Undefined where it is no time, vaguer than a century, or beyond four digits.
 */
export function edtfOf(snak: Snak): string | undefined {
  const time = timeOf(snak);
  const text = time && written(time);
  return text !== undefined && dateBounds(text) ? text : undefined;
}

/** Whether one of these values is not in what was told: it is too vague, or another date. */
export function saysMore(snaks: readonly Snak[], told: string | undefined): boolean {
  return snaks.some((snak) => {
    if (snak.snaktype === 'somevalue' || snak.snaktype === 'novalue') return false;
    const date = edtfOf(snak);
    return date === undefined || !told?.includes(date);
  });
}

/** The day of the Julian calendar that a time names; undefined of any other. */
export function julianDayOf(snak: Snak): string | undefined {
  const time = timeOf(snak);
  return time?.isJulian && isDay(time) ? dayText(time) : undefined;
}

interface Time {
  readonly year: number;
  readonly month: string;
  readonly day: string;
  readonly precision: number;
  readonly isJulian: boolean;
}

function timeOf(snak: Snak): Time | undefined {
  const value = dataOf(snak);
  if (!isRecord(value) || typeof value.time !== 'string' || typeof value.precision !== 'number') {
    return undefined;
  }
  const [, sign, digits, month = '', day = ''] = TIME.exec(value.time) ?? [];
  if (digits === undefined) return undefined;
  const isJulian = typeof value.calendarmodel === 'string' && JULIAN.test(value.calendarmodel);
  // Wikidata has no year 0: -44 is 44 BCE, which EDTF writes -0043.
  const year = sign === '-' ? 1 - Number(digits) : Number(digits);
  return { year, month, day, precision: value.precision, isJulian };
}

function isDay({ month, day, precision }: Time): boolean {
  return precision > 10 && month !== '00' && day !== '00';
}

function dayText({ year, month, day }: Time): string {
  return `${yearText(year)}-${month}-${day}`;
}

function written(time: Time): string | undefined {
  const { year, month, precision } = time;
  if (isDay(time)) return time.isJulian ? gregorian(time) : dayText(time);
  if (precision >= 9)
    return precision === 9 || month === '00' ? yearText(year) : `${yearText(year)}-${month}`;
  if (year <= 0) return undefined;
  if (precision === 8) return `${yearText(year).slice(0, 3)}X`;
  // The 20th century are the years from 1901.
  const century = Math.ceil(year / 100);
  return precision === 7 ? `${yearText(century * 100 - 99)}/${yearText(century * 100)}` : undefined;
}

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** By way of the Julian day number. */
function gregorian({ year, month, day }: Time): string {
  const back = Math.floor((14 - Number(month)) / 12);
  const [y, m] = [year + 4800 - back, Number(month) + 12 * back - 3];
  const number = Number(day) + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32_083;
  const { year: own, month: ofYear, day: ofMonth } = fromDayNumber(number);
  return [yearText(own), String(ofYear).padStart(2, '0'), String(ofMonth).padStart(2, '0')].join('-');
}

function fromDayNumber(number: number): { year: number; month: number; day: number } {
  const date = new Date(0);
  // Day 2,440,588 began on 1 January 1970.
  date.setUTCDate(1 + number - 2_440_588);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** When something was, and from and until when. */
export const TIMES = ['P585', 'P580', 'P582'] as const;

/** When an event was, or from when until when. */
export function whenOf(entity: Entity): string | undefined {
  const [when, start, end] = TIMES.map(
    (property) => bestOf(statementsOf(entity, property)).flatMap(({ snak }) => edtfOf(snak) ?? [])[0],
  );
  if (when !== undefined) return when;
  if (start === undefined && end === undefined) return undefined;
  const period = `${start ?? '..'}/${end ?? '..'}`;
  return start === end ? start : dateBounds(period) ? period : start;
}

/** Qualifiers that say since when and until when a statement holds. */
export const PERIOD = ['P580', 'P582'] as const;

/**
 * Since when and until when something holds; counts what dates cannot say. What has ended on a day that nobody knows had
 * ended when the entity was written.
 * @param known the day on which it was
 */
export function periodOf(
  qualifiers: Snaks,
  { known, left }: { readonly known: string; readonly left: Set<string> },
): { since?: string; until?: string } {
  const [since, until] = PERIOD.map((property) => {
    const snaks = valuesOf(qualifiers, property);
    const [date] = snaks.flatMap((snak) =>
      property === 'P582' && snak.snaktype === 'somevalue' ? `../${known}` : (edtfOf(snak) ?? []),
    );
    if (saysMore(snaks, date)) left.add(`qualifier ${property}`);
    return date;
  });
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

import { dateBounds } from '../../../dossier/dates.ts';

/** A time of day after a date, with the zone in which it is meant. */
const TIME =
  '(?:T|,? )(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-6]\\d(?:[.,]\\d+)?)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?(?:Z|UTC|GMT|[+\\-]\\d{2}(?::?\\d{2})?))?';
const TIMESTAMP = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${TIME}$`, 'u');
const TOKENS: Readonly<Record<string, string>> = {
  yyyy: '(?<y>\\d{4})',
  mm: '(?<m>\\d{2})',
  m: '(?<m>\\d{1,2})',
  dd: '(?<d>\\d{2})',
  d: '(?<d>\\d{1,2})',
};
const PARTS = /yyyy|mm?|dd?|./gsu;

/** A date in EDTF. */
export interface WrittenDate {
  readonly date: string;
  /** Whether times of day stood beside it. */
  readonly isTimed: boolean;
}

/** Whether a text says how dates are written: year, month and day once each, with marks between them, such as `d.m.yyyy`. */
export function isDatePattern(pattern: string): boolean {
  const parts = pattern.match(PARTS) ?? [];
  const letters = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  const of = (initial: string) => letters.filter((part) => part.startsWith(initial)).length;
  const [years, months, days] = [of('y'), of('m'), of('d')];
  const isKnown = letters.every((part) => Object.hasOwn(TOKENS, part));
  return isKnown && years === 1 && months <= 1 && days <= months;
}

/**
 * Reads a date. After a day a time may stand.
 * @param pattern how it is written; EDTF, or one ISO timestamp or two that bound an interval, where absent
 * @returns undefined where it is not written so, or there is no such day
 */
export function dateOf(text: string, pattern?: string): WrittenDate | undefined {
  const written = pattern === undefined ? ofStamps(text) : read(text, pattern);
  return written && dateBounds(written.date) ? written : undefined;
}

function ofStamps(text: string): WrittenDate {
  const ends = text.split('/');
  const days = ends.map((end) => TIMESTAMP.exec(end)?.[1] ?? end);
  const isTimed = days.some((day, index) => day !== ends[index]);
  const [first = '', last] = days;
  return { date: isTimed && days.length === 2 && first === last ? first : days.join('/'), isTimed };
}

function read(text: string, pattern: string): WrittenDate | undefined {
  const found = compiled(pattern).exec(text)?.groups;
  if (!found) return undefined;
  const parts = [found.y, found.m?.padStart(2, '0'), found.d?.padStart(2, '0')];
  return { date: parts.filter((part) => part !== undefined).join('-'), isTimed: found.time !== undefined };
}

const COMPILED = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = COMPILED.get(pattern);
  if (known) return known;
  const source = pattern.replaceAll(PARTS, (part) => TOKENS[part] ?? literal(part));
  const time = source.includes('<d>') ? `(?<time>${TIME})?` : '';
  const made = new RegExp(`^${source}${time}$`, 'u');
  COMPILED.set(pattern, made);
  return made;
}

function literal(mark: string): string {
  return `\\u{${mark.codePointAt(0)?.toString(16)}}`;
}

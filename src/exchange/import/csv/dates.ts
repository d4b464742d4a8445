import { dateBounds } from '../../../dossier/dates.ts';

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
const TOKENS: Readonly<Record<string, string>> = {
  yyyy: '(?<y>\\d{4})',
  mm: '(?<m>\\d{2})',
  m: '(?<m>\\d{1,2})',
  dd: '(?<d>\\d{2})',
  d: '(?<d>\\d{1,2})',
};
const PARTS = /yyyy|mm?|dd?|./gsu;

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
 * A date in EDTF.
 * @param pattern how it is written; EDTF or an ISO timestamp, of which the day is taken, where absent
 * @returns undefined where it is not written so, or there is no such day
 */
export function dateOf(text: string, pattern?: string): string | undefined {
  const date = pattern === undefined ? (TIMESTAMP.exec(text)?.[1] ?? text) : read(text, pattern);
  return date !== undefined && dateBounds(date) ? date : undefined;
}

function read(text: string, pattern: string): string | undefined {
  const found = compiled(pattern).exec(text)?.groups;
  if (!found) return undefined;
  const parts = [found.y, found.m?.padStart(2, '0'), found.d?.padStart(2, '0')];
  return parts.filter((part) => part !== undefined).join('-');
}

const COMPILED = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = COMPILED.get(pattern);
  if (known) return known;
  const source = pattern.replaceAll(PARTS, (part) => TOKENS[part] ?? literal(part));
  const made = new RegExp(`^${source}$`, 'u');
  COMPILED.set(pattern, made);
  return made;
}

function literal(mark: string): string {
  return `\\u{${mark.codePointAt(0)?.toString(16)}}`;
}

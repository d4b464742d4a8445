import { createHash } from 'node:crypto';
import { isRecord } from './select.ts';

/** Where words stand in a text: `[start, end)` in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** Stands between the spans of one quotation, where the source interrupts it. */
export const ELLIPSIS = ' […] ';

/** The spans of an `at`, which is one span or several; none where it is absent or has another shape. */
export function spansOf(record: unknown): Span[] {
  const at = isRecord(record) ? record.at : undefined;
  if (isSpan(at)) return [at];
  return Array.isArray(at) && at.every(isSpan) ? at : [];
}

/** The hashes beside an `at`, one a span. */
export function hashesOf(record: unknown): string[] {
  const given = isRecord(record) ? record.sha256 : undefined;
  return [given].flat().filter((each) => typeof each === 'string');
}

/** SHA-256 of a text as UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function isSpan(value: unknown): value is Span {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((each) => Number.isSafeInteger(each) && each >= 0)
  );
}

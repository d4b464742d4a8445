import type { Path } from './located.ts';

/** A value found in unchecked input, and its path. */
export interface Selected<T = unknown> {
  readonly value: T;
  readonly path: Path;
}

/** A mapping found in unchecked input. */
export type SelectedRecord = Selected<Record<string, unknown>>;

/**
 * The values at a pattern such as `events.*.participants.*.actor`, in order; whatever has another shape is passed over,
 * so that one misspelled key does not hide the other problems of a record.
 */
export function select(value: unknown, pattern: string): Selected[] {
  const found: Selected[] = [];
  collect(value, segmentsOf(pattern), [], found);
  return found;
}

/** As `select`, for strings, or the strings of a list. */
export function selectStrings(value: unknown, pattern: string): Selected<string>[] {
  return select(value, pattern)
    .flatMap((each) => (Array.isArray(each.value) ? items(each) : [each]))
    .filter((each): each is Selected<string> => typeof each.value === 'string');
}

/** As `select`, for mappings. */
export function selectRecords(value: unknown, pattern: string): SelectedRecord[] {
  return select(value, pattern).filter((each): each is SelectedRecord => isRecord(each.value));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param path of the value, as long as the segments that led to it */
function collect(
  value: unknown,
  segments: readonly string[],
  path: (string | number)[],
  found: Selected[],
): void {
  const segment = segments[path.length];
  if (segment === undefined) {
    found.push({ value, path: [...path] });
  } else if (segment !== '*') {
    if (!isRecord(value) || !Object.hasOwn(value, segment)) return;
    path.push(segment);
    collect(value[segment], segments, path, found);
    path.pop();
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      path.push(index);
      collect(item, segments, path, found);
      path.pop();
    }
  }
}

const SEGMENTS = new Map<string, readonly string[]>();

/** Patterns are few, and each is asked for with every record. */
function segmentsOf(pattern: string): readonly string[] {
  const known = SEGMENTS.get(pattern);
  if (known) return known;
  const segments = pattern.split('.');
  SEGMENTS.set(pattern, segments);
  return segments;
}

function items({ value, path }: Selected): Selected[] {
  return Array.isArray(value) ? value.map((item, index) => ({ value: item, path: [...path, index] })) : [];
}

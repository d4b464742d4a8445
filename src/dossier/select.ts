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
  let found: Selected[] = [{ value, path: [] }];
  for (const segment of pattern.split('.')) {
    found = found.flatMap((each) => (segment === '*' ? items(each) : property(each, segment)));
  }
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

function items({ value, path }: Selected): Selected[] {
  return Array.isArray(value) ? value.map((item, index) => ({ value: item, path: [...path, index] })) : [];
}

function property({ value, path }: Selected, key: string): Selected[] {
  return isRecord(value) && Object.hasOwn(value, key) ? [{ value: value[key], path: [...path, key] }] : [];
}

import type { Path } from './parse.ts';
import type { ProblemCode } from './problems.ts';

/** A problem as the checks see it: at a path of the dossier, not yet at a line of a file. */
export interface Finding {
  readonly path: Path;
  /** Whether the key itself is meant rather than its value. */
  readonly atKey?: boolean;
  readonly code: ProblemCode;
  readonly message: string;
}

/** A value found in unchecked input, and its path. */
export interface Selected<T = unknown> {
  readonly value: T;
  readonly path: Path;
}

/**
 * The values at a pattern such as `events.*.participants.*.actor`, in order; whatever has another shape is passed over,
 * so that one misspelled key does not hide the other problems of a record.
 */
export function select(value: unknown, pattern: string): Selected[] {
  let found: Selected[] = [{ value, path: [] }];
  for (const segment of pattern.split('.')) {
    found = found.flatMap(({ value: from, path }) => {
      if (segment === '*') {
        return Array.isArray(from)
          ? from.map((item, index) => ({ value: item, path: [...path, index] }))
          : [];
      }
      return isRecord(from) && Object.hasOwn(from, segment)
        ? [{ value: from[segment], path: [...path, segment] }]
        : [];
    });
  }
  return found;
}

/** As `select`, for strings, or the strings of a list. */
export function selectStrings(value: unknown, pattern: string): Selected<string>[] {
  return select(value, pattern)
    .flatMap((each) =>
      Array.isArray(each.value) ? select(each.value, '*').map((item) => below(each.path, item)) : [each],
    )
    .filter((each): each is Selected<string> => typeof each.value === 'string');
}

/** As `select`, for records. */
export function selectRecords(value: unknown, pattern: string): Selected<Record<string, unknown>>[] {
  return select(value, pattern).filter((each): each is Selected<Record<string, unknown>> =>
    isRecord(each.value),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below(path: Path, item: Selected): Selected {
  return { value: item.value, path: [...path, ...item.path] };
}

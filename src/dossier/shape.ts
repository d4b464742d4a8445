import type { z } from 'zod';
import type { Finding } from './findings.ts';
import type { Path } from './located.ts';
import { excerpt } from './phrases.ts';
import { didYouMean } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a schema objects to in a value, in words for whoever wrote the file.
 * @param schema of the dossier, from which the paths of the issues lead on
 */
export function* shapeFindings(
  schema: z.ZodType,
  value: unknown,
  issues: Iterable<Issue>,
): Generator<Finding> {
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') yield* unknownKeys(schema, issue);
    else yield wrong(issue, valueAt(value, issue.path));
  }
}

function* unknownKeys(
  schema: z.ZodType,
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
): Generator<Finding> {
  const known = keysAt(schema, path);
  for (const key of keys) {
    const hint = didYouMean(key, known) || ` Expected one of ${known.join(', ')}.`;
    const message = `Unknown key "${excerpt(key)}".${hint}`;
    yield { path: [...path, key], atKey: true, code: 'UNKNOWN_KEY', message };
  }
}

function wrong(issue: Issue, given: unknown): Finding {
  const { path } = issue;
  if (given === undefined) {
    return { path, code: 'MISSING_KEY', message: `"${String(path.at(-1))}" is missing.` };
  }
  const name = path.findLast((part) => typeof part === 'string') ?? 'The file';
  const message = `${name}: got ${describe(given)}, ${expectation(issue, given)}`;
  return { path, code: 'WRONG_VALUE', message: message.endsWith('?') ? message : `${message}.` };
}

/** Messages that the schema gives itself begin with "expected"; the library's own are put in the words of a dossier. */
function expectation(issue: Issue, given: unknown): string {
  if (issue.message.startsWith('expected')) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String), given);
    case 'invalid_type':
      return `expected ${NAMES[issue.expected] ?? `a ${issue.expected}`}`;
    case 'too_small':
      return issue.origin === 'string' ? 'expected some text' : `expected at least ${issue.minimum}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      return `expected a ${issue.format}`;
    default:
      return issue.message;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  int: 'a whole number',
  string: 'text',
};

function oneOf(known: readonly string[], given: unknown): string {
  if (known.length > 1) {
    return `expected one of ${known.join(', ')}.${didYouMean(String(given), known)}`.replace(/\.$/, '');
  }
  return known[0] === 'true' ? 'expected true, or that the key is left out' : `expected ${known[0]}`;
}

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (Number.isNaN(value)) return 'no number';
  return typeof value === 'string' ? JSON.stringify(excerpt(value)) : String(value);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (from, part) => (from as Record<PropertyKey, unknown> | undefined)?.[part],
    value,
  );
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const part of path) at = childOf(unwrap(at), part);
  const { def } = (unwrap(at) ?? {}) as { def?: { shape?: object } };
  return Object.keys(def?.shape ?? {});
}

function childOf(schema: unknown, part: PropertyKey): unknown {
  const { def } = (schema ?? {}) as { def?: { shape?: Record<PropertyKey, unknown>; element?: unknown } };
  return def?.shape?.[part] ?? def?.element;
}

/** Through the wrappers `optional` and `default`. */
function unwrap(schema: unknown): unknown {
  let at = schema as { def?: { innerType?: unknown } } | undefined;
  while (at?.def?.innerType) at = at.def.innerType as typeof at;
  return at;
}

import type { z } from 'zod';
import type { Finding } from './findings.ts';
import type { Path } from './parse.ts';
import { didYouMean } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What the schema objects to, in words for whoever wrote the file. */
export function shapeFindings(schema: z.ZodType, value: unknown): Finding[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => findings(schema, value, issue));
}

function findings(schema: z.ZodType, value: unknown, issue: Issue): Finding[] {
  const { path } = issue;
  const given = valueAt(value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        atKey: true,
        code: 'UNKNOWN_KEY',
        message: `Unknown key "${key}".${suggestKey(key, keysAt(schema, path))}`,
      }));
    case 'invalid_value': {
      if (given === undefined) return [missing(path)];
      const known = issue.values.map(String);
      return [wrong(path, given, `expected ${list(known)}.${didYouMean(String(given), known)}`)];
    }
    case 'invalid_type': {
      if (given === undefined) return [missing(path)];
      const own = issue.message.startsWith('expected')
        ? issue.message
        : `expected ${article(issue.expected)}`;
      return [wrong(path, given, own)];
    }
    default:
      return [given === undefined ? missing(path) : wrong(path, given, lowerFirst(issue.message))];
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function missing(path: Path): Finding {
  return { path, code: 'MISSING_KEY', message: `"${String(path.at(-1))}" is missing.` };
}

function wrong(path: Path, given: unknown, expectation: string): Finding {
  const message = `${String(path.findLast((part) => typeof part === 'string') ?? 'The file')}: got ${describe(given)}, ${expectation}`;
  return { path, code: 'WRONG_VALUE', message: /[.?]$/.test(message) ? message : `${message}.` };
}

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function article(type: string): string {
  const words: Record<string, string> = {
    object: 'a mapping',
    array: 'a list',
    int: 'a whole number',
    tuple: 'a pair',
  };
  return words[type] ?? `a ${type}`;
}

function list(words: readonly string[]): string {
  return words.length === 1 ? `${words[0]}` : `one of ${words.join(', ')}`;
}

function suggestKey(key: string, known: readonly string[]): string {
  return didYouMean(key, known) || (known.length > 0 ? ` Expected one of ${known.join(', ')}.` : '');
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

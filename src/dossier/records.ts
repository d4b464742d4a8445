import type { z } from 'zod';
import { type Dossier, dossierSchema } from './schema.ts';
import { isRecord } from './select.ts';

type Issue = z.core.$ZodIssue;

/** The schemas of the records of each section. */
const RECORDS = Object.entries(dossierSchema.shape).flatMap(([section, schema]) => {
  const list = 'unwrap' in schema ? schema.unwrap() : undefined;
  return list && 'element' in list ? [[section, list.element] as const] : [];
});

/** A dossier that has the shape of one, or what the schema objects to, as it is found. */
export type Shaped = { readonly dossier: Dossier } | { readonly issues: Iterable<Issue> };

/**
 * Matches a value with the schema, a record at a time: where nothing is as it should be, the list of all objections
 * costs 20 times the memory of the file.
 */
export function shapeOf(value: unknown): Shaped {
  const objections = issuesOf(value);
  const first = objections.next();
  if (first.done) return { dossier: first.value };
  return { issues: chain(first.value, objections) };
}

function* chain(first: Issue, rest: Iterable<Issue>): Generator<Issue> {
  yield first;
  yield* rest;
}

/** Yields what the schema objects to; returns the dossier, which is one where nothing was yielded. */
function* issuesOf(value: unknown): Generator<Issue, Dossier> {
  const lists = RECORDS.filter(([section]) => isRecord(value) && Array.isArray(value[section]));
  const emptied = Object.fromEntries(lists.map(([section]) => [section, []]));
  const frame = dossierSchema.safeParse(isRecord(value) ? { ...value, ...emptied } : value);
  if (!frame.success) yield* frame.error.issues;
  const read: Record<string, unknown> = { ...frame.data };
  for (const [section, schema] of lists) {
    const records = (value as Record<string, unknown[]>)[section] ?? [];
    read[section] = [];
    for (const [index, record] of records.entries()) {
      const result = schema.safeParse(record);
      if (result.success) (read[section] as unknown[]).push(result.data);
      else for (const issue of result.error.issues) yield { ...issue, path: [section, index, ...issue.path] };
    }
  }
  return read as Dossier;
}

import { expect } from 'vitest';
import { checkDossier } from '../../src/dossier/check.ts';
import type { Problem } from '../../src/dossier/problems.ts';

/** The two lines that every dossier begins with; what a test writes begins on line 3. */
export const HEAD = "demarche: 1\nsource: {id: report, title: Report, published: '2025-12-03'}\n";

/** Two people, so that a test can have them speak. */
export const PEOPLE = 'actors: [{person: ada, name: Ada}, {person: bo, name: Bo}]\n';

/**
 * The problems of a dossier that `HEAD` begins, as `CODE message`. Each must stand where a ▸ marks it, in the order
 * of the file, and nowhere else.
 */
export function problemsOf(marked: string, text?: string): string[] {
  const parts = (HEAD + marked).split('▸');
  const problems = checkDossier('f', parts.join(''), text).problems ?? [];
  let [line, column] = [1, 1];
  const expected = parts.slice(0, -1).map((part) => {
    const lines = part.split('\n');
    column = (lines.length > 1 ? 1 : column) + (lines.at(-1) ?? '').length;
    line += lines.length - 1;
    return `${line}:${column}`;
  });
  const places = problems.map(({ line, column }) => `${line}:${column}`);
  expect(places, problems.map(brief).join('\n')).toEqual(expected);
  return problems.map(({ code, message }) => `${code} ${message}`);
}

/** A problem without its file. */
export function brief({ line, column, code, message }: Problem): string {
  return `${line}:${column} ${code} ${message}`;
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

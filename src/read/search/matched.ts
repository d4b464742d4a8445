import { distance } from 'fastest-levenshtein';
import type { NodeRow } from '../rows.ts';
import { foldLatin } from './words.ts';

/** The properties in which nodes are found by words. */
const FIELDS = ['name', 'names', 'title', 'text', 'quote'] as const;

/** A property in which a node was found. */
type MatchedField = (typeof FIELDS)[number];

/** The property of a node that has the most of the words, the most exactly; of equals the first. */
export function matchedField(node: NodeRow, words: readonly string[]): MatchedField {
  const properties = node as unknown as Readonly<Record<string, string | readonly string[] | undefined>>;
  const present = FIELDS.filter((field) => properties[field] !== undefined);
  const scores = present.map((field) => ({
    field,
    score: Math.max(...[properties[field] ?? []].flat().map((text) => closeness(text, words))),
  }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).field;
}

/** Whether a node has all words, somewhere. */
export function hasWords(node: NodeRow, words: readonly string[]): boolean {
  const properties = node as unknown as Readonly<Record<string, string | readonly string[] | undefined>>;
  const text = FIELDS.flatMap((field) => properties[field] ?? []).join(' ');
  return words.every((word) => closeness(text, [word]) > 0);
}

function closeness(text: string, words: readonly string[]): number {
  const found = foldLatin(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.reduce((sum, word) => sum + Math.max(0, ...found.map((each) => likeness(each, word))), 0);
}

function likeness(found: string, word: string): number {
  if (found === word) return 4;
  if (found.startsWith(word)) return 3;
  if (found.includes(word)) return 2;
  // Forms of one word begin alike and end differently.
  return distance(found, word) <= 2 || found.startsWith(word.slice(0, Math.max(4, word.length - 3))) ? 1 : 0;
}

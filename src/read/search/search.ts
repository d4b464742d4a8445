import type { Reader } from '../reader.ts';
import type { NodeRow } from '../rows.ts';
import { hasWords, type MatchedField, matchedField } from './matched.ts';
import { searchWords, stemsQuery, wordsQuery } from './words.ts';

/** Hits of an index that are looked at where only some kinds are wanted. */
const DEPTH = 1_000;

/** Which indexes have the nodes of a label. */
const INDEXES: Readonly<Record<string, readonly string[]>> = {
  Event: ['titled', 'stems'],
  Claim: ['titled', 'stems'],
  Source: ['titled', 'stems'],
  Statement: ['words', 'stems'],
};

/** A node that was found. */
export interface Hit {
  readonly node: NodeRow;
  /** How well it fits, to be compared within one answer only. */
  readonly score: number;
  readonly field: MatchedField;
}

/**
 * Nodes whose names, titles or words are like a text, the best first.
 * @param labels those of the nodes wanted; none for all
 */
export async function search(
  reader: Reader,
  text: string,
  labels: readonly string[],
  first: number,
): Promise<Hit[]> {
  const words = searchWords(text);
  if (words.length === 0 || first === 0) return [];
  const all = ['named', 'titled', 'words', 'stems'];
  const indexes = labels.length === 0 ? all : labels.flatMap((label) => INDEXES[label] ?? ['named']);
  const rows = await reader.all<{ node: NodeRow; score: number }>('read/search', {
    words: wordsQuery(words),
    stems: stemsQuery(words),
    indexes: [...new Set(indexes)],
    labels,
    depth: labels.length === 0 ? first : DEPTH,
    limit: first,
  });
  // The index knows today's names only.
  const found = reader.day === undefined ? rows : rows.filter(({ node }) => hasWords(node, words));
  return found.map(({ node, score }) => ({ node, score, field: matchedField(node, words) }));
}

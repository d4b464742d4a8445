import type { Reader } from '../reader.ts';
import type { NodeRow } from '../rows.ts';
import { hasWords, type MatchedField, matchedField } from './matched.ts';
import { searchWords, stemsQuery, wordsQuery } from './words.ts';

/** Hits of an index that are looked at where only some kinds are wanted. */
const DEPTH = 1_000;

/** Hits of today that are looked at for those of a day in the past. */
const PAST_DEPTH = 200;

/** Which indexes have the nodes of a label. */
const INDEXES: Readonly<Record<string, readonly string[]>> = {
  Event: ['titled', 'stems'],
  Claim: ['titled', 'stems'],
  Source: ['titled', 'stems'],
  Statement: ['words', 'stems'],
};

const ALL = ['named', 'titled', 'words', 'stems'];

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
  const indexes = labels.length === 0 ? ALL : labels.flatMap((label) => INDEXES[label] ?? ['named']);
  const past = reader.day !== undefined;
  const looked = past ? Math.max(first, PAST_DEPTH) : first;
  const rows = await reader.all<{ node: NodeRow; score: number }>('read/search', {
    words: wordsQuery(words),
    stems: stemsQuery(words),
    indexes: [...new Set(past ? [...indexes, 'former'] : indexes)],
    labels,
    depth: labels.length === 0 ? looked : DEPTH,
    limit: looked,
  });
  // The indexes know which names there are and were, not since when.
  const found = past ? rows.filter(({ node }) => hasWords(node, words)) : rows;
  return found.slice(0, first).map(({ node, score }) => ({ node, score, field: matchedField(node, words) }));
}

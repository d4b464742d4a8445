import { leanNode } from '../lean-node.ts';
import type { Reader } from '../reader.ts';
import type { NodeRow } from '../rows.ts';
import { hasWords } from './matched.ts';
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
  /** What was looked for. */
  readonly words: readonly string[];
}

/** As `read/search:…-lean` returns a hit: with the values of the properties asked for. */
type Lean = readonly [score: number, labels: readonly string[], values: readonly unknown[]];

/**
 * Nodes whose names, titles or words are like a text, the best first.
 * @param labels those of the nodes wanted; none for all
 * @param properties those of the nodes that are wanted, `id` among them, and nothing else; null for all
 */
export async function search(
  reader: Reader,
  text: string,
  labels: readonly string[],
  first: number,
  properties: readonly string[] | null,
): Promise<Hit[]> {
  const words = searchWords(text);
  if (words.length === 0 || first === 0) return [];
  const past = reader.day !== undefined;
  const looked = past ? Math.max(first, PAST_DEPTH) : first;
  const indexes = [...indexesOf(labels), ...(past ? ['former'] : [])];
  const named = indexes.join() === 'named';
  const parameters = {
    words: wordsQuery(words),
    labels,
    depth: labels.length === 0 ? looked : DEPTH,
    limit: looked,
    ...(named ? {} : { stems: stemsQuery(words), indexes }),
  };
  const statement = named ? 'read/search:named' : 'read/search:any';
  if (properties && !past) {
    const rows = await reader.rows<Lean>(`${statement}-lean`, '', { ...parameters, properties });
    return rows.map(([score, labels, values]) => ({
      score,
      node: leanNode(labels, properties, values),
      words,
    }));
  }
  const rows = await reader.rows<Omit<Hit, 'words'>>(statement, '', parameters);
  // The indexes know which names there are and were, not since when.
  const found = past ? rows.filter(({ node }) => hasWords(node, words)) : rows;
  return found.slice(0, first).map(({ node, score }) => ({ node, score, words }));
}

function indexesOf(labels: readonly string[]): string[] {
  return [...new Set(labels.length === 0 ? ALL : labels.flatMap((label) => INDEXES[label] ?? ['named']))];
}

import { type Node, type Nodes, otherProperties } from './nodes.ts';
import { type Verdict, verdictOfNumber, verdictOfWords } from './ratings.ts';

/** A rating as its review gives it. */
export interface Rating {
  /** Such as `Rated: False (1 of 5)`. */
  readonly text: string;
  /** Undefined where it is not understood. */
  readonly verdict: Verdict | undefined;
  readonly left: readonly string[];
}

const KNOWN = ['name', 'alternateName', 'ratingValue', 'bestRating', 'worstRating', 'author', 'image'];

/**
 * The rating of a review. Words count above numbers, for many write numbers without meaning them, or the best for the worst;
 * numbers count where the words are not known.
 */
export function ratingOf(review: Node, nodes: Nodes): Rating | undefined {
  const [rating] = nodes.nodes(review, 'reviewRating');
  if (!rating) return undefined;
  const words = nodes.text(rating, 'alternateName', 'name');
  const value = numberOf(nodes.text(rating, 'ratingValue'));
  if (words === undefined && value === undefined) return undefined;
  const best = numberOf(nodes.text(rating, 'bestRating')) ?? 5;
  const worst = numberOf(nodes.text(rating, 'worstRating')) ?? 1;
  const ofWords = words === undefined ? undefined : verdictOfWords(words);
  const ofNumber = value === undefined ? undefined : verdictOfNumber(value, worst, best);
  const scale = value === undefined ? undefined : `${value} of ${worst === 1 ? best : `${worst} to ${best}`}`;
  const text = words === undefined ? scale : [words, scale && `(${scale})`].filter(Boolean).join(' ');
  return {
    text: `Rated: ${text}`,
    verdict: ofWords ?? ofNumber,
    left: otherProperties(rating, KNOWN),
  };
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}([.,]\d{1,9})?$/.test(text)
    ? Number(text.replace(',', '.'))
    : undefined;
}

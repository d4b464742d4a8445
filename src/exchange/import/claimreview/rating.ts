import { isRecord } from '../../../dossier/select.ts';
import type { Stance } from '../../../dossier/vocabulary.ts';
import { essence } from '../ids.ts';
import { type Node, type Nodes, otherProperties } from './nodes.ts';
import { type Verdict, verdictOfNumber, verdictOfWords } from './ratings.ts';

/** A rating as its review gives it. */
export interface Rating {
  /** Such as `Rated: False (1 of 5)`. */
  readonly text: string;
  /** Undefined where it takes no side, or is not understood: `left` tells which. */
  readonly stance: Stance | undefined;
  readonly left: readonly string[];
}

const KNOWN = ['name', 'alternateName', 'ratingValue', 'bestRating', 'worstRating', 'author', 'image'];

/**
 * The rating of a review. Words count above numbers, for many write numbers without meaning them; numbers count where the
 * words are not known. Where the one says true and the other false, nobody can tell which is meant.
 */
export function ratingOf(review: Node, nodes: Nodes): Rating | undefined {
  const [given, ...further] = nodes.values(review, 'reviewRating');
  const rating = isRecord(given) ? given : { ratingValue: given };
  const written = nodes.text(rating, 'alternateName', 'name');
  const ratingValue = nodes.text(rating, 'ratingValue');
  const value = numberOf(ratingValue);
  // Some write words where numbers belong.
  const words = written ?? (value === undefined ? ratingValue : undefined);
  if (words === undefined && value === undefined) return undefined;
  const best = numberOf(nodes.text(rating, 'bestRating')) ?? 5;
  const worst = numberOf(nodes.text(rating, 'worstRating')) ?? 1;
  const scale = value === undefined ? undefined : `${value} of ${worst === 1 ? best : `${worst} to ${best}`}`;
  const text = words === undefined ? scale : [words, scale && `(${scale})`].filter(Boolean).join(' ');
  const isLost = value === undefined && ratingValue !== undefined && !isSame(words, ratingValue);
  const { stance, left } = judged(
    words === undefined ? undefined : verdictOfWords(words),
    value === undefined ? undefined : verdictOfNumber(value, worst, best),
  );
  return {
    text: `Rated: ${text}`,
    stance,
    left: [
      ...otherProperties(rating, KNOWN),
      ...left,
      ...(isLost ? ['rating value beside the words'] : []),
      ...(further.length > 0 ? ['further ratings'] : []),
    ],
  };
}

function judged(
  ofWords: Verdict | undefined,
  ofNumber: Verdict | undefined,
): Pick<Rating, 'stance' | 'left'> {
  const both = [ofWords, ofNumber];
  if (both.includes('SUPPORTS') && both.includes('DISPUTES')) {
    return { stance: undefined, left: ['rating contradicts its number'] };
  }
  const verdict = ofWords ?? ofNumber;
  if (verdict === undefined) return { stance: undefined, left: ['rating not understood'] };
  return verdict === 'NONE'
    ? { stance: undefined, left: ['rating for neither side'] }
    : { stance: verdict, left: [] };
}

function isSame(text: string | undefined, other: string): boolean {
  return text !== undefined && essence(text) === essence(other);
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}([.,]\d{1,9})?$/.test(text)
    ? Number(text.replace(',', '.'))
    : undefined;
}

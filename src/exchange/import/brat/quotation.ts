import { ELLIPSIS, type Span } from '../../../dossier/spans.ts';
import { divided, isBetween, MARKS, marksAt, trimmed } from './marks.ts';

/** Exact words, and where they stand without the marks around them. */
export interface Quotation {
  readonly quote: string;
  readonly spans: readonly Span[];
}

/** A quotation is interrupted so often at most. */
const MOST_PARTS = 100;

/** What a content is, as the annotations tell it. */
export interface Quoted {
  readonly spans: readonly Span[];
  /** Whether it is said to be quoted word for word. */
  readonly isDirect: boolean | undefined;
  /** Where the words stand that tell who says it, and that it is said. */
  readonly narrated: readonly Span[];
}

/**
 * What a content quotes: where it begins and ends with quotation marks, or stands between them, or is said to be direct.
 * The words of whoever narrates it are left out. Undefined where it says something in other words, or where nothing tells
 * whose words are whose.
 */
export function quotationOf(text: string, content: Quoted): Quotation | undefined {
  const { spans, isDirect } = content;
  if (isDirect === false) return undefined;
  for (const marks of MARKS) {
    const isInside = isBetween(text, spans, marks);
    if (!isInside && marksAt(text, spans, marks) !== 'both') continue;
    const parts = divided(text, spans, marks, isInside);
    // Something between two quotations may be a part of what is said: “no” is what one says to a “war”.
    const isEven = parts && (isDirect || parts.outside.every((each) => isNarrated(each, content)));
    return isEven ? quotation(text, parts.quoted) : undefined;
  }
  return isDirect ? unmarked(text, content) : undefined;
}

/** What is direct and not between marks as a whole: a transcript needs none, and others mark some words too many. */
function unmarked(text: string, content: Quoted): Quotation | undefined {
  const { spans, narrated } = content;
  const known = MARKS.filter((marks) => !marks.isApostrophe);
  for (const marks of known) {
    if (marksAt(text, spans, marks) === 'none') continue;
    const parts = divided(text, spans, marks, false);
    if (parts?.outside.every((each) => isNarrated(each, content))) return quotation(text, parts.quoted);
  }
  const isAtEdge = known.some((marks) => marksAt(text, spans, marks) !== 'none');
  const isToldWithin = spans.some((span) => narrated.some((each) => isWithin(each, span)));
  const occurs = (mark: string) => spans.some((span) => text.slice(...span).includes(mark));
  const pair = known.find(({ open, close }) => occurs(open) && occurs(close));
  const isUneven = pair
    ? !divided(text, spans, pair, false)
    : known.some(({ open, close }) => occurs(open) || occurs(close));
  if (isAtEdge || isToldWithin || isUneven) return undefined;
  return quotation(
    text,
    spans.map((span) => trimmed(text, span)),
  );
}

function quotation(text: string, spans: readonly Span[]): Quotation | undefined {
  if (spans.length === 0 || spans.length > MOST_PARTS) return undefined;
  return { quote: spans.map((span) => text.slice(...span)).join(ELLIPSIS), spans };
}

function isNarrated(words: Span, { narrated }: Quoted): boolean {
  return narrated.some((each) => isWithin(each, words));
}

function isWithin([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && end <= to;
}

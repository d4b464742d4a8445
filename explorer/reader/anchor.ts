import search from 'approx-string-match';

/** A passage as it is stored: where it was, its words, and some of what surrounded them. */
export interface StoredPassage {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a passage is in a text, and by what it was found. */
export interface Anchored {
  readonly start: number;
  readonly end: number;
  readonly by: 'position' | 'words';
}

/** Of the words so many in a hundred may differ, and of what surrounds them. */
const [WORDS_MAY_DIFFER, AROUND_MAY_DIFFER] = [0.2, 0.4];
/** Letters before and after that are compared. */
const AROUND = 32;
/** How much each counts; words most, as in the Web annotators that mark edited pages. */
const WEIGHTS = { words: 50, before: 20, after: 20, place: 10 };
/** Below this a place is not taken, nor where another one is nearly as good. */
const [LEAST, AHEAD] = [60, 4];

/**
 * Finds a passage in a text that may have been edited: at its position, else by its words and what surrounds them; null
 * where it cannot be told for sure. (Selectors of the W3C Web Annotation model: TextPosition, then TextQuote.)
 */
export function anchor(text: string, passage: StoredPassage): Anchored | null {
  const { start, end, exact } = passage;
  if (exact === '') return null;
  if (text.slice(start, end) === exact && around(text, { start, end }, passage) > 0.5) {
    return { start, end, by: 'position' };
  }
  const mostErrors = Math.floor(exact.length * WORDS_MAY_DIFFER);
  const places = search(text, exact, mostErrors)
    .map((place) => ({ ...place, score: scoreOf(text, place, passage) }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  const [best] = places;
  if (!best || best.score < LEAST) return null;
  const other = places.find((place) => place.end <= best.start || place.start >= best.end);
  if (other && best.score - other.score < AHEAD) return null;
  return { start: best.start, end: best.end, by: 'words' };
}

function scoreOf(
  text: string,
  place: { readonly start: number; readonly end: number; readonly errors: number },
  passage: StoredPassage,
): number {
  const { exact, start } = passage;
  const words = 1 - place.errors / exact.length;
  const near = 1 - Math.min(1, Math.abs(place.start - start) / Math.max(1, text.length));
  return (
    WEIGHTS.words * words +
    (WEIGHTS.before + WEIGHTS.after) * around(text, place, passage) +
    WEIGHTS.place * near
  );
}

/** How like what surrounds a place is to what surrounded a passage, from 0 to 1. */
function around(
  text: string,
  place: { readonly start: number; readonly end: number },
  { prefix, suffix }: StoredPassage,
): number {
  const before = prefix.slice(-AROUND);
  const after = suffix.slice(0, AROUND);
  const found = [
    likeness(text.slice(Math.max(0, place.start - before.length - 4), place.start), before),
    likeness(text.slice(place.end, place.end + after.length + 4), after),
  ];
  return (found[0] ?? 0) / 2 + (found[1] ?? 0) / 2;
}

/** How like a text is to what is looked for in it; what is empty is like everything. */
function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  const mostErrors = Math.floor(wanted.length * AROUND_MAY_DIFFER);
  const errors = search(text, wanted, mostErrors).map((match) => match.errors);
  return errors.length === 0 ? 0 : 1 - Math.min(...errors) / wanted.length;
}

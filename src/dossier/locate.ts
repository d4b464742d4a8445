import type { Span } from './spans.ts';

const MARK = /\[\[([\s\S]+?)\]\]/;
/** Characters of the text shown on either side of an occurrence. */
const CONTEXT = 25;
const MAX_SHOWN = 5;

/**
 * The one place where words stand in a text. `[[…]]` within the words marks the span; what is around it only helps to find it.
 * @returns the span, or why there is none: the words are not in the text, or stand in several places
 */
export function locateWords(text: string, words: string): Span | string {
  const mark = MARK.exec(words);
  const whole = mark ? words.replace(MARK, '$1') : words;
  const places = occurrences(text, whole);
  const [first, second] = places;
  if (first === undefined) return notFound(text, whole);
  if (second !== undefined) return ambiguous(text, whole, places);
  const start = first + (mark?.index ?? 0);
  return [start, start + (mark?.[1] ?? whole).length];
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function ambiguous(text: string, words: string, places: readonly number[]): string {
  const shown = places.slice(0, MAX_SHOWN).map((at) => {
    const around = text.slice(Math.max(0, at - CONTEXT), at + words.length + CONTEXT).replaceAll('\n', ' ');
    return `\n    at ${at}: …${around}…`;
  });
  const more = places.length > MAX_SHOWN ? `\n    and ${places.length - MAX_SHOWN} more` : '';
  return `These words stand in ${places.length} places; give more of the words around them and mark the span with [[…]]:${shown.join('')}${more}`;
}

/** Quotation marks, apostrophes, dashes, spaces and case are the usual reason, so the text's own spelling is shown. */
function notFound(text: string, words: string): string {
  const at = folded(text).indexOf(folded(words));
  if (at < 0) return 'These words are not in the text.';
  return `These words are not in the text as they are written here; it has "${text.slice(at, at + words.length)}".`;
}

/** One character for one, so that positions stay. */
function folded(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/\p{L}/gu, (letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    );
}

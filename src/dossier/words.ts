import { fold } from './fold.ts';
import type { Span } from './spans.ts';

const MARKED = /\[\[([\s\S]+?)\]\]/g;
/** Characters of the text shown on either side of an occurrence. */
const CONTEXT = 25;
const MAX_SHOWN = 5;

/**
 * Finds the one place where words stand in a text. `[[…]]` within the words marks the span; what is around it only
 * helps to find it. The finder returns the span, or says why there is none.
 */
export function wordFinder(text: string): (words: string) => Span | string {
  let folded: ReturnType<typeof fold> | undefined;
  return (words) => {
    const [mark, another] = words.matchAll(MARKED);
    if (another) return 'Only one span can be marked here; give several spans as a list of words.';
    const whole = words.replace(MARKED, '$1');
    if (whole.trim() === '') return 'Expected words of the text.';
    const places = occurrences(text, whole);
    if (places.length > 1) return ambiguous(text, whole, places);
    const [place] = places;
    if (place === undefined) {
      folded ??= fold(text);
      return notFound(text, folded, whole);
    }
    const start = place + (mark?.index ?? 0);
    return [start, start + (mark?.[1] ?? whole).length];
  };
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function ambiguous(text: string, words: string, places: readonly number[]): string {
  const shown = places.slice(0, MAX_SHOWN).map((at) => {
    const around = text.slice(Math.max(0, at - CONTEXT), at + words.length + CONTEXT).replace(/\s+/g, ' ');
    return `\n    at ${at}: …${around}…`;
  });
  const more = places.length > MAX_SHOWN ? `\n    and ${places.length - MAX_SHOWN} more` : '';
  return `These words stand in ${places.length} places; under "words" give more of the text around them and mark the span with [[…]]:${shown.join('')}${more}`;
}

/** Typography is the usual reason, so the text's own spelling is shown. */
function notFound(text: string, folded: ReturnType<typeof fold>, words: string): string {
  const { text: wanted } = fold(words);
  const at = wanted === '' ? -1 : folded.text.indexOf(wanted);
  if (at < 0) return 'These words are not in the text.';
  const own = text.slice(folded.offsets[at], folded.offsets[at + wanted.length]).trimEnd();
  return `These words are not in the text as they are written here; it has ${JSON.stringify(own)}.`;
}

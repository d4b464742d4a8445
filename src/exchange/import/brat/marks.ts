import type { Span } from '../../../dossier/spans.ts';

/** A pair of quotation marks. */
export interface Marks {
  readonly open: string;
  readonly close: string;
  /** Finds either. */
  readonly either: RegExp;
  /** Whether apostrophes look the same, which stand at ends of words too. */
  readonly isApostrophe: boolean;
}

/** Pairs of quotation marks; ``…'' is how corpora of tokens write them. */
export const MARKS: readonly Marks[] = [
  ...['“”', '„“', '„”', '””', '«»', '»«', '‹›', '›‹', '‘’', '‚‘', '‚’', '「」', '『』', '""', "''"].map(
    (pair) => marksOf(pair.charAt(0), pair.charAt(1)),
  ),
  marksOf('``', "''"),
];
/** What may follow the last mark within what an annotator marked. */
const AFTER = /[\s.,;:!?]/u;

/** What of spans stands between marks, and which words do not. */
export interface Divided {
  readonly quoted: readonly Span[];
  readonly outside: readonly Span[];
}

/** Which ends of spans are a mark, such as what somebody marks who marks a quotation with its marks. */
export function marksAt(
  text: string,
  spans: readonly Span[],
  { open, close }: Marks,
): 'both' | 'one' | 'none' {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return 'none';
  const [from, to] = [withoutStart(text, first), withoutEnd(text, last)];
  const isOpen = text.startsWith(open, from) && from + open.length <= first[1];
  const isClosed = text.slice(last[0], to).endsWith(close);
  // A mark that is both ends is one.
  if (isOpen && isClosed) return first !== last || to - from >= open.length + close.length ? 'both' : 'one';
  return isOpen || isClosed ? 'one' : 'none';
}

/** Whether spans stand between marks without them. */
export function isBetween(text: string, spans: readonly Span[], marks: Marks): boolean {
  const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  return opensAt(text, 0, start, marks) === 1 && closesAt(text, end, text.length, marks) === 1;
}

/**
 * Divides spans at their marks; undefined where these do not come in pairs.
 * @param isInside whether what begins with the first span was opened before it, and is closed after the last
 */
export function divided(
  text: string,
  spans: readonly Span[],
  marks: Marks,
  isInside: boolean,
): Divided | undefined {
  const [quoted, outside]: [Span[], Span[]] = [[], []];
  let depth = isInside ? 1 : 0;
  let end: number | undefined;
  for (const [start, stop] of spans) {
    // Marks between two spans count where they stand beside one.
    if (end !== undefined) {
      depth += opensAt(text, end, start, marks) - closesAt(text, end, start, marks);
      if (depth < 0) return undefined;
    }
    let from = start;
    for (const found of text.slice(start, stop).matchAll(marks.either)) {
      const at = start + found.index;
      if (isWithinWord(text, at, found[0])) continue;
      if (opens(text, at, found[0], marks, depth)) {
        if (depth > 0 && beginsParagraph(text, at)) continue;
        if (depth === 0) outside.push([from, at]);
        if (depth === 0) from = at + found[0].length;
        depth += 1;
        continue;
      }
      depth -= 1;
      if (depth < 0) return undefined;
      if (depth === 0) quoted.push([from, at]);
      if (depth === 0) from = at + found[0].length;
    }
    (depth > 0 ? quoted : outside).push([from, stop]);
    end = stop;
  }
  if (depth !== (isInside ? 1 : 0)) return undefined;
  return {
    quoted: quoted.map((span) => trimmed(text, span)).filter(([start, stop]) => start < stop),
    outside: outside.filter((span) => /[\p{L}\p{N}]/u.test(text.slice(...span))),
  };
}

/** A span without spaces at its ends. */
export function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const spaces = words.length - words.trimStart().length;
  return [start + spaces, start + Math.max(spaces, words.trimEnd().length)];
}

function marksOf(open: string, close: string): Marks {
  const either = new RegExp([...new Set([open, close])].join('|'), 'g');
  return { open, close, either, isApostrophe: /^[’']$/.test(close) };
}

/** Of two marks that look the same, one is within the other where it stands as one that opens. */
function opens(text: string, at: number, mark: string, { open, close }: Marks, depth: number): boolean {
  if (open !== close) return mark === open;
  return depth === 0 || (/\s/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + mark.length)));
}

/** Each paragraph of a long quotation is opened, and the last one closed. */
function beginsParagraph(text: string, at: number): boolean {
  return /[.!?…:][’”»"']?[^\S\n]*\n\s*$/u.test(text.slice(Math.max(0, at - 20), at));
}

function isWithinWord(text: string, at: number, mark: string): boolean {
  return /^[’']$/.test(mark) && /^\p{L}.\p{L}$/su.test(text.slice(Math.max(0, at - 1), at + 2));
}

/** 1 where what begins at a position is opened before it. */
function opensAt(text: string, from: number, start: number, { open }: Marks): 0 | 1 {
  return start - open.length >= from && text.startsWith(open, start - open.length) ? 1 : 0;
}

/** 1 where what ends at a position is closed after it, perhaps after a punctuation mark. */
function closesAt(text: string, end: number, to: number, { close }: Marks): 0 | 1 {
  const after = text.slice(end, Math.min(to, end + close.length + 1));
  return after.startsWith(close) || (/^[.,;:!?]/.test(after) && after.slice(1) === close) ? 1 : 0;
}

function withoutStart(text: string, [start, end]: Span): number {
  let from = start;
  while (from < end && /\s/.test(text.charAt(from))) from += 1;
  return from;
}

function withoutEnd(text: string, [start, end]: Span): number {
  let to = end;
  while (to > start && AFTER.test(text.charAt(to - 1))) to -= 1;
  return to;
}

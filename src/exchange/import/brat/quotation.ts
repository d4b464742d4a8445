import { ELLIPSIS, type Span } from '../../../dossier/spans.ts';

/** Exact words, and where they stand without the marks around them. */
export interface Quotation {
  readonly quote: string;
  readonly spans: readonly Span[];
}

type Marks = readonly [open: string, close: string];

/** Pairs of quotation marks; ``…'' is how corpora of tokens write them. */
const MARKS: readonly Marks[] = [
  ...['“”', '„“', '„”', '””', '«»', '»«', '‹›', '›‹', '‘’', '‚‘', '‚’', '「」', '『』', '""', "''"].map(
    (pair): Marks => [pair[0] ?? '', pair[1] ?? ''],
  ),
  ['``', "''"],
];
/** What may follow the last mark within what an annotator marked. */
const AFTER = /[\s.,;:!?]/u;

/**
 * What a content quotes: where it begins and ends with quotation marks, or stands between them, or is said to be direct.
 * Undefined where it says something in other words.
 * @param isDirect what the annotation itself says
 */
export function quotationOf(
  text: string,
  spans: readonly Span[],
  isDirect: boolean | undefined,
): Quotation | undefined {
  if (isDirect === false) return undefined;
  const marks = MARKS.find((each) => isAround(text, spans, each) || isBeside(text, spans, each));
  if (!marks && !isDirect) return undefined;
  const inner = marks ? spans.map((span) => without(text, span, marks)) : spans;
  const kept = inner.filter(([start, end]) => start < end);
  const pieces = kept.map((span) => text.slice(...span));
  if (pieces.length === 0) return undefined;
  // Of two quotations with something between them nothing is told of which words are whose.
  if (marks && !isDirect && pieces.some((piece) => endsEarly(piece, marks))) return undefined;
  return { quote: pieces.join(ELLIPSIS), spans: kept };
}

function isAround(text: string, spans: readonly Span[], [open, close]: Marks): boolean {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return false;
  const end = withoutEnd(text.slice(...last));
  const isOne = first === last && end.length < open.length + close.length;
  return (
    text
      .slice(...first)
      .trimStart()
      .startsWith(open) &&
    end.endsWith(close) &&
    !isOne
  );
}

function isBeside(text: string, spans: readonly Span[], [open, close]: Marks): boolean {
  const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const after = text.slice(end, end + close.length + 1);
  const isClosed = after.startsWith(close) || (/^[.,;:!?]/.test(after) && after.endsWith(close));
  return isClosed && text.startsWith(open, start - open.length) && start >= open.length;
}

/** A span without the marks at its ends. */
function without(text: string, [start, end]: Span, [open, close]: Marks): Span {
  const words = text.slice(start, end);
  let [from, to] = [words.length - words.trimStart().length, words.trimEnd().length];
  if (words.startsWith(open, from)) from += open.length;
  const closed = withoutEnd(words.slice(from, to));
  if (closed.endsWith(close)) to = from + closed.length - close.length;
  const inner = words.slice(from, to);
  const spaces = inner.length - inner.trimStart().length;
  return [start + from + spaces, start + from + Math.max(spaces, inner.trimEnd().length)];
}

function withoutEnd(words: string): string {
  let end = words.length;
  while (end > 0 && AFTER.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** Whether marks close, within words, that were opened before them. */
function endsEarly(words: string, [open, close]: Marks): boolean {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (isApostrophe(words, at)) continue;
    if (words.startsWith(close, at)) depth -= 1;
    else if (words.startsWith(open, at)) depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function isApostrophe(words: string, at: number): boolean {
  return /[’']/.test(words[at] ?? '') && /^\p{L}.\p{L}$/su.test(words.slice(at - 1, at + 2));
}

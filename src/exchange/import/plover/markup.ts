import { type Span, sha256 } from '../../../dossier/spans.ts';

/** Words of a text that are marked. */
export interface Mark {
  /** `SRC`, `EVT`, `TAR`, `LOC`; several where several are meant. */
  readonly tags: readonly string[];
  /** In the text. */
  readonly span: Span;
}

/** The marks of a text that are found there, and whether that is all of them. */
export interface Marks {
  readonly marks: readonly Mark[];
  readonly isWhole: boolean;
}

const OPEN = /\(((?:SRC|EVT|TAR|LOC)(?:\/(?:SRC|EVT|TAR|LOC))*):[ ]?/y;

/**
 * The marked words of a text: `(SRC: Ana Mora) (EVT: met) (TAR: Jon Kell)`, which may nest. Where the marked copy is not the
 * text, only those marks are taken that stand in what both begin with, or in what both end with.
 */
export function marksOf(text: string, markup: string): Marks {
  const { plain, marks, isWhole } = parsed(markup);
  const [start, end] = [commonStart(text, plain), commonEnd(text, plain)];
  const shift = text.length - plain.length;
  const placed = marks.flatMap(({ tags, span: [from, to] }) => {
    if (to <= start) return [{ tags, span: [from, to] as const }];
    return from >= plain.length - end ? [{ tags, span: [from + shift, to + shift] as const }] : [];
  });
  return { marks: placed, isWhole: isWhole && placed.length === marks.length };
}

/** Passages as a record of a dossier has them; nothing where there are none. */
export function passageOf(
  text: string,
  spans: readonly Span[],
): { at?: [number, number][]; sha256?: string[] } {
  if (spans.length === 0) return {};
  return {
    at: spans.map(([start, end]) => [start, end]),
    sha256: spans.map(([start, end]) => sha256(text.slice(start, end))),
  };
}

/** A text without its marks. Brackets of the text itself are told from theirs by counting. */
function parsed(markup: string): { plain: string; marks: Mark[]; isWhole: boolean } {
  const marks: Mark[] = [];
  const open: ({ tags: readonly string[]; start: number } | undefined)[] = [];
  let plain = '';
  for (let at = 0; at < markup.length; at += 1) {
    OPEN.lastIndex = at;
    const found = OPEN.exec(markup);
    if (found) {
      open.push({ tags: (found[1] ?? '').split('/'), start: plain.length });
      at += found[0].length - 1;
      continue;
    }
    const character = markup[at] as string;
    if (character === '(') open.push(undefined);
    const closed = character === ')' && open.length > 0 ? open.pop() : undefined;
    if (closed) {
      const span = trimmed(plain, closed.start);
      if (span) marks.push({ tags: closed.tags, span });
    } else plain += character;
  }
  return { plain, marks, isWhole: open.every((each) => each === undefined) };
}

/** The span from a position to the end, without spaces around it. */
function trimmed(plain: string, from: number): Span | undefined {
  const words = plain.slice(from);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? [start, end] : undefined;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

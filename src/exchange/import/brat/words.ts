import { type Span, sha256 } from '../../../dossier/spans.ts';
import type { Refusal } from '../importer.ts';
import type { PointSpan, TextBound } from './annotation.ts';

/** Where words stand: as a dossier says it. */
export interface Passage {
  readonly at: [number, number] | [number, number][];
  readonly sha256: string | string[];
}

/** Words stand in so many places at most. */
const MOST_SPANS = 100;
/** Of words of which an excerpt is made. */
const MOST_EXCERPT = 200;
const ASTRAL = /[\u{10000}-\u{10FFFF}]/u;

/** A text, of which positions are given in code points, and wanted in UTF-16 units. */
export class Words {
  /** The unit at which each code point begins, and the end; undefined where these are the same. */
  private readonly units: Uint32Array | undefined;
  private readonly length: number;

  constructor(readonly text: string) {
    this.units = ASTRAL.test(text) ? unitsOf(text) : undefined;
    this.length = (this.units?.length ?? text.length + 1) - 1;
  }

  /** The spans of an annotation, or what is wrong with them. Those between which there is but space are one. */
  spans({ points, words }: TextBound): Span[] | Refusal {
    const wrong = points.find(([start, end]) => start >= end || end > this.length);
    if (wrong) {
      const reason = `It stands at ${wrong[0]}–${wrong[1]} of a text of ${this.length} characters.`;
      return { code: 'WRONG_POSITION', reason };
    }
    const spans = points.map((point) => this.span(point));
    // Words have the spaces of the text, or a few less: none need be looked for in megabytes.
    const length = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    if (length > 2 * words.length + 100) return this.otherText(spans.slice(0, 1), words);
    const found = spans.map((span) => this.text.slice(...span)).join(' ');
    return plain(found) === plain(words) ? fewEnough(this.joined(spans)) : this.otherText(spans, words);
  }

  /** The words of spans, on one line. */
  of(spans: readonly Span[]): string {
    return plain(spans.map((span) => this.text.slice(...span)).join(' '));
  }

  /** What stands at spans. */
  passage(spans: readonly Span[]): Passage {
    const at = spans.map(([start, end]): [number, number] => [start, end]);
    const hashes = at.map((span) => sha256(this.text.slice(...span)));
    const [first, hash] = [at[0], hashes[0]];
    return at.length === 1 && first && hash !== undefined
      ? { at: first, sha256: hash }
      : { at, sha256: hashes };
  }

  private otherText(spans: readonly Span[], words: string): Refusal {
    const found = spans
      .map(([start, end]) => this.text.slice(start, Math.min(end, start + MOST_EXCERPT)))
      .join(' ');
    const reason = `The text has "${excerpt(found)}" there, and not "${excerpt(words)}".`;
    return { code: 'WRONG_TEXT', reason };
  }

  private span([start, end]: PointSpan): Span {
    return this.units ? [this.units[start] ?? 0, this.units[end] ?? 0] : [start, end];
  }

  /** brat divides at the end of a line what stands in two. */
  private joined(spans: readonly Span[]): Span[] {
    const joined: Span[] = [];
    for (const span of spans) {
      const last = joined.at(-1);
      const isNext = last && last[1] <= span[0] && this.text.slice(last[1], span[0]).trim() === '';
      if (isNext) joined[joined.length - 1] = [last[0], span[1]];
      else joined.push(span);
    }
    return joined;
  }
}

/** Words on one line. */
export function plain(words: string): string {
  return words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

function fewEnough(spans: Span[]): Span[] | Refusal {
  if (spans.length <= MOST_SPANS) return spans;
  return { code: 'TOO_LARGE', reason: `It has ${spans.length} parts; at most ${MOST_SPANS} are read.` };
}

function unitsOf(text: string): Uint32Array {
  const units = new Uint32Array(text.length + 1);
  let [points, unit] = [0, 0];
  for (const character of text) {
    units[points] = unit;
    points += 1;
    unit += character.length;
  }
  units[points] = unit;
  return units.subarray(0, points + 1);
}

function excerpt(words: string): string {
  const line = plain(words.slice(0, MOST_EXCERPT));
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

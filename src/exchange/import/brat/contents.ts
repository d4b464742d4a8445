import type { Span } from '../../../dossier/spans.ts';
import type { Refusal } from '../importer.ts';

/** What somebody says. */
export interface Content {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly sources: Set<string>;
  readonly cues: Set<string>;
  readonly addressees: Set<string>;
  /** How often something was joined with it. */
  links: number;
  /** Whether it is said to be quoted word for word. */
  isDirect: boolean | undefined;
  /** What it says, in the annotator's words. */
  paraphrase: string | undefined;
}

/** Words that tell that somebody says something. */
export interface Cue {
  readonly spans: readonly Span[];
  readonly contents: Set<string>;
  readonly sources: Set<string>;
  readonly addressees: Set<string>;
}

/** Which contents and mentions an annotation is about. */
export interface Share {
  readonly contents: Iterable<string>;
  readonly mentions: Iterable<string>;
}

/** What a line tells: what it is about, and what of it has no place; or why it is refused. */
export type Read = (Share & { readonly left?: readonly string[] }) | Refusal;

/** Of what is a part of no attribution. */
export const NO_CONTENT: Refusal = {
  code: 'NO_CONTENT',
  reason: 'It leads to no content, so that nothing is told of what was said.',
};

/** Of what would make the annotations of a text more than can be kept. */
export const NO_ROOM: Refusal = {
  code: 'TOO_LARGE',
  reason: 'Of the same words, or of such long ones, too many annotations tell.',
};

/** Characters of contents that the annotations of a text may tell of, each time they do. */
const MOST_TOLD = 50_000_000;
/** What a cue, or somebody who speaks, adds to a content: its place and hash. */
const LINK = 150;

/** Each annotation puts down again what it tells of: thousands of one long content would be gigabytes. */
export class Room {
  private left = MOST_TOLD;

  /** Whether there is room for another annotation, which joins contents with so many others. */
  take(contents: readonly Content[], links: number): boolean {
    const [first] = contents;
    if (!first) return true;
    const cost = sizeOf(first) * (1 + links) + LINK * contents.length * links;
    if (cost > this.left) return false;
    this.left -= cost;
    for (const content of contents) content.links += links;
    return true;
  }
}

function sizeOf({ spans, links }: Content): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, LINK * links);
}

import { MOST_CHARACTERS } from '../text-file.ts';

/** A line, and where it stands. */
export interface PlacedLine {
  /** From 1. */
  readonly number: number;
  /** Its first UTF-16 unit, counted from 0. */
  readonly start: number;
  readonly text: string;
  /** Whether it was too long to be held; the text is its beginning then. */
  readonly isCut: boolean;
}

/**
 * The lines of a text with their positions; they end with a line feed, before which a carriage return is no part of them.
 * @param start position of the first
 */
export async function* placedLines(pieces: AsyncIterable<string>, start: number): AsyncGenerator<PlacedLine> {
  let [number, at, held, size] = [1, start, '', 0];
  const take = (part: string) => {
    size += part.length;
    if (size <= MOST_CHARACTERS) held += part;
  };
  const line = (): PlacedLine => ({
    number,
    start: at,
    text: held.endsWith('\r') ? held.slice(0, -1) : held,
    isCut: size > MOST_CHARACTERS,
  });
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      take(piece.slice(from, end));
      yield line();
      [number, at, held, size, from] = [number + 1, at + size + 1, '', 0, end + 1];
    }
    take(piece.slice(from));
  }
  if (size > 0) yield line();
}

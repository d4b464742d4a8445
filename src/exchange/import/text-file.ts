import { createReadStream } from 'node:fs';
import { InputError } from '../../errors.ts';
import type { InputFile } from './importer.ts';
import { fromLatin1 } from './windows-1252.ts';

/** A line is held as a whole. */
export const MOST_CHARACTERS = 10_000_000;

/**
 * A file's text in pieces, without its byte order mark.
 * @param encoding as the WHATWG Encoding Standard names it
 * @throws InputError FILE_UNREADABLE, FILE_NOT_UTF8
 */
export async function* textOf(file: InputFile, encoding = 'utf-8'): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const mend = decoder.encoding === 'windows-1252' ? fromLatin1 : (text: string) => text;
  let lines = 1;
  const decoded = (bytes?: Uint8Array) => {
    try {
      return mend(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
    } catch (error) {
      const hint = encoding === 'utf-8' ? 'Save it as UTF-8.' : 'Name the encoding in which it was written.';
      const message = `${file.name} is not ${encoding.toUpperCase()} in line ${lines} or soon after.`;
      throw new InputError('FILE_NOT_UTF8', message, hint, { cause: error });
    }
  };
  const chunks: AsyncIterable<Uint8Array> = createReadStream(file.path, { highWaterMark: 1 << 18 });
  try {
    for await (const chunk of chunks) {
      const text = decoded(chunk);
      yield text;
      lines += count(text);
    }
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error && 'errno' in error)) throw error;
    const message = `Cannot read ${file.name}: ${error.message}.`;
    throw new InputError('FILE_UNREADABLE', message, 'Check the path and its rights.', { cause: error });
  }
  yield decoded();
}

/** A line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Whether it was too long to be held; the text is its beginning then. */
  readonly isCut: boolean;
}

/** The lines of a text, ended by a line feed or by both carriage return and line feed; the last may have no end. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let [number, held, isCut] = [1, '', false];
  const take = (piece: string) => {
    if (isCut) return;
    held += piece;
    if (held.length <= MOST_CHARACTERS) return;
    held = held.slice(0, 1_000);
    isCut = true;
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      take(piece.slice(start, end));
      yield { number, text: held.endsWith('\r') ? held.slice(0, -1) : held, isCut };
      [number, held, isCut, start] = [number + 1, '', false, end + 1];
    }
    take(piece.slice(start));
  }
  if (held !== '') yield { number, text: held, isCut };
}

function count(text: string): number {
  let found = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found += 1;
  return found;
}

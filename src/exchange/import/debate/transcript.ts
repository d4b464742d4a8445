import { createHash } from 'node:crypto';
import { InputError } from '../../../errors.ts';
import { encodingOf } from '../encoding.ts';
import type { ImportOptions, InputFile } from '../importer.ts';
import { textOf } from '../text-file.ts';
import { type PlacedLine, placedLines } from './lines.ts';
import { COLUMNS, cellsOf } from './utterance.ts';

/** A transcript that is wanted as a text is held. */
const LONGEST_TEXT = 20_000_000;

/** A transcript as it was read once. */
export interface Transcript {
  /** Of the text, as UTF-8. */
  readonly sha256: string;
  /** In UTF-16 units. */
  readonly length: number;
  /** All of it, where that is wanted. */
  readonly text?: string | undefined;
  /** Its lines, read again. */
  lines(): AsyncIterable<PlacedLine>;
}

/**
 * Reads a transcript to its end: it is what its lines and all of it say together.
 * @throws InputError FILE_NOT_DEBATE where no line has its columns, FILE_TOO_LARGE
 */
export async function readTranscript(file: InputFile, options: ImportOptions): Promise<Transcript> {
  const { name, isMarked } = await encodingOf(file, options.encoding);
  const mark = isMarked ? '\ufeff' : '';
  const hash = createHash('sha256').update(mark);
  const lines = (pieces: AsyncIterable<string>) => placedLines(pieces, mark.length);
  let [length, text] = [mark.length, mark];
  const seen = async function* () {
    for await (const piece of textOf(file, name)) {
      hash.update(piece);
      length += piece.length;
      if (options.onText) text += piece;
      if (text.length > LONGEST_TEXT) throw tooLarge(file);
      yield piece;
    }
  };
  let hasColumns = false;
  let first: string | undefined;
  for await (const line of lines(seen())) {
    hasColumns ||= cellsOf(line).length === COLUMNS.length;
    if (line.text.trim() !== '') first ??= line.text;
  }
  if (!hasColumns) throw noDebate(file, name, first);
  return {
    sha256: hash.digest('hex'),
    length,
    text: options.onText && text,
    lines: () => lines(textOf(file, name)),
  };
}

function noDebate(file: InputFile, encoding: string, first: string | undefined): InputError {
  const found =
    first === undefined ? 'it is empty' : `the first line has ${cellsOf({ text: first, start: 0 }).length}`;
  return new InputError(
    'FILE_NOT_DEBATE',
    `No line of ${file.name} has ${COLUMNS.length} columns with tabs between them; ${found} (read as ${encoding}).`,
    `Expected, without a header: ${COLUMNS.join(', ')}.`,
  );
}

function tooLarge(file: InputFile): InputError {
  const message = `${file.name} holds more than ${LONGEST_TEXT} characters, and its text is wanted.`;
  return new InputError('FILE_TOO_LARGE', message, 'Import it without --texts, or give it in parts.');
}

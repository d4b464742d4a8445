import { stat } from 'node:fs/promises';
import { InputError } from '../../../errors.ts';
import type { Importer, InputFile } from '../importer.ts';
import { textOf } from '../text-file.ts';
import { askRows } from './ask.ts';
import { takenOf } from './project.ts';

/** A database is held whole. */
const MOST_BYTES = 500_000_000;
/** How every file of SQLite begins. */
const SIGNATURE = 'SQLite format 3\0';

/** Files of Discourse Network Analyzer, version 3. */
export const importer: Importer = {
  linked: false,
  isOneSource: false,
  uses: ['source', 'texts'],
  async *read(files, options) {
    for (const file of files) {
      await checkKind(file);
      yield* takenOf(askRows(file, options.signal), file, options);
    }
  },
};

/** @throws InputError FILE_NOT_DNA, FILE_TOO_LARGE, FILE_UNREADABLE */
async function checkKind(file: InputFile): Promise<void> {
  let start = '';
  for await (const piece of textOf(file, 'latin1')) {
    start = piece.slice(0, SIGNATURE.length);
    break;
  }
  if (start !== SIGNATURE) {
    const message = `${file.name} is no SQLite database, as every .dna file of version 2 or 3 is.`;
    throw new InputError('FILE_NOT_DNA', message, 'Expected a .dna file of Discourse Network Analyzer 3.');
  }
  const { size } = await stat(file.path);
  if (size <= MOST_BYTES) return;
  const message = `${file.name} has ${size} bytes; at most ${MOST_BYTES} are read.`;
  throw new InputError('FILE_TOO_LARGE', message, 'Divide the project in Discourse Network Analyzer.');
}

import { fileHead } from '../file-head.ts';
import type { Importer, ImportOptions, InputFile, Taken } from '../importer.ts';
import { Debate } from './pieces.ts';
import { readTranscript } from './transcript.ts';
import { utteranceOf } from './utterance.ts';

/**
 * Transcripts of debates in which claims are rated, as in the second task of CheckThat! 2018: lines of tab-separated
 * columns without a header. Each line is a record, an empty one is none; each file is a document and its debate an event.
 */
export const importer: Importer = {
  linked: false,
  isOneSource: true,
  uses: ['source', 'encoding', 'texts'],
  read,
};

async function* read(files: readonly InputFile[], options: ImportOptions): AsyncGenerator<Taken> {
  for (const file of files) yield* readFile(file, options);
}

async function* readFile(file: InputFile, options: ImportOptions): AsyncGenerator<Taken> {
  const { lines, text, ...told } = await readTranscript(file, options);
  const source = fileHead(file, options, told);
  if (text !== undefined) await options.onText?.(source.id, text);
  const debate = new Debate(source);
  let last = 0;
  for await (const line of lines()) {
    if (line.text.trim() === '' && !line.isCut) continue;
    const at = { file: file.name, line: line.number };
    const utterance = utteranceOf(line);
    if ('refused' in utterance) {
      yield { at, ...utterance };
      continue;
    }
    const left = [...utterance.left];
    if (utterance.number <= last) left.push('line number out of order');
    last = Math.max(last, utterance.number);
    yield { at, pieces: debate.piecesOf(utterance, line.number), left };
  }
}

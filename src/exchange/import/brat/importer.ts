import { sha256 } from '../../../dossier/spans.ts';
import { InputError } from '../../../errors.ts';
import { fileHead } from '../file-head.ts';
import type { Importer, ImportOptions, InputFile, Refusal, Taken, Where } from '../importer.ts';
import { type Annotation, annotationOf } from './annotation.ts';
import { type Pair, pairsOf, wholeText } from './pairs.ts';
import { outcomesOf } from './standoff.ts';
import { Words } from './words.ts';

/** Annotations of one text, which stand in one part. */
const MOST_LINES = 20_000;
const LONGEST_ID = 40;

/** Who says what in a text, annotated in brat's stand-off format. A record is a line of a `.ann` file. */
export const importer: Importer = {
  linked: false,
  isOneSource: false,
  uses: ['source', 'texts'],
  async *read(files, options) {
    const { pairs, lone } = await pairsOf(files);
    const sources = new Map<string, string>();
    for (const pair of pairs) {
      options.signal.throwIfAborted();
      yield* readPair(pair, options, sources);
    }
    for (const { name: file } of lone) {
      const reason = 'Its annotations are not given; expected a file of the same name that ends in .ann.';
      yield { at: { file, line: 1 }, refused: { code: 'NO_ANNOTATIONS', reason } };
    }
  },
};

/** @param sources files by the ids of the sources that they became */
async function* readPair(
  { annotations: file, text: textFile }: Pair,
  options: ImportOptions,
  sources: Map<string, string>,
): AsyncGenerator<Taken> {
  const { lines, places } = await readLines(file);
  const at = (index: number) => ({ file: file.name, line: 1, ...places[index] });
  if (!textFile) {
    const refused = {
      code: 'NO_TEXT',
      reason: 'Its text is not there; expected it beside it, ending in .txt.',
    };
    for (const index of lines.keys()) yield { at: at(index), refused };
    return;
  }
  const text = await wholeText(textFile);
  const source = fileHead(textFile, options, { sha256: sha256(text), length: text.length });
  checkAlone(file, source.id, sources);
  const outcomes = outcomesOf(lines, new Words(text), source);
  if (outcomes.some((outcome) => 'pieces' in outcome)) await options.onText?.(source.id, text);
  let isContinued = false;
  for (const [index, outcome] of outcomes.entries()) {
    if ('refused' in outcome) yield { at: at(index), ...outcome };
    else {
      yield { at: at(index), ...outcome, isContinued };
      isContinued = true;
    }
  }
}

/** The annotations of a file, and where each stands. */
async function readLines(file: InputFile) {
  const lines: (Annotation | Refusal)[] = [];
  const places: Pick<Where, 'line' | 'id'>[] = [];
  for (const [index, line] of (await wholeText(file))
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    lines.push(annotationOf(line));
    const tab = line.indexOf('\t');
    places.push({ line: index + 1, ...(tab > 1 && tab < LONGEST_ID && { id: line.slice(0, tab) }) });
  }
  if (lines.length > MOST_LINES) {
    const message = `${file.name} has ${lines.length} annotations; at most ${MOST_LINES} are read.`;
    throw new InputError('FILE_TOO_LARGE', message, 'Divide the document.');
  }
  if (lines.length > 0 && lines.every((line) => 'code' in line)) {
    const message = `${file.name} is not in brat's stand-off format: no line of it is.`;
    throw new InputError(
      'FILE_NOT_BRAT',
      message,
      'Expected lines such as T1, a tab, Source 0 8, a tab, Ana Mora.',
    );
  }
  return { lines, places };
}

/** Annotations of two texts are not of one source. */
function checkAlone(file: InputFile, source: string, sources: Map<string, string>): void {
  const other = sources.get(source);
  sources.set(source, file.name);
  if (other === undefined) return;
  const message = `${other} and ${file.name} would be one source, "${source}".`;
  throw new InputError(
    'BAD_USER_INPUT',
    message,
    'Import them one by one, each with --source id=…, or rename one.',
  );
}

import { InputError } from '../../../errors.ts';
import type { Importer, ImportOptions, InputFile, Piece, SourceInput, Taken } from '../importer.ts';
import { type JsonRecord, jsonRecords } from '../json-records.ts';
import { textOf as decoded } from '../text-file.ts';
import { textOf } from './actors.ts';
import { recordHead, type Terms, termsOf } from './record-head.ts';
import { toldBy } from './records.ts';

export const importer: Importer = {
  linked: false,
  isOneSource: false,
  uses: ['retrieved', 'texts'],
  async *read(files, options) {
    for (const file of files) {
      // What documents the file stands before its records.
      let terms: Terms = {};
      let isFirst = true;
      for await (const record of jsonRecords(file, decoded(file))) {
        if (isFirst && record.path.length === 0 && !isObject(record.value))
          throw notPlover(file, record.line);
        isFirst = false;
        if (isDocumentation(record.value)) terms = { ...terms, ...termsOf(record.value) };
        yield await takenOf(record, file, terms, options);
      }
    }
  },
};

async function takenOf(
  { line, value, refused }: JsonRecord,
  file: InputFile,
  terms: Terms,
  { source: given, onText }: Pick<ImportOptions, 'source' | 'onText'>,
): Promise<Taken> {
  const id = isObject(value) ? textOf(value, 'id')?.trim() : undefined;
  const at = { file: file.name, line, id };
  const refuse = (code: string, reason: string): Taken => ({ at, refused: { code, reason } });
  if (refused) return { at, refused };
  if (!isObject(value))
    return refuse('NOT_A_RECORD', 'It is no object; expected a record with id and event.');
  if (isDocumentation(value)) return refuse('NO_EVENT', 'It documents the file; expected an event.');
  if (textOf(value, 'event') === undefined) return refuse('NO_EVENT', 'It has no event; expected its type.');
  if (id === undefined) return refuse('NO_ID', 'It has no id; expected one, by which its event is known.');
  const text = textOf(value, 'text');
  const retrieved = given.retrieved ?? file.modified;
  const source: SourceInput = { ...recordHead(id, value, text, retrieved), ...terms, ...termsOf(value) };
  const told = toldBy(`${source.id}-event`, value);
  if ('refused' in told) return { at, refused: told.refused };
  if (text !== undefined) await onText?.(source.id, text);
  return { at, pieces: told.said.map((each): Piece => ({ source, ...each })), left: told.left };
}

function isDocumentation(value: unknown): value is object {
  return isObject(value) && textOf(value, 'event') === 'DOCUMENT';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notPlover({ name }: InputFile, line: number): InputError {
  const message = `${name}:${line}: the file does not begin with a record or a list of records; expected JSON or JSON Lines.`;
  return new InputError('NOT_PLOVER', message, 'Check that this is the file that you meant.');
}

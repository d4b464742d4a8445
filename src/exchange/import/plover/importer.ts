import { InputError } from '../../../errors.ts';
import type { Importer, ImportOptions, InputFile, Piece, SourceInput, Taken } from '../importer.ts';
import { type JsonRecord, jsonRecords } from '../json-records.ts';
import { textOf as decoded } from '../text-file.ts';
import { Fields, isObject } from './fields.ts';
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
        const fields = isObject(record.value) ? new Fields(record.value) : undefined;
        if (fields && isDocumentation(fields)) terms = { ...terms, ...termsOf(fields) };
        yield await takenOf(record, fields, file, terms, options);
      }
    }
  },
};

async function takenOf(
  { line, refused }: JsonRecord,
  fields: Fields | undefined,
  file: InputFile,
  terms: Terms,
  { source: given, onText }: Pick<ImportOptions, 'source' | 'onText'>,
): Promise<Taken> {
  const id = fields?.text('id')?.trim();
  const at = { file: file.name, line, id };
  const refuse = (code: string, reason: string): Taken => ({ at, refused: { code, reason } });
  if (refused) return { at, refused };
  if (!fields) return refuse('NOT_A_RECORD', 'It is no object; expected a record with id and event.');
  if (isDocumentation(fields)) return refuse('NO_EVENT', 'It documents the file; expected an event.');
  if (fields.texts('event').length === 0) return refuse('NO_EVENT', 'It has no event; expected its type.');
  if (id === undefined) return refuse('NO_ID', 'It has no id; expected one, by which its event is known.');
  const text = fields.text('text');
  const retrieved = given.retrieved ?? file.modified;
  const source: SourceInput = { ...recordHead(id, fields, text, retrieved), ...terms, ...termsOf(fields) };
  const told = toldBy(`${source.id}-event`, fields);
  if ('refused' in told) return { at, refused: told.refused };
  if (text !== undefined) await onText?.(source.id, text);
  return { at, pieces: told.said.map((each): Piece => ({ source, ...each })), left: told.left };
}

function isDocumentation(fields: Fields): boolean {
  return fields.texts('event').includes('DOCUMENT');
}

function notPlover({ name }: InputFile, line: number): InputError {
  const message = `${name}:${line}: the file does not begin with a record or a list of records; expected JSON or JSON Lines.`;
  return new InputError('NOT_PLOVER', message, 'Check that this is the file that you meant.');
}

import { dateBounds } from '../dossier/dates.ts';
import { dossierSchema } from '../dossier/schema.ts';
import { didYouMean } from '../dossier/suggest.ts';
import { InputError } from '../errors.ts';
import type { SourceInput } from '../exchange/import/importer.ts';

const KEYS = [
  'id',
  'title',
  'publisher',
  'url',
  'lang',
  'published',
  'retrieved',
  'licence',
  'attribution',
] as const;

/**
 * One more of the pairs that say what is to stand in the head of a dossier, such as `title=Debate`.
 * @throws InputError BAD_USER_INPUT
 */
export function parseHead(pair: string, head: Partial<SourceInput> = {}): Partial<SourceInput> {
  const at = pair.indexOf('=');
  const name = at < 0 ? pair : pair.slice(0, at);
  const key = KEYS.find((each) => each === name);
  if (key && at > 0 && at < pair.length - 1) return { ...head, [key]: checked(key, pair.slice(at + 1)) };
  const message = key
    ? `--source: "${pair}" gives ${key} no value.`
    : `--source: there is no "${name}".${didYouMean(name, KEYS)}`;
  throw new InputError(
    'BAD_USER_INPUT',
    message,
    `Expected such as title="The debate"; the keys are ${KEYS.join(', ')}.`,
  );
}

function checked(key: (typeof KEYS)[number], value: string): string {
  const { error } = dossierSchema.shape.source.shape[key].safeParse(value);
  const isDate = key === 'published' || key === 'retrieved';
  if (!error && (!isDate || dateBounds(value))) return value;
  const expected = isDate ? 'expected EDTF level 1, such as 2025-12-02' : error?.issues[0]?.message;
  throw new InputError('BAD_USER_INPUT', `--source: ${key}=${value} cannot be: ${expected}.`, 'Correct it.');
}

import { dateBounds } from '../../../dossier/dates.ts';
import { sha256 } from '../../../dossier/spans.ts';
import { idOf } from '../ids.ts';
import type { SourceInput } from '../importer.ts';
import { textOf } from './actors.ts';

/** What a file says of all its texts. */
export type Terms = Pick<SourceInput, 'licence' | 'attribution'>;

/** What a record says of the terms of its text, or of all texts after it. */
export function termsOf(value: object): Terms {
  const [licence, attribution] = [textOf(value, 'license'), textOf(value, 'copyright')];
  return { ...(licence !== undefined && { licence }), ...(attribution !== undefined && { attribution }) };
}

/**
 * The head of a record's text: a document of its own, of which length and hash are known.
 * @param retrieved since when it is known, where the record does not say when it was coded
 */
export function recordHead(
  id: string,
  value: object,
  text: string | undefined,
  retrieved: string,
): SourceInput {
  const [publisher, lang, coded] = ['publication', 'language', 'dateCoded'].map((key) => textOf(value, key));
  return {
    id: /^plover\b/i.test(id) ? idOf(id) : idOf('plover', id),
    title: id,
    ...(publisher !== undefined && { publisher }),
    ...(lang !== undefined && { lang }),
    retrieved: coded !== undefined && dateBounds(coded) ? coded : retrieved,
    ...(text !== undefined && { sha256: sha256(text), length: text.length }),
  };
}

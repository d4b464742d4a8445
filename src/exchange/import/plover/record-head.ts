import { dateBounds } from '../../../dossier/dates.ts';
import { sha256 } from '../../../dossier/spans.ts';
import { idOf } from '../ids.ts';
import type { SourceInput } from '../importer.ts';
import type { Fields } from './fields.ts';

/** What a file says of all its texts. */
export type Terms = Pick<SourceInput, 'licence' | 'attribution'>;

/** What a record says of the terms of its text, or of all texts after it. */
export function termsOf(fields: Fields): Terms {
  const [licence, attribution] = [fields.text('license'), fields.text('copyright')];
  return { ...(licence !== undefined && { licence }), ...(attribution !== undefined && { attribution }) };
}

/**
 * The head of a record's text: a document of its own, of which length and hash are known.
 * @param retrieved since when it is known, where the record does not say when it was coded
 */
export function recordHead(
  id: string,
  fields: Fields,
  text: string | undefined,
  retrieved: string,
): SourceInput {
  const [publisher, lang, title] = ['publication', 'language', 'title'].map((name) => fields.text(name));
  const [coded] = fields.values('coded_date', dayOf);
  const [url] = fields.values('url', addressOf);
  return {
    id: /^plover\b/i.test(id) ? idOf(id) : idOf('plover', id),
    title: title ?? id,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(lang !== undefined && { lang }),
    retrieved: coded ?? retrieved,
    ...(text !== undefined && { sha256: sha256(text), length: text.length }),
  };
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && dateBounds(value) ? value : undefined;
}

function addressOf(value: unknown): string | undefined {
  const isAddress = typeof value === 'string' && /^https?:\/\/[^/\s]/i.test(value) && URL.canParse(value);
  return isAddress ? value : undefined;
}

import type { RecordInput, Refusal, Said, SourceInput } from '../importer.ts';
import { GKG_2 } from './columns.ts';
import { dayOf } from './days.ts';
import { articleOf, citationOf, type Known, languageOf } from './documents.ts';
import type { Entities, Found } from './entities.ts';
import type { Row } from './row.ts';

/** Columns of GKG 2.1 that have no place in a dossier. */
const LEFT = [
  'V2Tone',
  'Dates',
  'GCAM',
  'SharingImage',
  'RelatedImages',
  'SocialImageEmbeds',
  'SocialVideoEmbeds',
  'AllNames',
  'Amounts',
  'Extras',
] as const;

/** What a row of GKG 2.1 says: whom and what a document names, and which words it quotes. */
export function documentOf(cells: readonly string[], entities: Entities, modified: string): Row {
  const cell = (column: keyof typeof GKG_2) => cells[GKG_2[column]] ?? '';
  const source = documentHead(cell, modified);
  if (!('id' in source)) return { refused: source };
  const lang = languageOf(cell('TranslationInfo'));
  const found = [
    entities.people([cell('V2Persons'), cell('Persons')]),
    entities.organisations([cell('V2Organizations'), cell('Organizations')]),
    entities.located([cell('V2Locations'), cell('Locations')]),
    entities.themes([cell('V2Themes'), cell('Themes')]),
    quotationsOf(cell('Quotations'), lang !== undefined),
  ];
  const said = found.flatMap((each) => [...each.said]);
  if (said.length === 0) return { refused: NOTHING };
  const left = [...found.flatMap((each) => [...each.left]), ...LEFT.filter((column) => cell(column) !== '')];
  if (cell('Counts') !== '' || cell('V2Counts') !== '') left.push('Counts');
  return { source: [source], said, left };
}

/** A document of which nothing is told. */
export const NOTHING: Refusal = {
  code: 'NOTHING_NAMED',
  reason: 'The document names no person, organisation, place or theme; expected one at least.',
};

type Cell = (column: keyof typeof GKG_2) => string;

function documentHead(cell: Cell, modified: string): SourceInput | Refusal {
  const [id, date, identifier] = [cell('GKGRECORDID'), cell('DATE'), cell('DocumentIdentifier')];
  // Collections of which the dates are not known have zero.
  const day = date === '0' ? modified : dayOf(date);
  if (day === undefined) {
    return { code: 'WRONG_DATE', reason: `DATE is "${date.slice(0, 40)}"; expected YYYYMMDDHHMMSS.` };
  }
  if (!/^\d{8,14}-T?\d+$/.test(id)) {
    return {
      code: 'WRONG_ID',
      reason: `GKGRECORDID is "${id.slice(0, 40)}"; expected such as 20150218230000-1.`,
    };
  }
  if (identifier === '')
    return { code: 'NO_SOURCE', reason: 'DocumentIdentifier is empty; expected a document.' };
  const known: Known = { lang: languageOf(cell('TranslationInfo')), ...ofPage(cell('Extras')) };
  // Several documents may bear one citation.
  return (
    articleOf(identifier, day, known) ?? citationOf([id], identifier, cell('SourceCommonName'), day, known)
  );
}

/** What a page tells of itself. */
function ofPage(extras: string): Known {
  const [title, time] = [between(extras, 'PAGE_TITLE'), between(extras, 'PAGE_PRECISEPUBTIMESTAMP')];
  return {
    title: unescaped(title).trim(),
    published: dayOf(time),
  };
}

/** What an element holds, the first of its name; no pattern, since some would take long on hostile text. */
function between(text: string, name: string): string {
  const [open, close] = [`<${name}>`, `</${name}>`];
  const start = text.indexOf(open);
  const end = start < 0 ? -1 : text.indexOf(close, start);
  return end < 0 ? '' : text.slice(start + open.length, end);
}

const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }));

/** Text with the references to characters that titles of pages have. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return /[\p{Control}\p{Surrogate}]/u.test(character) ? '' : character;
  });
}

/**
 * Quotations: offset, length, verb and words between bars. Nobody says who speaks, and the offset counts in a text that GDELT
 * has altered. Of a document that was translated, the words are not those of the document.
 */
function quotationsOf(cell: string, isTranslated: boolean): Found {
  const left = new Set<string>();
  const said = cell.split(/#(?=\d+\|\d+\|)/).flatMap((coded) => {
    const [, offset, verb = '', words = ''] = /^(\d+)\|\d+\|([^|]*)\|(.*)$/s.exec(coded) ?? [];
    const quote = words.trim();
    if (offset === undefined || quote === '') {
      if (coded !== '') left.add('unreadable quotation');
      return [];
    }
    const record: RecordInput<'statements'> = {
      id: `quote-${offset}`,
      voice: 'UNATTRIBUTED',
      ...(verb.trim() !== '' && { verb: verb.trim() }),
      ...(isTranslated ? { form: 'PARAPHRASE', text: quote, lang: 'en' } : { form: 'VERBATIM', quote }),
    };
    return [{ section: 'statements', record } satisfies Said];
  });
  return { said, left };
}

import type { Credit, StoredNode } from '../../../read/stored.ts';
import { type FtmEntity, type FtmValues, ftmEntity } from './entity.ts';
import { ftmId } from './id.ts';
import { type FtmContext, provenance } from './provenance.ts';
import { Reading } from './reading.ts';

/** A schema, and what an entity of it says. */
type Mapped = readonly [schema: string, values: FtmValues];

/**
 * Any node as an entity; what its schema has no property for stands in its notes.
 * @param own what only relationships tell of it
 */
export function nodeEntity(node: StoredNode, context: FtmContext, own: FtmValues = {}): FtmEntity {
  const { id, labels } = node;
  const kind = labels.find((label) => label in MAPPINGS) ?? '';
  const reading = new Reading(node.properties);
  const mapped = MAPPINGS[kind]?.(reading, kind);
  if (!mapped) {
    throw new Error(
      `"${id}" is of kind ${labels.join(', ')}; expected one of ${Object.keys(MAPPINGS).join(', ')}.`,
    );
  }
  const [schema, values] = mapped;
  const { source, values: told = {} } = provenance(reading, context);
  const about = source !== undefined && schema === 'Note' ? { entity: ftmId(source) } : {};
  const notes = [values.notes, context.remainder.words(reading.rest())].flat();
  return ftmEntity(ftmId(id), schema, { ...told, ...about, ...values, ...own, notes }, source);
}

/** A source of which only the credit is at hand. */
export function creditEntity({ id, ...properties }: Credit, context: FtmContext): FtmEntity {
  return nodeEntity({ id, labels: ['Source'], properties }, context);
}

const MAPPINGS: Readonly<Record<string, (reading: Reading, kind: string) => Mapped>> = {
  Person: (reading) => ['Person', named(reading)],
  // Some are public bodies; but parties, companies and newspapers are institutions, too.
  Institution: (reading, kind) => ['Organization', { ...named(reading), classification: kind }],
  // A territory cannot take part in anything: the state that does is a public body.
  Country: (reading, kind) => {
    const country = reading.country('iso2');
    return ['PublicBody', { ...named(reading), classification: kind, country, jurisdiction: country }];
  },
  // Of this schema it is open what they are: some are one person whom a source does not name.
  Group: (reading, kind) => {
    const classification = [kind, reading.flag('anonymous') ? 'anonymous' : undefined];
    return ['LegalEntity', { ...named(reading), classification }];
  },
  Place: (reading) => {
    const values = named(reading);
    const [latitude, longitude] = [reading.text('lat'), reading.text('lon')];
    return ['Address', { ...values, full: values.name, latitude, longitude }];
  },
  Topic: (reading, kind) => {
    const values = named(reading);
    return ['Note', { ...values, description: values.name, keywords: kind }];
  },
  Event: (reading, kind) => {
    const values = { name: reading.text('title'), summary: reading.text('note'), ...reading.dates('when') };
    return ['Event', { ...values, keywords: [kind, reading.text('kind'), reading.text('status')] }];
  },
  Claim: (reading, kind) => {
    const values = { description: reading.text('text'), detectedLanguage: reading.language('lang') };
    return ['Note', { ...values, keywords: [kind, reading.text('kind')] }];
  },
  // Its words are what was said; where there are two wordings, the one in the project's own words is a note.
  Statement: (reading, kind) => {
    const [quote, text] = [reading.text('quote'), reading.text('text')];
    const values = { createdAt: reading.date('when'), detectedLanguage: reading.language('lang') };
    const words = { description: quote ?? text, notes: quote === undefined ? undefined : text };
    return ['Note', { ...values, ...words, keywords: [kind, reading.text('form'), reading.text('voice')] }];
  },
  Passage: (reading, kind) => ['Note', { description: reading.text('exact'), keywords: kind }],
  Source: (reading) => {
    const title = reading.text('title');
    const whose = { publisher: reading.text('publisher'), sourceUrl: reading.address('url') };
    const dates = { publishedAt: reading.date('published'), retrievedAt: reading.date('retrieved') };
    return ['Article', { name: title, title, ...whose, ...dates, language: reading.language('lang') }];
  },
};

function named(reading: Reading) {
  return {
    name: reading.text('name'),
    alias: reading.list('names'),
    description: reading.text('description'),
    wikidataId: reading.text('wikidata'),
  };
}

import type { Credit, Properties, StoredNode } from '../../../read/stored.ts';
import { plainDates } from '../plain-dates.ts';
import { telling } from '../telling.ts';
import { iri, nodeIri, PUBLISHERS } from './iri.ts';

const WIKIDATA = 'http://www.wikidata.org/entity/';

/** What schema.org, SKOS and Web Annotation call the kinds. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  Person: ['schema:Person'],
  Institution: ['schema:Organization'],
  Country: ['schema:Country'],
  Group: ['schema:Organization'],
  Place: ['schema:Place'],
  Topic: ['schema:DefinedTerm', 'skos:Concept'],
  Event: ['schema:Event'],
  Claim: ['schema:Claim'],
  Statement: ['schema:Statement'],
  Source: ['schema:CreativeWork'],
  Passage: ['oa:SpecificResource'],
};

/** A node as a node object; its kind in the project's own words comes first. */
export function nodeObject({ id, labels, properties }: StoredNode): object {
  const kinds = labels.filter((label) => label !== 'Entity');
  const types = kinds.flatMap((kind) => typesOf(kind, properties));
  return { id: nodeIri(id), type: [...kinds, ...types], ...said(telling(properties), kinds) };
}

/** A source of which only the credit is at hand; of others it says nothing new. */
export function creditObject({ id, ...properties }: Credit): object {
  return nodeObject({ id, labels: ['Source'], properties });
}

/** What a source declares of something, without saying of which node it is true. */
export function declared(properties: Properties): object {
  return said(properties, []);
}

function typesOf(kind: string, { anonymous, form }: Properties): readonly string[] {
  // Whom a source leaves unnamed may be one person.
  if (anonymous === true) return [];
  return form === 'VERBATIM' ? ['schema:Quotation'] : (TYPES[kind] ?? []);
}

function said(properties: Properties, kinds: readonly string[]): object {
  const { wikidata, publisher, source, start, end, exact, ...others } = properties;
  return {
    ...others,
    ...(source !== undefined && { source: nodeIri(String(source)) }),
    ...(wikidata !== undefined && { sameAs: WIKIDATA + wikidata }),
    ...(publisher !== undefined && { publisher: organisation(String(publisher)) }),
    ...(kinds.includes('Event') && eventDates(properties)),
    ...(kinds.includes('Topic') && { 'skos:prefLabel': properties.name, 'skos:altLabel': properties.names }),
    ...(kinds.includes('Statement') && wordings(properties)),
    ...(kinds.includes('Passage') && selection(properties)),
  };
}

function organisation(name: string): object {
  return { id: iri(PUBLISHERS, name), type: 'schema:Organization', name };
}

/** Days, months and years, as schema.org has them; what EDTF alone can say, such as a doubt, stands in `when` only. */
function eventDates({ when }: Properties): object {
  const { date, startDate = date, endDate = date, exact } = plainDates(String(when), undefined, undefined);
  return when !== undefined && exact ? { 'schema:startDate': startDate, 'schema:endDate': endDate } : {};
}

/** The exact words are the text; what was said in the project's own words stands beside it. */
function wordings({ quote, text }: Properties): object {
  return quote === undefined ? {} : { quote, text: undefined, ownWords: text };
}

/**
 * The selectors of a span. Web Annotation counts code points, Demarche units of UTF-16, which are as many but for letters
 * beyond the first 65,536.
 */
function selection({ source, start, end, exact }: Properties): object {
  const position = { type: 'oa:TextPositionSelector', start, end, unit: 'UTF-16' };
  const quote = exact === undefined ? [] : [{ type: 'oa:TextQuoteSelector', exact }];
  return { hasSource: nodeIri(String(source)), hasSelector: [position, ...quote] };
}

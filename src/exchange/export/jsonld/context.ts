import { VOCABULARY } from './iri.ts';

/** Dates as they are written: EDTF level 1, as the Library of Congress names it. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF-level1';

const WRITTEN_DATES = ['when', 'retrieved', 'since', 'until'];
const DAYS = [
  ...[...WRITTEN_DATES, 'published'].flatMap((name) => [`${name}From`, `${name}To`]),
  ...['knownSince', 'retractedOn', 'firstOn', 'lastOn'],
];
const REFERENCES = ['evidence', 'via', 'onBehalfOf', 'accordingTo'];

/**
 * The context of the export, which needs nothing from elsewhere. Words of schema.org, Web Annotation, PROV and RDF's own
 * reification where they say the same; all others, kinds and relationships among them, are in the project's vocabulary, so
 * that no word is without an IRI.
 */
export const CONTEXT: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  '@vocab': VOCABULARY,
  id: '@id',
  type: '@type',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  source: { '@id': 'prov:hadPrimarySource', '@type': '@id' },
  ...typed(REFERENCES, '@id'),
  ...typed(WRITTEN_DATES, EDTF),
  ...typed(DAYS, 'xsd:date'),
  published: { '@id': 'schema:datePublished', '@type': EDTF },
  name: 'schema:name',
  title: 'schema:name',
  names: 'schema:alternateName',
  roleName: 'schema:roleName',
  description: 'schema:description',
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
  lat: 'schema:latitude',
  lon: 'schema:longitude',
  quote: 'schema:text',
  text: 'schema:text',
  lang: 'schema:inLanguage',
  publisher: { '@id': 'schema:publisher', '@type': '@id' },
  url: { '@id': 'schema:url', '@type': 'xsd:anyURI' },
  licence: 'schema:license',
  attribution: 'schema:creditText',
  sha256: 'schema:sha256',
  hasSource: { '@id': 'oa:hasSource', '@type': '@id' },
  hasSelector: 'oa:hasSelector',
  hasBody: { '@id': 'oa:hasBody', '@type': '@id' },
  hasTarget: { '@id': 'oa:hasTarget', '@type': '@id' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  exact: 'oa:exact',
};

function typed(names: readonly string[], type: string): Record<string, object> {
  return Object.fromEntries(names.map((name) => [name, { '@id': VOCABULARY + name, '@type': type }]));
}

import { describe, expect, test } from 'vitest';
import { edgeDigest } from '../../../src/exchange/export/edge-digest.ts';
import { EDGES, nodeIri, VOCABULARY } from '../../../src/exchange/export/jsonld/iri.ts';
import { jsonld } from '../../../src/exchange/export/jsonld/jsonld.ts';
import type { StoredEdge, StoredNode } from '../../../src/read/stored.ts';
import { storedGraph } from './ftm-graphs.ts';
import { textOf } from './graphs.ts';
import { readJsonld } from './jsonld-reader.ts';

const SCHEMA = 'https://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

async function read(nodes: readonly StoredNode[], edges: readonly StoredEdge[] = []) {
  return (await readJsonld(await textOf(jsonld(storedGraph(nodes, edges), '1')))).quads;
}

function event(when: string): StoredNode {
  return { id: 'talks', labels: ['Entity', 'Event'], properties: { title: 'Talks', when } };
}

test('an empty graph is a document', async () => {
  const quads = await read([]);
  expect(quads.values('urn:demarche:export:1', `${SCHEMA}version`)).toEqual(['1']);
});

test.each([
  ['2025-12-02', '2025-12-02', '2025-12-02'],
  ['2025-12', '2025-12', '2025-12'],
  ['2025-11/2025-12-02', '2025-11', '2025-12-02'],
  ['../2025-12-02', undefined, undefined],
  ['2025-12-02?', undefined, undefined],
  ['2025-21', undefined, undefined],
])('an event of %s begins and ends for schema.org only where that is certain', async (when, start, end) => {
  const quads = await read([event(when)]);
  const iri = nodeIri('talks');
  expect(quads.values(iri, `${SCHEMA}startDate`)).toEqual(start === undefined ? [] : [start]);
  expect(quads.values(iri, `${SCHEMA}endDate`)).toEqual(end === undefined ? [] : [end]);
  expect(quads.terms(iri, `${VOCABULARY}when`)).toMatchObject([
    { value: when, datatype: { value: 'http://id.loc.gov/datatypes/edtf/EDTF-level1' } },
  ]);
});

describe('kinds', () => {
  test.each([
    [['Actor', 'Group'], {}, [`${SCHEMA}Organization`]],
    [['Actor', 'Group'], { anonymous: true }, []],
    [['Statement'], { form: 'VERBATIM', source: 's' }, [`${SCHEMA}Quotation`]],
    [['Statement'], { form: 'PARAPHRASE', source: 's' }, [`${SCHEMA}Statement`]],
    [['Topic'], { name: 'Toll' }, [`${SCHEMA}DefinedTerm`, 'http://www.w3.org/2004/02/skos/core#Concept']],
  ])('%s %j', async (labels, properties, types) => {
    const quads = await read([{ id: 'it', labels: ['Entity', ...labels], properties }]);
    expect(quads.values(nodeIri('it'), TYPE)).toEqual([
      ...labels.map((label) => VOCABULARY + label),
      ...types,
    ]);
  });
});

test('what would break JSON, an IRI or a literal comes through', async () => {
  const text = 'Zoë "Zo" \\ </script> 🙂\nnext\tline @id {"@id":"x"}';
  const properties = {
    title: text,
    publisher: 'A/B: <c> 100% "d"',
    url: 'https://a.example/?q=a b&c',
    lang: 'fr-CA',
  };
  const quads = await read([{ id: 's', labels: ['Entity', 'Source'], properties }]);
  expect(quads.values(nodeIri('s'), `${SCHEMA}name`)).toEqual([text]);
  expect(quads.values(nodeIri('s'), `${SCHEMA}url`)).toEqual([properties.url]);
  const [publisher = ''] = quads.values(nodeIri('s'), `${SCHEMA}publisher`);
  expect(publisher).toBe('urn:demarche:publisher:A/B%3A%20%3Cc%3E%20100%25%20%22d%22');
  expect(quads.values(publisher, `${SCHEMA}name`)).toEqual([properties.publisher]);
});

test('parallel relationships stay apart, each with what it carries', async () => {
  const told = (source: string, title: string): StoredEdge => ({
    type: 'HOLDS',
    from: 'zoe',
    to: 'land',
    properties: { source, title, since: '2023-01', sinceFrom: '2023-01-01', hash: title, outKey: 'x' },
  });
  const edges = [told('first', 'Minister'), told('second', 'Envoy')];
  const quads = await read([], edges);
  const titles = edges.map((edge) => quads.values(EDGES + edgeDigest(edge), `${SCHEMA}roleName`));
  expect(titles).toEqual([['Minister'], ['Envoy']]);
  expect(quads.values(nodeIri('zoe'), `${VOCABULARY}HOLDS`)).toEqual([nodeIri('land')]);
  expect(quads.all.filter(({ predicate }) => /hash|Key/.test(predicate.value))).toEqual([]);
});

test('properties that nobody has thought of come through in the project’s own words', async () => {
  const node = { id: 'zoe', labels: ['Entity', 'Actor', 'Person'], properties: { age: 7, sure: false } };
  const quads = await read([node]);
  expect(quads.values(nodeIri('zoe'), `${VOCABULARY}age`)).toEqual(['7']);
  expect(quads.values(nodeIri('zoe'), `${VOCABULARY}sure`)).toEqual(['false']);
});

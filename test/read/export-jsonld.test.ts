import { afterAll, beforeAll, expect, test } from 'vitest';
import { edgeDigest } from '../../src/exchange/export/edge-digest.ts';
import { EDGES, nodeIri, VOCABULARY } from '../../src/exchange/export/jsonld/iri.ts';
import { jsonld } from '../../src/exchange/export/jsonld/jsonld.ts';
import { telling } from '../../src/exchange/export/telling.ts';
import {
  type Properties,
  partOfGraph,
  type StoredEdge,
  type StoredNode,
  wholeGraph,
} from '../../src/read/stored.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { listed } from '../exchange/export/ftm-graphs.ts';
import { textOf } from '../exchange/export/graphs.ts';
import { type Quads, readJsonld } from '../exchange/export/jsonld-reader.ts';

const SCHEMA = 'https://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SOURCE = 'http://www.w3.org/ns/prov#hadPrimarySource';

let api: Loaded;
let text: string;
let quads: Quads;
let nodes: readonly StoredNode[];
let edges: readonly StoredEdge[];

beforeAll(async () => {
  api = await loadedApi();
  const graph = wholeGraph(api.database);
  text = await textOf(jsonld(graph, 'f00d'));
  ({ quads } = await readJsonld(text));
  nodes = await listed(graph.nodes());
  edges = await listed(graph.edges());
});

afterAll(() => api.close());

function edgeIri(edge: StoredEdge): string {
  return EDGES + edgeDigest(edge);
}

function oneOf(type: string): StoredEdge[] {
  return edges.filter((edge) => edge.type === type);
}

function textsOf(properties: Properties, ...names: readonly string[]): string[] {
  return names.flatMap((name) => properties[name] ?? []).map(String);
}

test('every node has its kind', () => {
  for (const { id, labels } of nodes) {
    const types = quads.values(nodeIri(id), `${RDF}type`);
    expect(types, id).toEqual(
      expect.arrayContaining(labels.filter((label) => label !== 'Entity').map((label) => VOCABULARY + label)),
    );
  }
});

test('every relationship has its kind, its ends and all that it carries', () => {
  for (const edge of edges) {
    const { type, from, to, properties } = edge;
    const iri = edgeIri(edge);
    expect(quads.values(iri, `${RDF}predicate`), type).toEqual([VOCABULARY + type]);
    expect(quads.values(iri, `${RDF}subject`)).toEqual([nodeIri(from)]);
    expect(quads.values(iri, `${RDF}object`)).toEqual([nodeIri(to)]);
    expect(quads.values(iri, SOURCE), type).toEqual(textsOf(properties, 'source').map(nodeIri));
    for (const name of ['evidence', 'via', 'onBehalfOf', 'accordingTo']) {
      const ids = new Set(textsOf(properties, name).map(nodeIri));
      expect(new Set(quads.values(iri, VOCABULARY + name)), type).toEqual(ids);
    }
    for (const [name, value] of Object.entries(telling(properties))) {
      if (
        type === 'MENTIONS' ||
        typeof value === 'object' ||
        ['source', 'title', 'onBehalfOf', 'accordingTo'].includes(name)
      )
        continue;
      expect(quads.values(iri, VOCABULARY + name), `${type} ${name}`).toEqual([String(value)]);
    }
    expect(quads.values(iri, `${SCHEMA}roleName`)).toEqual(
      type === 'MENTIONS' ? [] : textsOf(properties, 'title'),
    );
    const tie = quads.values(nodeIri(from), VOCABULARY + type);
    if (properties.retractedOn === undefined) expect(tie).toContain(nodeIri(to));
  }
});

test('what a source took back ties nothing', () => {
  const [retracted] = oneOf('CLOSE_TO').filter(({ properties }) => properties.retractedOn !== undefined);
  expect(retracted).toMatchObject({ from: 'dara-quill', to: 'joren-vasck' });
  expect(quads.values(nodeIri('dara-quill'), `${VOCABULARY}CLOSE_TO`)).toEqual([]);
});

test('a declaration keeps its words apart from those of the node', () => {
  for (const edge of oneOf('MENTIONS')) {
    const [own = ''] = quads.values(edgeIri(edge), `${VOCABULARY}declares`);
    const { properties } = edge;
    expect(quads.values(own, `${SCHEMA}name`)).toEqual(textsOf(properties, 'name', 'title'));
    expect(quads.values(own, `${SCHEMA}alternateName`).sort()).toEqual(textsOf(properties, 'names').sort());
    expect(quads.values(edgeIri(edge), `${SCHEMA}name`)).toEqual([]);
  }
});

test('a quotation is the text of its statement, at its place in its source', () => {
  const quotations = nodes.filter(({ properties }) => properties.quote !== undefined);
  expect(quotations.length).toBeGreaterThan(10);
  for (const { id, properties } of quotations) {
    expect(quads.values(nodeIri(id), `${SCHEMA}text`)).toEqual([properties.quote]);
    expect(quads.values(nodeIri(id), `${VOCABULARY}ownWords`)).toEqual(textsOf(properties, 'text'));
    expect(quads.values(nodeIri(id), `${RDF}type`)).toContain(`${SCHEMA}Quotation`);
    expect(quads.values(nodeIri(id), SOURCE)).toEqual([nodeIri(String(properties.source))]);
  }
  for (const edge of oneOf('EVIDENCED_BY')) {
    expect(quads.values(edgeIri(edge), `${RDF}type`)).toContain(`${OA}Annotation`);
    expect(quads.values(edgeIri(edge), `${OA}hasBody`)).toEqual([nodeIri(edge.from)]);
    expect(quads.values(edgeIri(edge), `${OA}hasTarget`)).toEqual([nodeIri(edge.to)]);
  }
});

test('a passage has the selectors of Web Annotation', () => {
  for (const { id, labels, properties } of nodes) {
    if (!labels.includes('Passage')) continue;
    const selectors = quads.values(nodeIri(id), `${OA}hasSelector`);
    const all = (name: string) => selectors.flatMap((selector) => quads.values(selector, OA + name));
    expect(quads.values(nodeIri(id), `${OA}hasSource`)).toEqual([nodeIri(String(properties.source))]);
    expect([all('start'), all('end'), all('exact')]).toEqual(
      ['start', 'end', 'exact'].map((name) => textsOf(properties, name)),
    );
  }
});

test('an item of Wikidata is the same', () => {
  expect(quads.values(nodeIri('vladimir-putin'), `${SCHEMA}sameAs`)).toEqual([
    'http://www.wikidata.org/entity/Q7747',
  ]);
});

test('the data version and the credits stay in it', async () => {
  const credits = await wholeGraph(api.database).credits();
  expect(quads.values('urn:demarche:export:f00d', `${SCHEMA}version`)).toEqual(['f00d']);
  expect(quads.values('urn:demarche:export:f00d', `${SCHEMA}isBasedOn`)).toEqual(
    credits.map(({ id }) => nodeIri(id)),
  );
});

test('a part of the graph credits the sources that it rests on', async () => {
  const part = partOfGraph(api.database, ['mira-tolland', 'joren-vasck', 'lindhaven-talks']);
  const { quads: own } = await readJsonld(await textOf(jsonld(part, 'f00d')));
  const title = 'Envoys dine at the old customs house';
  expect(own.values(nodeIri('harbour-gazette-2024-05-06'), `${SCHEMA}name`)).toEqual([title]);
});

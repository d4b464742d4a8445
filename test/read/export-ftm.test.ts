import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edgeDigest } from '../../src/exchange/export/edge-digest.ts';
import { ftm } from '../../src/exchange/export/ftm/ftm.ts';
import { ftmId } from '../../src/exchange/export/ftm/id.ts';
import { partOfGraph, type StoredEdge, type StoredNode, wholeGraph } from '../../src/read/stored.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { listed } from '../exchange/export/ftm-graphs.ts';
import { byId, type Line, readFtm } from '../exchange/export/ftm-reader.ts';
import { textOf } from '../exchange/export/graphs.ts';
import { python } from '../exchange/export/readers.ts';

let api: Loaded;
let lines: string;
let entities: ReadonlyMap<string, Line>;
let nodes: readonly StoredNode[];
let edges: readonly StoredEdge[];

beforeAll(async () => {
  api = await loadedApi();
  const graph = wholeGraph(api.database);
  lines = await textOf(ftm(graph, 'f00d'));
  entities = byId(lines);
  nodes = await listed(graph.nodes());
  edges = await listed(graph.edges());
});

afterAll(() => api.close());

function linkOf(edge: StoredEdge): Line | undefined {
  return entities.get(`L-${edgeDigest(edge)}`);
}

test('every node and every relationship is an entity, and a passage names its source', () => {
  const posts = [...entities.values()].filter(({ schema }) => schema === 'Position').length;
  const links = edges.filter(({ type }) => type !== 'IN');
  expect(lines.trim().split('\n')).toHaveLength(entities.size);
  expect(entities.size).toBe(nodes.length + links.length + posts + 1);
  for (const { id } of nodes) expect(entities.has(ftmId(id)), id).toBe(true);
  for (const edge of edges) {
    const { type, from, to, properties } = edge;
    const entity = type === 'IN' ? entities.get(ftmId(from)) : linkOf(edge);
    const values = Object.values(entity?.properties ?? {}).flat();
    expect(values, type).toContain(type === 'HOLDS' ? ftmId(from) : ftmId(to));
    if (properties.source === undefined) continue;
    expect(entity?.properties.proof, type).toEqual([ftmId(String(properties.source))]);
    if (type === 'EXPRESSES') expect(entity?.properties.role).toEqual([type, properties.stance]);
    for (const passage of [properties.evidence ?? []].flat()) {
      if (type !== 'IN') expect(entity?.properties.summary).toContain(`evidence: ${ftmId(String(passage))}`);
    }
  }
});

test('a quotation is the text of its note, in its document', () => {
  const quotations = nodes.filter(({ properties }) => properties.quote !== undefined);
  expect(quotations.length).toBeGreaterThan(10);
  for (const { id, properties } of quotations) {
    const source = ftmId(String(properties.source));
    expect(entities.get(ftmId(id))).toMatchObject({
      schema: 'Note',
      properties: {
        description: [properties.quote],
        entity: [source],
        proof: [source],
        keywords: ['Statement', 'VERBATIM', properties.voice],
      },
    });
  }
});

test('what two sources tell otherwise stays side by side', () => {
  const accounts = edges.filter(({ type, to }) => type === 'REPORTS' && to === 'customs-house-dinner');
  expect(accounts.map((edge) => linkOf(edge)?.properties)).toMatchObject([
    { publisher: ['The Harbour Gazette'], status: ['HELD'], date: ['2024-05-04'] },
    {
      publisher: ['Radio Meridian'],
      status: ['DENIED'],
      summary: expect.arrayContaining(['accordingTo: joren-vasck']),
    },
    { publisher: ['Radio Meridian'], status: ['UNCONFIRMED'] },
  ]);
});

test('people, states and places are what tools match', () => {
  expect(entities.get('vladimir-putin')).toMatchObject({
    schema: 'Person',
    properties: { name: ['Vladimir Putin'], alias: ['Vladimir Poutine'], wikidataId: ['Q7747'] },
  });
  expect(entities.get('russia')).toMatchObject({ schema: 'PublicBody', properties: { country: ['ru'] } });
  expect(entities.get('joren-vasck')?.properties.alias).toContain('Йорен Васк');
  expect(entities.get('lindhaven-talks')?.properties).toMatchObject({
    involved: expect.arrayContaining(['mira-tolland', 'joren-vasck', 'tomas-brey']),
    location: expect.arrayContaining(['Lindhaven', 'Villa Mertz']),
  });
});

describe.skipIf(!python)("FollowTheMoney's own library", () => {
  test('reads all of the graph without a fault', async () => {
    const { problems, counts } = await readFtm(lines);
    expect(problems).toEqual([]);
    const people = nodes.filter(({ labels }) => labels.includes('Person'));
    expect(counts).toMatchObject({ Person: people.length, Article: 3, Similar: 1 });
  });

  test('reads a part of the graph', async () => {
    const ids = ['mira-tolland', 'joren-vasck', 'sund', 'lindhaven-talks', 'harbour-toll-ends'];
    const part = await readFtm(await textOf(ftm(partOfGraph(api.database, ids), 'f00d')));
    expect(part.problems).toEqual([]);
    expect(part.counts).toMatchObject({ Person: 2, Article: 2, Occupancy: 2 });
  });
});

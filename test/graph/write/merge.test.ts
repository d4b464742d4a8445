import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/graph/database.ts';
import { loadDossier } from '../../../src/graph/write/load.ts';
import {
  type Brief,
  dossier,
  edges,
  emptyGraph,
  fact,
  freshGraph,
  meeting,
  node,
} from '../../support/graph.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

/** Two sources, the later one loaded first: when something was loaded must not matter. */
async function load(early: Brief, late: Brief): Promise<void> {
  await loadDossier(graph, dossier('late', '2024-02-01', late));
  await loadDossier(graph, dossier('early', '2024-01-01', early));
}

test('the earliest source names an entity, and all names stay', async () => {
  await load(
    { actors: [{ person: 'ann', name: 'Ann', names: ['A. Smith'] }] },
    { actors: [{ person: 'ann', name: 'Ann Smith', names: ['Ann', 'A. Smith', 'Энн'] }] },
  );
  expect(await node(graph, 'ann')).toEqual({
    id: 'ann',
    dateKey: '2024-01-01\u0001ann',
    statementsKey: '000000000\u0001ann',
    disputesKey: '000000000\u0001ann',
    labels: ['Entity', 'Actor', 'Person'],
    name: 'Ann',
    names: ['A. Smith', 'Ann Smith', 'Энн'],
    knownSince: '2024-01-01',
    nameKey: 'ann\u0001ann',
  });
});

test('a later source that says nothing new of an entity leaves it as it is, unless nobody else stands by it', async () => {
  const told = { person: 'ann', name: 'Ann', names: ['A.'], wikidata: 'Q1' };
  const brief = { actors: [{ person: 'ann', name: 'A.' }] };
  await loadDossier(graph, dossier('a', '2024-01-01', { actors: [{ ...told, retracted: '2024-01-02' }] }));
  expect(await node(graph, 'ann')).toMatchObject({ name: 'Ann', wikidata: 'Q1' });
  await loadDossier(graph, dossier('b', '2024-02-01', brief));
  const stripped = await node(graph, 'ann');
  expect(stripped).toMatchObject({ name: 'A.', knownSince: '2024-02-01' });
  expect(stripped).not.toHaveProperty('wikidata');
  await loadDossier(graph, dossier('c', '2024-03-01', brief));
  expect(await node(graph, 'ann')).toEqual(stripped);
});

test('what the earliest does not give comes from the earliest that gives it', async () => {
  await load(
    { actors: [{ country: 'arvenia', name: 'Arvenia' }], places: [{ id: 'port', name: 'Port' }] },
    {
      actors: [
        {
          country: 'arvenia',
          name: 'Republic of Arvenia',
          iso2: 'AR',
          wikidata: 'Q1',
          description: 'A state',
        },
      ],
      places: [{ id: 'port', name: 'The port', lat: 2, lon: -3.5 }],
    },
  );
  expect(await node(graph, 'arvenia')).toMatchObject({
    name: 'Arvenia',
    iso2: 'AR',
    wikidata: 'Q1',
    description: 'A state',
  });
  expect(await node(graph, 'port')).toMatchObject({ name: 'Port', names: ['The port'], lat: 2, lon: -3.5 });
});

test("a claim's language is that of its text, not of another source's", async () => {
  await load(
    { claims: [fact('toll', { text: 'It ends.' })] },
    { claims: [fact('toll', { text: 'Elle finit.', lang: 'fr' })] },
  );
  const claim = await node(graph, 'toll');
  expect(claim).toMatchObject({ text: 'It ends.', kind: 'FACT', dateKey: '2024-01-01\u0001toll' });
  expect(claim).not.toHaveProperty('lang');
});

test('an event is named by the earliest source; its status, date and note are those of the latest account', async () => {
  await load(
    {
      events: [
        meeting('talks', {}, { title: 'Talks', status: 'ANNOUNCED', when: '2024-03', note: 'at nine' }),
      ],
    },
    {
      events: [
        meeting('talks', {}, { title: 'Harbour talks', kind: 'VISIT', status: 'HELD', when: '2024-03-05' }),
      ],
    },
  );
  const talks = await node(graph, 'talks');
  expect(talks).toEqual({
    id: 'talks',
    statementsKey: '000000000\u0001talks',
    labels: ['Entity', 'Event'],
    title: 'Talks',
    kind: 'MEETING',
    status: 'HELD',
    when: '2024-03-05',
    whenFrom: '2024-03-05',
    whenTo: '2024-03-05',
    orderDate: '2024-03-05',
    dateKey: '2024-03-05\u0001talks',
    knownSince: '2024-01-01',
  });
});

test('an account without a date leaves the date to the latest one that gives it', async () => {
  await load(
    { events: [meeting('talks', {}, { when: '2024-03' })] },
    { events: [meeting('talks', {}, { status: 'CANCELLED' })] },
  );
  expect(await node(graph, 'talks')).toMatchObject({ status: 'CANCELLED', when: '2024-03' });
});

test('one source may give several accounts; the first speaks for it', async () => {
  const denial = { status: 'DENIED', accordingTo: 'bob', note: 'never' } as const;
  await loadDossier(
    graph,
    dossier('paper', '2024-01-01', {
      people: ['bob'],
      events: [meeting('dinner', {}, { accounts: [denial] })],
    }),
  );
  expect(await node(graph, 'dinner')).toMatchObject({ status: 'HELD' });
  const accounts = await edges(graph, 'REPORTS');
  expect(accounts.sort((a, b) => Number(a.position) - Number(b.position))).toMatchObject([
    { from: 'paper', to: 'dinner', status: 'HELD', position: 0 },
    { from: 'paper', to: 'dinner', status: 'DENIED', position: 1, accordingTo: 'bob', note: 'never' },
  ]);
});

test('of sources of one day the lesser id comes first', async () => {
  for (const [id, name] of [
    ['b', 'Bee'],
    ['a', 'Ay'],
  ] as const) {
    await loadDossier(
      graph,
      dossier(id, '2024-01-01', {
        actors: [{ person: 'ann', name }],
        events: [meeting('talks', {}, { title: name, note: name })],
      }),
    );
  }
  expect(await node(graph, 'ann')).toMatchObject({ name: 'Ay', names: ['Bee'] });
  expect(await node(graph, 'talks')).toMatchObject({ title: 'Ay', note: 'Bee' });
});

test('also where each name is another name in the other source', async () => {
  const told = { b: ['Ana', 'A. Mora'], a: ['A. Mora', 'Ana'] } as const;
  for (const [id, [name, other]] of Object.entries(told)) {
    await loadDossier(
      graph,
      dossier(id, '2024-01-01', { actors: [{ person: 'ann', name, names: [other] }] }),
    );
  }
  expect(await node(graph, 'ann')).toMatchObject({ name: 'A. Mora', names: ['Ana'] });
});

test('an earlier source that repeats what is known changes since when it is, and whose name comes first', async () => {
  const load = (id: string, day: string, name: string, names: string[], more: object = {}) =>
    loadDossier(graph, dossier(id, day, { actors: [{ person: 'ann', name, names, ...more }] }));
  await load('late', '2024-03-01', 'Ana', ['A. Mora'], { description: 'mayor' });
  await load('early', '2024-01-01', 'A. Mora', []);
  expect(await node(graph, 'ann')).toMatchObject({
    name: 'A. Mora',
    names: ['Ana'],
    description: 'mayor',
    knownSince: '2024-01-01',
    dateKey: '2024-01-01\u0001ann',
  });
});

test('a source is known since the last day that its publication may mean, else since it was retrieved', async () => {
  const known = async (id: string) => (await node(graph, id))?.knownSince;
  await loadDossier(graph, dossier('month', '2024-02', {}));
  await loadDossier(graph, dossier('since', '2024-02/..', {}));
  await loadDossier(graph, dossier('copy', undefined, { source: { retrieved: '2024-04-01' } }));
  expect(await known('month')).toBe('2024-02-29');
  expect(await known('since')).toBe('2024-02-01');
  expect(await known('copy')).toBe('2024-04-01');
});

test('a source stands in order by the day of its publication, else of its retrieval', async () => {
  await loadDossier(graph, dossier('month', '2024-02', {}));
  await loadDossier(graph, dossier('copy', undefined, { source: { retrieved: '2024-04-01' } }));
  expect(await node(graph, 'month')).toMatchObject({
    publishedFrom: '2024-02-01',
    dateKey: '2024-02-01\u0001month',
  });
  expect(await node(graph, 'copy')).toMatchObject({ dateKey: '2024-04-01\u0001copy' });
});

test('what a source took back no longer shapes an entity while another declares it', async () => {
  await load(
    { actors: [{ person: 'ann', name: 'Anne', wikidata: 'Q5', retracted: '2024-01-05' }] },
    { actors: [{ person: 'ann', name: 'Ann' }] },
  );
  const ann = await node(graph, 'ann');
  expect(ann).toMatchObject({ name: 'Ann', knownSince: '2024-02-01' });
  expect(ann).not.toHaveProperty('wikidata');
  expect(await edges(graph, 'MENTIONS')).toMatchObject([
    { retractedOn: '2024-01-05', name: 'Anne' },
    { name: 'Ann' },
  ]);
});

test('an entity that was taken back by all stays as it was declared', async () => {
  await loadDossier(
    graph,
    dossier('paper', '2024-01-01', { actors: [{ person: 'ann', name: 'Ann', retracted: '2024-01' }] }),
  );
  expect(await node(graph, 'ann')).toMatchObject({ name: 'Ann' });
});

test('an unnamed group lives in its source, and a group that acts elsewhere does not', async () => {
  const official = { group: 'official', name: 'An official', anonymous: true } as const;
  await load({ actors: [official] }, { actors: [official, { group: 'gang', name: 'The gang' }] });
  expect(await node(graph, 'early/official')).toMatchObject({
    source: 'early',
    anonymous: true,
    labels: ['Entity', 'Actor', 'Group'],
  });
  expect(await node(graph, 'late/official')).toMatchObject({ source: 'late' });
  expect(await node(graph, 'official')).toBeUndefined();
  expect(await node(graph, 'gang')).not.toHaveProperty('source');
});

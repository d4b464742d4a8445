import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/graph/database.ts';
import { loadDossier, removeSource } from '../../../src/graph/write/load.ts';
import {
  type Brief,
  dossier,
  edges,
  emptyGraph,
  freshGraph,
  meeting,
  pairs,
  says,
} from '../../support/graph.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

const people = ['ann', 'bob', 'cid'];

/** Each source a day later than the one before. */
async function load(...briefs: Brief[]): Promise<void> {
  for (const [index, brief] of briefs.entries()) {
    await loadDossier(
      graph,
      dossier(`s${index + 1}`, `2024-02-0${index + 1}`, { people, countries: ['arvenia'], ...brief }),
    );
  }
}

test('whoever had somebody act on their behalf was represented, where the same source reports the event as held', async () => {
  const envoy = { actor: 'ann', onBehalfOf: 'arvenia' };
  const talks = meeting(
    'talks',
    {},
    { when: '2024-01-05', participants: [envoy, { actor: 'bob', onBehalfOf: 'cid', role: 'DECLINED_BY' }] },
  );
  await load({ events: [talks] }, { events: [{ ...talks, status: 'ANNOUNCED' }] });
  expect(await edges(graph, 'REPRESENTED_AT')).toEqual([
    {
      from: 'arvenia',
      to: 'talks',
      count: 1,
      sources: 1,
      via: ['talks'],
      firstOn: '2024-01-05',
      lastOn: '2024-01-05',
      knownSince: '2024-02-01',
      outKey: 'arvenia\u00012024-01-05\u0001talks',
    },
  ]);
  await load({ events: [{ ...talks, status: 'CANCELLED' }] });
  expect(await edges(graph, 'REPRESENTED_AT')).toEqual([]);
});

test('actors state, support and dispute claims', async () => {
  await load({
    claimed: ['toll'],
    statements: [
      says('a', 'ann', 'ASSERTS', 'toll'),
      says('b', 'bob', 'SUPPORTS', 'toll'),
      says('c', 'cid', 'DISPUTES', 'toll'),
      says('d', 'ann', 'QUALIFIES', 'toll'),
    ],
  });
  expect(await pairs(graph, 'STATED')).toEqual(['ann-toll']);
  expect(await pairs(graph, 'SUPPORTS')).toEqual(['bob-toll']);
  expect(await edges(graph, 'DISPUTES')).toEqual([
    {
      from: 'cid',
      to: 'toll',
      count: 1,
      sources: 1,
      tellers: ['s1'],
      via: ['s1/c'],
      knownSince: '2024-02-01',
      outKey: 'cid\u00012024-02-01\u0001toll',
      inKey: 'toll\u00012024-02-01\u0001cid',
    },
  ]);
});

test('stances count statements and publishers, and take the days of statements, else of where they were said', async () => {
  const told: Brief = {
    publisher: 'P',
    claimed: ['toll'],
    events: [meeting('talks', {}, { when: '2024-01-04/2024-01-09' })],
    statements: [
      says('dated', ['ann', 'bob'], 'ASSERTS', 'toll', { when: '2024-01-06' }),
      says('there', 'ann', 'ASSERTS', 'toll', { event: 'talks' }),
      says('undated', 'ann', 'ASSERTS', 'toll'),
      says('taken-back', 'ann', 'ASSERTS', 'toll', { when: '2020', retracted: '2024-02-01' }),
    ],
  };
  await load(told, told);
  expect(await edges(graph, 'STATED')).toMatchObject([
    {
      from: 'ann',
      count: 6,
      sources: 1,
      firstOn: '2024-01-04',
      lastOn: '2024-01-09',
      via: ['s1/dated', 's2/dated', 's1/there', 's2/there', 's1/undated'],
    },
    { from: 'bob', count: 2, sources: 1, firstOn: '2024-01-06', lastOn: '2024-01-06' },
  ]);
});

test('two entities with one Wikidata item are joined, and the load says so', async () => {
  const tower = {
    places: [{ id: 'tower', name: 'Tower', wikidata: 'Q1' }],
    actors: [{ institution: 'the-tower', name: 'The Tower', wikidata: 'Q1' }],
  };
  const { sameAs } = await loadDossier(graph, dossier('a', '2024-01-01', tower));
  expect(sameAs).toEqual([{ from: 'the-tower', to: 'tower', wikidata: 'Q1' }]);
  const later = await loadDossier(
    graph,
    dossier('b', '2024-01-02', { places: [{ id: 'keep', name: 'Keep', wikidata: 'Q1' }] }),
  );
  expect(later.sameAs).toEqual([
    { from: 'keep', to: 'the-tower', wikidata: 'Q1' },
    { from: 'keep', to: 'tower', wikidata: 'Q1' },
  ]);
  expect(await edges(graph, 'SAME_AS')).toMatchObject([
    {
      from: 'keep',
      to: 'the-tower',
      count: 1,
      wikidata: 'Q1',
      knownSince: '2024-01-02',
      outKey: 'keep\u00012024-01-02\u0001the-tower',
      inKey: 'the-tower\u00012024-01-02\u0001keep',
    },
    { from: 'keep', to: 'tower', knownSince: '2024-01-02' },
    { from: 'the-tower', to: 'tower', knownSince: '2024-01-01' },
  ]);
  await removeSource(graph, 'b');
  expect(await pairs(graph, 'SAME_AS')).toEqual(['the-tower-tower']);
});

test('entities that both lose their Wikidata item are joined no longer', async () => {
  const named = (more: object) =>
    dossier('a', '2024-01-01', {
      actors: [
        { person: 'ann', name: 'Ann', ...more },
        { person: 'bob', name: 'Bob', ...more },
      ],
    });
  await loadDossier(graph, named({ wikidata: 'Q1' }));
  expect(await pairs(graph, 'SAME_AS')).toEqual(['ann-bob']);
  await loadDossier(graph, named({}));
  expect(await pairs(graph, 'SAME_AS')).toEqual([]);
});

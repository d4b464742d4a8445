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

const dinner = meeting('dinner', { ann: 'x', bob: 'y' }, { when: '2024-01-05' });

test('two people on different sides of a held meeting have met', async () => {
  await load({ events: [meeting('dinner', { ann: 'x', bob: 'y', cid: 'y' }, { when: '2024-01-05' })] });
  const met = {
    count: 1,
    sources: 1,
    via: ['dinner'],
    firstOn: '2024-01-05',
    lastOn: '2024-01-05',
    knownSince: '2024-02-01',
  };
  expect(await edges(graph, 'MET_WITH')).toEqual([
    {
      from: 'ann',
      to: 'bob',
      ...met,
      outKey: 'ann\u00012024-01-05\u0001bob',
      inKey: 'bob\u00012024-01-05\u0001ann',
    },
    {
      from: 'ann',
      to: 'cid',
      ...met,
      outKey: 'ann\u00012024-01-05\u0001cid',
      inKey: 'cid\u00012024-01-05\u0001ann',
    },
  ]);
});

test.each([
  ['on one side', [meeting('dinner', { ann: 'x', bob: 'x' })]],
  ['of whom one has no side', [{ ...dinner, participants: [{ actor: 'ann', side: 'x' }, { actor: 'bob' }] }]],
  [
    'of whom one interprets',
    [
      {
        ...dinner,
        participants: [
          { actor: 'ann', side: 'x' },
          { actor: 'bob', side: 'y', role: 'INTERPRETER' },
        ],
      },
    ],
  ],
  [
    'of whom one declined',
    [
      {
        ...dinner,
        participants: [
          { actor: 'ann', side: 'x' },
          { actor: 'bob', side: 'y', role: 'DECLINED_BY' },
        ],
      },
    ],
  ],
  ['at a meeting that was only announced', [{ ...dinner, status: 'ANNOUNCED' }]],
  ['in an attack', [{ ...dinner, kind: 'ATTACK' }]],
  ['at something else', [{ ...dinner, kind: 'OTHER' }]],
  ['by a report that was taken back', [{ ...dinner, retracted: '2024-02-02' }]],
  [
    'of whom one was there by a word taken back',
    [
      {
        ...dinner,
        participants: [
          { actor: 'ann', side: 'x' },
          { actor: 'bob', side: 'y', retracted: '2024-02-02' },
        ],
      },
    ],
  ],
] as [string, Brief['events']][])('two people %s have not met', async (_, events) => {
  await load({ events });
  expect(await pairs(graph, 'MET_WITH')).toEqual([]);
  expect(await pairs(graph, 'SPOKE_WITH')).toEqual([]);
});

test('people meet people and groups, not countries', async () => {
  const guests = { ann: 'x', gang: 'y', arvenia: 'z' };
  await load({ actors: [{ group: 'gang', name: 'The gang' }], events: [meeting('dinner', guests)] });
  expect(await pairs(graph, 'MET_WITH')).toEqual(['ann-gang']);
});

test('a call is no meeting, but they spoke', async () => {
  await load({ events: [{ ...dinner, kind: 'CALL' }] });
  expect(await pairs(graph, 'MET_WITH')).toEqual([]);
  expect(await pairs(graph, 'SPOKE_WITH')).toEqual(['ann-bob']);
});

test('one and the same source must seat both and report the meeting as held', async () => {
  const seats = { ...dinner, status: 'POSSIBLE' } as const;
  await load(
    { events: [{ ...dinner, participants: [] }] },
    { events: [seats] },
    { events: [meeting('dinner', { ann: 'x' })] },
  );
  expect(await pairs(graph, 'MET_WITH')).toEqual([]);
});

test('sources count by their publishers, and a source without one for itself', async () => {
  const report = { events: [dinner] };
  await load(
    { ...report, publisher: 'P' },
    { ...report, publisher: 'P' },
    { ...report, publisher: 'Q' },
    report,
    report,
  );
  expect(await edges(graph, 'MET_WITH')).toMatchObject([{ count: 1, sources: 4, knownSince: '2024-02-01' }]);
});

test('a meeting denied by another source stays, contested, until the denial goes', async () => {
  await load({ events: [dinner] }, { events: [{ ...meeting('dinner', {}), status: 'DENIED' }] });
  expect(await edges(graph, 'MET_WITH')).toMatchObject([{ contested: true, sources: 1 }]);
  await removeSource(graph, 's2');
  expect((await edges(graph, 'MET_WITH'))[0]).not.toHaveProperty('contested');
});

test('a whole is not counted where its part holds the pair', async () => {
  const talks = meeting('talks', { ann: 'x', bob: 'y', cid: 'y' }, { when: '2024-01-04/2024-01-06' });
  await load({ events: [talks, { ...dinner, partOf: 'talks' }] });
  expect(await edges(graph, 'MET_WITH')).toMatchObject([
    { to: 'bob', count: 1, via: ['dinner'] },
    { to: 'cid', count: 1, via: ['talks'], firstOn: '2024-01-04', lastOn: '2024-01-06' },
  ]);
});

test('a part of a part counts alone, too, whichever sources say so', async () => {
  const events = [meeting('visit', { ann: 'x', bob: 'y' }), meeting('talks', {}), dinner];
  await load({ events }, { events: [meeting('visit', {}), meeting('talks', {}, { partOf: 'visit' })] });
  expect(await edges(graph, 'MET_WITH')).toMatchObject([{ count: 2 }]);
  await load(
    { events },
    {
      events: [
        meeting('visit', {}),
        meeting('talks', {}, { partOf: 'visit' }),
        { ...meeting('dinner', {}), partOf: 'talks' },
      ],
    },
  );
  expect(await edges(graph, 'MET_WITH')).toMatchObject([{ count: 1, via: ['dinner'] }]);
});

test('a part by a word taken back is none', async () => {
  await load(
    { events: [meeting('talks', { ann: 'x', bob: 'y' }), dinner] },
    {
      events: [meeting('talks', {}), { ...meeting('dinner', {}), partOf: 'talks', retracted: '2024-03-01' }],
    },
  );
  expect(await edges(graph, 'MET_WITH')).toMatchObject([{ count: 2 }]);
});

test('where sources make each of two events a part of the other, both count', async () => {
  const talks = meeting('talks', { ann: 'x', bob: 'y' });
  await load(
    { events: [talks, { ...dinner, partOf: 'talks' }] },
    { events: [{ ...talks, partOf: 'dinner' }, dinner] },
  );
  expect(await edges(graph, 'MET_WITH')).toMatchObject([{ count: 2 }]);
});

test('the newest five are named, those without a date last', async () => {
  const days = [
    '2024-01-03',
    '2024-01-06',
    undefined,
    '2024-01-01',
    '-0044-03-15',
    '2024-01-05',
    '2024-01-04',
  ];
  const events = days.map((when, index) =>
    meeting(`e${index}`, { ann: 'x', bob: 'y' }, when ? { when } : {}),
  );
  await load({ events });
  expect(await edges(graph, 'MET_WITH')).toMatchObject([
    {
      count: 7,
      via: ['e1', 'e5', 'e6', 'e0', 'e3'],
      firstOn: '-0044-03-15',
      lastOn: '2024-01-06',
      outKey: 'ann\u00012024-01-06\u0001bob',
    },
  ]);
});

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

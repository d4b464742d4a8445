import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/graph/database.ts';
import { examine } from '../../../src/graph/doctor/index.ts';
import { loadDossier, removeSource } from '../../../src/graph/write/load.ts';
import { type Brief, dossier, edges, emptyGraph, freshGraph, meeting, pairs } from '../../support/graph.ts';

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
    tellers: ['s1'],
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

test('a meeting that was denied before anybody told of it is contested, too', async () => {
  await load({ events: [{ ...meeting('dinner', {}), status: 'DENIED' }] }, { events: [dinner] });
  expect(await edges(graph, 'MET_WITH')).toMatchObject([{ contested: true, sources: 1 }]);
});

test('what a pair is contested for stays so when a later meeting is added', async () => {
  const denial = { events: [{ ...meeting('dinner', {}), status: 'DENIED' as const }] };
  const lunch = { events: [meeting('lunch', { ann: 'x', bob: 'y' }, { when: '2024-01-02' })] };
  await load({ events: [dinner] }, denial, lunch);
  expect(await edges(graph, 'MET_WITH')).toMatchObject([{ count: 2, contested: true }]);
});

test('later meetings add to what is counted, and later sources to who tells of it', async () => {
  const lunch = meeting('lunch', { ann: 'x', bob: 'y' }, { when: '2024-01-02' });
  const call = { ...meeting('call', { ann: 'x', bob: 'y' }), kind: 'CALL' as const };
  await load({ events: [dinner] }, { events: [lunch, call], publisher: 'P' }, { events: [dinner, lunch] });
  const [met, ...others] = await edges(graph, 'MET_WITH');
  expect(others).toEqual([]);
  expect(met).toMatchObject({
    count: 2,
    sources: 3,
    tellers: ['P', 's1', 's3'],
    via: ['dinner', 'lunch'],
    firstOn: '2024-01-02',
    lastOn: '2024-01-05',
    knownSince: '2024-02-01',
  });
  expect(await edges(graph, 'SPOKE_WITH')).toMatchObject([{ count: 1, tellers: ['P'] }]);
  for await (const finding of examine(graph)) expect(finding).toBeUndefined();
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

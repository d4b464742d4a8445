import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/graph/database.ts';
import { loadDossier, removeSource } from '../../../src/graph/write/load.ts';
import { compareDays, nameKey, orderDate } from '../../../src/graph/write/order.ts';
import {
  type Brief,
  dossier,
  edges,
  emptyGraph,
  fact,
  freshGraph,
  meeting,
  node,
  says,
} from '../../support/graph.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

const load = (id: string, published: string, brief: Brief) =>
  loadDossier(graph, dossier(id, published, { people: ['ann', 'bob'], ...brief }));

/** Order keys by source: `outKey / inKey`, with `|` for U+0001. */
async function keys(type: string): Promise<Record<string, string>> {
  const rows = await edges(graph, type);
  const shown = (key: unknown) => String(key ?? '-').replaceAll('\u0001', '|');
  return Object.fromEntries(
    rows.map(({ source, outKey, inKey }) => [source, `${shown(outKey)} / ${shown(inKey)}`]),
  );
}

test('days sort as text, years before the first among them', () => {
  const days = ['-0100-01-01', '-0044-03-15', '0000-01-01', '0099-12-31', '2024-01-01'];
  expect(days.map((day) => orderDate(day) as string).sort()).toEqual(days.map((day) => orderDate(day)));
  expect([undefined, ...days].reverse().sort(compareDays)).toEqual([...days, undefined]);
  expect(orderDate(undefined, null, '2024-01-01')).toBe('2024-01-01');
});

test('names sort without case and diacritics', () => {
  expect(nameKey('Élysée', 'x')).toBe('elysee\u0001x');
  expect(nameKey('Москва́', 'x')).toBe('москва\u0001x');
});

test('who is named for the first time at an event that was there takes its place by the day of the event', async () => {
  const talks = (...people: string[]) => ({
    people,
    events: [meeting('talks', Object.fromEntries(people.map((id) => [id, id])), { when: '2010-01-01' })],
  });
  await loadDossier(graph, dossier('herald', '2024-02-01', talks('ann')));
  await loadDossier(graph, dossier('gazette', '2024-05-07', talks('ann')));
  await loadDossier(graph, dossier('gazette', '2024-05-07', talks('ann', 'zoe')));
  const rows = await edges(graph, 'PARTICIPATED_IN');
  const own = rows.filter(({ from }) => from === 'zoe').map(({ outKey }) => outKey);
  expect(own).toEqual(['zoe\u00012010-01-01\u0001talks']);
});

test('of parallel relationships the earliest-published carries the keys, whichever came first', async () => {
  const told = { events: [meeting('talks', { ann: 'x' }, { when: '2024-01-01' })] };
  await load('late', '2024-02-02', told);
  expect(await keys('PARTICIPATED_IN')).toEqual({ late: 'ann|2024-01-01|talks / -' });
  await load('early', '2024-02-01', told);
  expect(await keys('PARTICIPATED_IN')).toEqual({ early: 'ann|2024-01-01|talks / -', late: '- / -' });
  await removeSource(graph, 'early');
  expect(await keys('PARTICIPATED_IN')).toEqual({ late: 'ann|2024-01-01|talks / -' });
});

test('of two stances in one statement one carries the key, so that a page holds the statement once', async () => {
  const expresses = [
    { claim: 'toll', stance: 'ASSERTS' },
    { claim: 'toll', stance: 'QUALIFIES' },
  ] as const;
  await load('s', '2024-02-01', {
    claimed: ['toll'],
    statements: [says('a', 'ann', 'ASSERTS', 'toll', { expresses: [...expresses] })],
  });
  const carriers = (await edges(graph, 'EXPRESSES')).filter(({ inKey }) => inKey !== undefined);
  expect(carriers).toHaveLength(1);
});

test('keys follow an event to its new date', async () => {
  const claims = [fact('toll', { about: ['talks'] })];
  const statements = [says('a', 'bob', 'ASSERTS', 'toll', { event: 'talks' })];
  await load('one', '2024-02-01', {
    events: [meeting('talks', { ann: 'x' }, { when: '2024-01-01', about: ['toll'] })],
    claims,
    statements,
  });
  await load('two', '2024-02-02', { events: [meeting('talks', {}, { when: '2024-01-09' })] });
  expect(await node(graph, 'talks')).toMatchObject({
    orderDate: '2024-01-09',
    dateKey: '2024-01-09\u0001talks',
  });
  expect(await node(graph, 'one/a')).toMatchObject({
    orderDate: '2024-01-09',
    dateKey: '2024-01-09\u0001one/a',
  });
  expect(await keys('MADE')).toEqual({ one: 'bob|2024-01-09|one/a / -' });
  expect(await keys('EXPRESSES')).toEqual({ one: '- / toll|2024-01-09|one/a' });
  expect(await keys('PARTICIPATED_IN')).toEqual({ one: 'ann|2024-01-09|talks / -' });
  expect((await edges(graph, 'ABOUT')).map(({ outKey, inKey }) => [outKey, inKey])).toEqual([
    ['talks\u00012024-02-01\u0001toll', 'toll\u00012024-01-09\u0001talks'],
    ['toll\u00012024-01-09\u0001talks', 'talks\u00012024-02-01\u0001toll'],
  ]);
  await removeSource(graph, 'two');
  expect(await keys('MADE')).toEqual({ one: 'bob|2024-01-01|one/a / -' });
});

test("a statement's day is its own, else that of the event where it was said, else that of its source", async () => {
  await load('s', '2024-02', {
    claimed: ['toll'],
    events: [meeting('talks', {}, { when: '../2024-01-09' })],
    statements: [
      says('own', 'ann', 'ASSERTS', 'toll', { when: '2023-12', event: 'talks' }),
      says('there', 'ann', 'ASSERTS', 'toll', { event: 'talks' }),
      says('known', 'ann', 'ASSERTS', 'toll'),
    ],
  });
  const dateKey = async (id: string) => (await node(graph, `s/${id}`))?.dateKey;
  expect(await dateKey('own')).toBe('2023-12-01\u0001s/own');
  expect(await dateKey('there')).toBe('2024-01-09\u0001s/there');
  expect(await dateKey('known')).toBe('2024-02-29\u0001s/known');
});

test('a year before the first sorts before the others', async () => {
  await load('s', '2024-02-01', { events: [meeting('ides', { ann: 'x' }, { when: '-0044-03-15' })] });
  expect(await keys('PARTICIPATED_IN')).toEqual({ s: 'ann|!9955-03-15|ides / -' });
  expect(await node(graph, 'ides')).toMatchObject({
    whenFrom: '-0044-03-15',
    dateKey: '!9955-03-15\u0001ides',
  });
});

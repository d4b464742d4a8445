import { type ExecutionResult, getIntrospectionQuery, graphqlSync } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { weigh } from './query.ts';

test.each([
  ['a thing is one object', '{ claim(id: "x") { text } }', 1],
  ['scalars cost nothing', '{ claim(id: "x") { id text kind lang contested } }', 1],
  ['a page has the size it is asked for', '{ claims(first: 7) { nodes { id } } }', 7],
  ['or 20', '{ claims { nodes { id } } }', 20],
  [
    'pages and edges are no objects of their own',
    '{ claims { pageInfo { endCursor } edges { node { id } } } }',
    20,
  ],
  ['edges and nodes are two lists', '{ claims { edges { node { id } } nodes { id } } }', 40],
  ['what is not listed is not counted', '{ claims(first: 100) { totalCount } }', 0],
  [
    'pages within pages multiply',
    '{ claims(first: 3) { nodes { statements(first: 4) { nodes { id } } } } }',
    3 + 12,
  ],
  [
    'plain lists are taken to have 5 items',
    '{ statement(id: "x") { passages { source { id } } } }',
    1 + 5 * 2,
  ],
  ['ids are counted', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ['a limit is a size', '{ subgraph(around: ["a"], limit: 9) { nodes { id } edges { id } } }', 1 + 9 + 9],
  ['and so is its default', '{ subgraph(around: ["a"]) { nodes { degrees { count } } } }', 1 + 100 * (1 + 5)],
  ['aliases count each', '{ a: claims(first: 2) { nodes { id } } b: claims(first: 2) { nodes { id } } }', 4],
  [
    'of several possible types the dearest counts',
    `{ node(id: "x") {
      ... on Claim { stances(first: 2) { nodes { implied } } }
      ... on Actor { statements(first: 5) { nodes { id } } }
      ... on Topic { claims(first: 3) { nodes { id } } }
    } }`,
    1 + 5,
  ],
  [
    'what one type has twice is added up',
    `{ node(id: "x") {
      ... on Actor { statements(first: 5) { nodes { id } } }
      ... on Person { events(first: 4) { nodes { id } } }
    } }`,
    1 + 5 + 4,
  ],
  ['introspection has one price', '{ __schema { types { name } } }', 8_000],
  ['a network is reckoned from everything', '{ network { edges(limit: 9) { weight } } }', 5_001 + 9],
  ['and its windows again', '{ network { windows(days: 3, limit: 4) { from } } }', 5_001 + 5_000 + 4],
])('%s: %s', (_, query, cost) => {
  expect(weigh(query).cost).toBe(cost);
});

test('variables and their defaults are sizes, too', () => {
  const query = 'query ($n: Int! = 5) { claims(first: $n) { nodes { id } } }';
  expect(weigh(query, { n: 9 }).cost).toBe(9);
  const ids = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect(weigh(ids, { ids: ['a', 'b'] }).cost).toBe(2);
});

test('the price of introspection is above what it returns', () => {
  const { data }: ExecutionResult = graphqlSync({ schema, source: getIntrospectionQuery() });
  expect(objectsIn(data)).toBeLessThan(8_000);
});

test('a fragment is weighed once, however often it is spread', () => {
  const chain = Array.from(
    { length: 30 },
    (_, index) => `fragment F${index} on Claim { ...F${index + 1} ... on Node { ...F${index + 1} } }`,
  );
  const query = `{ claims { nodes { ...F0 } } } ${chain.join(' ')}
    fragment F30 on Claim { statements(first: 1) { nodes { id } } }`;
  const start = performance.now();
  expect(weigh(query)).toMatchObject({ cost: 20 + 20 * 2 ** 30, depth: 5 });
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('what nests without end costs more than any limit, and is still a number', () => {
  const levels = 60;
  const open = 'statements(first: 2000000000) { nodes { expressions { claim { '.repeat(levels);
  const { cost, depth } = weigh(`{ claims { nodes { ${open} id ${'} } } }'.repeat(levels)} } } }`);
  expect({ cost, depth }).toEqual({ cost: Number.MAX_SAFE_INTEGER, depth: 3 + 4 * levels });
});

function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce((sum, each) => sum + objectsIn(each), 0);
  return inner + (Array.isArray(value) ? 0 : 1);
}

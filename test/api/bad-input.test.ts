import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml']);
});
afterAll(() => api.close());

/** The code and message of the only error. */
async function fault(query: string, variables?: object) {
  const [error, ...others] = await api.errors(query, variables);
  expect(others).toEqual([]);
  expect(Object.keys(error.extensions).sort()).toEqual(['code', 'hint']);
  return { code: error.extensions.code, message: error.message, hint: error.extensions.hint };
}

test('a page shorter than none says what was expected', async () => {
  expect(await fault('{ claims(first: -1) { nodes { id } } }')).toEqual({
    code: 'BAD_USER_INPUT',
    message: 'first: -1 is too few; the least is 0.',
    hint: 'Expected a whole number from 0 to 100. The rest comes with cursors.',
  });
});

test('a page of none is a page', async () => {
  const { claims } = await api.ask(
    '{ claims(first: 0) { nodes { id } pageInfo { hasNextPage endCursor } } }',
  );
  expect(claims).toEqual({ nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
});

test('a page that is too long names the maximum', async () => {
  expect(await fault('{ claims(first: 101) { nodes { id } } }')).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    message: 'first: 101 is too many; the maximum is 100.',
  });
});

test('an unknown id is null in a look-up and keeps its place in a list', async () => {
  const answer = await api.ask(`{
    node(id: "nobody") { id }
    nodes(ids: ["lindhaven", "nobody", "mira-tolland"]) { id }
    actor(id: "nobody") { name }
    claim(id: "nobody") { text }
    event(id: "nobody") { title }
    statement(id: "nobody") { quote }
    source(id: "nobody") { title }
    topic(id: "nobody") { name }
    place(id: "nobody") { name }
  }`);
  expect(answer.nodes).toEqual([{ id: 'lindhaven' }, null, { id: 'mira-tolland' }]);
  const { nodes, ...single } = answer;
  expect(Object.values(single)).toEqual(Array(8).fill(null));
});

test('a look-up of the wrong kind is null', async () => {
  expect(await api.ask('{ actor(id: "lindhaven") { name } place(id: "lindhaven") { name } }')).toEqual({
    actor: null,
    place: { name: 'Lindhaven' },
  });
});

test('an unknown id in a subgraph is named', async () => {
  expect(
    await fault('{ subgraph(around: ["mira-tolland", "nobody", "nowhere"]) { nodes { id } } }'),
  ).toMatchObject({ code: 'NOT_FOUND', message: 'around: there is no "nobody", "nowhere".' });
});

test.each([
  ['around: []', 'BAD_USER_INPUT'],
  ['around: ["mira-tolland"], depth: -1', 'BAD_USER_INPUT'],
  ['around: ["mira-tolland"], depth: 4', 'LIMIT_EXCEEDED'],
  ['around: ["mira-tolland"], limit: 0', 'BAD_USER_INPUT'],
  ['around: ["mira-tolland"], limit: 501', 'LIMIT_EXCEEDED'],
])('subgraph(%s) is refused', async (args, code) => {
  expect(await fault(`{ subgraph(${args}) { nodes { id } } }`)).toMatchObject({ code });
});

test('too many ids at once are refused', async () => {
  const ids = Array.from({ length: 501 }, (_, index) => `id-${index}`);
  expect(await fault('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toMatchObject({
    code: 'LIMIT_EXCEEDED',
  });
});

test('an unknown field, a syntax error and a wrong variable each have their code', async () => {
  expect(await fault('{ claims { nodes { headline } } }')).toMatchObject({
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
  expect(await fault('{ claims { nodes { id }')).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' });
  expect(await fault('query ($n: Int!) { claims(first: $n) { nodes { id } } }', { n: 'ten' })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  expect(await fault('query ($n: Int!) { claims(first: $n) { nodes { id } } }')).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

test('a wrong type in the query says what was expected', async () => {
  expect((await fault('{ claims(first: "ten") { nodes { id } } }')).message).toContain('Int');
});

test('user input never becomes part of a statement', async () => {
  const id = "x' OR 1=1 }) DETACH DELETE n //";
  expect(await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  expect(await api.errors('query ($id: ID!) { subgraph(around: [$id]) { truncated } }', { id })).toHaveLength(
    1,
  );
});

test('surplus context is refused with the maximum', async () => {
  const [error] = await api.errors(
    '{ statements(first: 1) { nodes { passages { context(chars: 2001) } } } }',
  );
  expect(error).toMatchObject({
    message: 'chars: 2001 is too many; the maximum is 2000.',
    extensions: { code: 'LIMIT_EXCEEDED' },
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import type { Readable } from '../../src/read/reader.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await loadedApi();
});
afterAll(() => loaded.close());

/** The answer to a query, from a database of its own. */
async function answer(read: Readable['read'], query: string) {
  const api = createApi({ database: { read }, logger: { error: () => {} } });
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Answers a query by a database that does not say what a node is before something else was asked. */
async function askedAtOnce(query: string) {
  const asked: string[] = [];
  let tell = () => {};
  const another = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const read: Readable['read'] = async (statement, ...rest) => {
    asked.push(statement);
    if (statement === 'read/nodes') await another;
    else tell();
    return loaded.database.read(statement, ...rest);
  };
  return { ...(await answer(read, query)), asked: asked.sort() };
}

test.each([
  ['actor', '{ actor(id: "sergey-lavrov") { name statements(first: 2) { nodes { id } } } }'],
  ['node', '{ node(id: "sergey-lavrov") { ... on Actor { name events(first: 2) { edges { cursor } } } } }'],
  ['nodes', '{ nodes(ids: ["sergey-lavrov", "wang-yi"]) { ... on Actor { metWith { totalCount } } } }'],
  [
    'a fragment',
    '{ claim(id: "us-28-point-plan") { ...asked } } fragment asked on Claim { contested topics { id } }',
  ],
])('what hangs on nodes is read while these are looked up: %s', async (_, query) => {
  const { data, errors } = await askedAtOnce(query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).not.toContain('null');
  expect(data).toEqual(await loaded.ask(query));
});

test('nothing is read twice', async () => {
  const query = `{ actor(id: "sergey-lavrov") {
    statements(first: 2) { totalCount nodes { id } }
    later: statements(first: 2, filter: { form: [VERBATIM] }) { nodes { id } }
  } }`;
  const { asked, errors } = await askedAtOnce(query);
  expect(errors).toBeUndefined();
  expect(new Set(asked).size).toBe(asked.length);
});

test('a fault is told once', async () => {
  const { errors } = await askedAtOnce(
    '{ actor(id: "sergey-lavrov") { statements(after: "nonsense") { nodes { id } } relations { totalCount } } }',
  );
  expect(errors).toHaveLength(1);
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('what is read ahead of a node that is not there ends with the answer', async () => {
  let ended = false;
  const read: Readable['read'] = (statement, parameters, signal) =>
    statement === 'read/nodes'
      ? loaded.database.read(statement, parameters, signal)
      : new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            ended = true;
            reject(signal.reason);
          });
        });
  const query = '{ actor(id: "nobody") { statements { nodes { id } } } }';
  expect(await answer(read, query)).toEqual({ data: { actor: null } });
  expect(ended).toBe(true);
});

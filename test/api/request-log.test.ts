import { expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';

type Line = Record<string, unknown>;

/** Sends one request, and tells what came back and what was written down. */
async function send(body: object, headers: Record<string, string> = {}, path = '/graphql') {
  const [info, debug, errors]: Line[][] = [[], [], []];
  const api = createApi({
    database: { read: () => Promise.reject(new Error('no such luck')) },
    logger: {
      error: (line) => errors?.push(line as Line),
      info: (line) => info?.push(line as Line),
      debug: (line) => debug?.push(line as Line),
    },
  });
  const response = await api.fetch(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { id: response.headers.get('x-request-id'), answer: await response.text(), info, debug, errors };
}

const secret = { query: 'query Look($id: ID!) { node(id: $id) { id } }', variables: { id: 'somebody' } };

test('a request has one line in the log, without what was asked', async () => {
  const { id, info } = await send(secret);
  expect(info).toEqual([{ id, operation: 'Look', status: 200, ms: expect.any(Number) }]);
  expect(JSON.stringify(info)).not.toMatch(/node|somebody/);
});

test('the query is written down at debug level, its variables never', async () => {
  const { id, debug } = await send(secret);
  expect(debug).toEqual([{ id, query: secret.query }]);
});

test('what goes wrong unexpectedly is found in the log by the id of the request', async () => {
  const { id, answer, errors } = await send(secret);
  expect(JSON.parse(answer).errors[0].extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', id });
  expect(errors).toMatchObject([{ id, path: ['node'] }]);
});

test('an id that the request brings is kept', async () => {
  expect((await send(secret, { 'x-request-id': 'trace:7f.A-9_b' })).id).toBe('trace:7f.A-9_b');
});

test.each(['', 'two words', '<b>', 'a"b', 'x'.repeat(65)])('but not the id "%s"', async (given) => {
  const { id } = await send(secret, { 'x-request-id': given });
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
});

test('requests that are refused have a line, too', async () => {
  const { id, info } = await send(secret, { host: 'elsewhere.example' });
  expect(info).toEqual([{ id, operation: undefined, status: 421, ms: expect.any(Number) }]);
  expect((await send(secret, {}, '/elsewhere')).info).toMatchObject([{ status: 404 }]);
});

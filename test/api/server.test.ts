import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/api/server.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
let server: Serving;
beforeAll(async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml']);
});
afterAll(() => api.close());
beforeEach(async () => {
  server = await listen(0);
});
afterEach(() => server.close());

function listen(port: number): Promise<Serving> {
  const logger = { error: () => undefined };
  return serve({ database: api.database, logger, host: '127.0.0.1', port });
}

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

const count = JSON.stringify({ query: '{ claims { totalCount } }' });

test('it answers queries over HTTP', async () => {
  const response = await post(count);
  expect(await response.json()).toEqual({ data: { claims: { totalCount: 3 } } });
});

test('it is live, and ready while Neo4j answers', async () => {
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  const ready = await fetch(`${server.url}/ready`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({ ready: true });
});

test('a query of 10 MB is refused with the limit, and the server stays up', async () => {
  const query = `{ claims { totalCount } } # ${'x'.repeat(10_000_000)}`;
  const response = await post(JSON.stringify({ query }));
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message: 'body: more than 1000000 bytes is too many; the maximum is 1000000.',
        extensions: { code: 'LIMIT_EXCEEDED', hint: expect.stringContaining('DEMARCHE_LIMITS=body=') },
      },
    ],
  });
  expect((await post(count)).status).toBe(200);
});

test('a body without a length is read', async () => {
  const body = new Blob([count]).stream();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit);
  expect(await response.json()).toEqual({ data: { claims: { totalCount: 3 } } });
});

test('10 MB without a length are refused, too', async () => {
  const body = new ReadableStream({
    start(controller) {
      for (let part = 0; part < 100; part += 1) controller.enqueue(Buffer.alloc(100_000, 'x'));
      controller.close();
    },
  });
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit).catch(() => undefined);
  expect([413, undefined]).toContain(response?.status);
  expect((await post(count)).status).toBe(200);
});

test('a body that is no JSON is an error in the one shape', async () => {
  const response = await post('{"query":');
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT', hint: expect.any(String) } }],
  });
});

test('clients that speak GraphQL over HTTP get its status codes', async () => {
  const headers = { accept: 'application/graphql-response+json' };
  expect((await post(JSON.stringify({ query: '{' }), headers)).status).toBe(400);
  expect((await post(JSON.stringify({ query: '{ nothing }' }), headers)).status).toBe(400);
  expect((await post(count, headers)).status).toBe(200);
});

test('batches and uploads are off', async () => {
  expect(await (await post(`[${count},${count}]`)).json()).toMatchObject({ errors: [expect.anything()] });
  const form = new FormData();
  form.set('operations', count);
  form.set('map', '{}');
  const upload = await fetch(`${server.url}/graphql`, { method: 'POST', body: form });
  expect(upload.status).toBe(415);
});

test('an unknown path is not found', async () => {
  expect((await fetch(`${server.url}/elsewhere`)).status).toBe(404);
});

test('a taken port is one clear error', async () => {
  const port = Number(new URL(server.url).port);
  await expect(listen(port)).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `127.0.0.1:${port} is taken by another program.`,
    hint: expect.stringContaining('DEMARCHE_PORT'),
  });
});

test('it ends within a second, even with connections that are kept open', async () => {
  const { port } = new URL(server.url);
  await post(count);
  const idle = connect(Number(port), '127.0.0.1');
  const half = connect(Number(port), '127.0.0.1');
  half.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{');
  for (const socket of [idle, half]) socket.on('error', () => undefined);
  await new Promise((resolve) => half.once('connect', resolve));
  const start = performance.now();
  await server.close();
  expect(performance.now() - start).toBeLessThan(1_000);
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
});

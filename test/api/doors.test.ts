import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ApiOptions } from '../../src/api/api.ts';
import { type Serving, serve } from '../../src/api/server.ts';
import { bearerCheck } from '../../src/api/token.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
let server: Serving;
beforeAll(async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml']);
});
afterAll(() => api.close());
afterEach(() => server.close());

async function open(options: Partial<ApiOptions> = {}): Promise<void> {
  const logger = { error: () => undefined };
  server = await serve({ database: api.database, logger, host: '127.0.0.1', port: 0, ...options });
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** As fetch, but with whatever headers one likes. */
function send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path: encodeURI(path), headers };
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

const path = '/graphql?query={stats{version}}';
const question = JSON.stringify({ query: '{ claims { totalCount } }' });
const json = { 'content-type': 'application/json' };
const granting = (headers: object) =>
  Object.keys(headers).filter((name) => name.startsWith('access-control'));

describe('names', () => {
  test.each([
    'elsewhere.example',
    'localhost.elsewhere.example',
    '127.0.0.1.elsewhere.example:80',
    '10.0.0.1',
    '[::2]',
  ])('a browser that was sent to this machine under the name %s gets nothing', async (host) => {
    await open();
    const { status, body } = await send('GET', path, { host });
    expect(status).toBe(421);
    expect(JSON.parse(body)).toMatchObject({
      errors: [
        {
          extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('DEMARCHE_ALLOWED_HOSTS') },
        },
      ],
    });
  });

  test.each(['localhost:4000', '127.0.0.1', '[::1]:4000', 'LOCALHOST'])(
    'the name %s is this machine',
    async (host) => {
      await open();
      expect((await send('GET', path, { host })).status).toBe(200);
    },
  );

  test('others can be added', async () => {
    await open({ allowedHosts: ['atlas.example'] });
    expect((await send('GET', path, { host: 'Atlas.example:443' })).status).toBe(200);
    expect((await send('GET', path, { host: 'sub.atlas.example' })).status).toBe(421);
  });

  test('beyond this machine, every address is let in, but no name that nobody allowed', async () => {
    await open({ host: '0.0.0.0', allowedHosts: ['atlas.example'] });
    const statuses = await Promise.all(
      ['10.0.0.1:4000', '[fe80::1]:4000', 'atlas.example', 'localhost', 'elsewhere.example'].map(
        async (host) => (await send('GET', path, { host })).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 200, 421]);
  });
});

describe('pages of other origins', () => {
  test.each(['https://elsewhere.example', 'null'])('%s is let in nowhere by default', async (origin) => {
    await open();
    for (const method of ['POST', 'OPTIONS']) {
      const asked = { origin, 'access-control-request-method': 'POST', ...json };
      const { headers } = await send(method, '/graphql', asked, method === 'POST' ? question : undefined);
      expect(granting(headers)).toEqual([]);
    }
  });

  test('those that were named may ask and read, without cookies', async () => {
    await open({ origins: ['https://atlas.example', 'http://localhost:8080'] });
    const origin = 'https://atlas.example';
    const before = await send('OPTIONS', '/graphql', { origin, 'access-control-request-method': 'POST' });
    expect(before).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-headers': expect.stringContaining('content-type'),
        vary: expect.stringContaining('Origin'),
      },
    });
    const { status, headers } = await send('POST', '/graphql', { origin, ...json }, question);
    expect({ status, origin: headers['access-control-allow-origin'] }).toEqual({ status: 200, origin });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test.each(['https://atlas.example.elsewhere.example', 'http://atlas.example', 'null', '*'])(
    'beside them, %s still gets nothing, and a cache is told that it depends',
    async (origin) => {
      await open({ origins: ['https://atlas.example'] });
      const { headers } = await send('POST', '/graphql', { origin, ...json }, question);
      expect(granting(headers)).toEqual([]);
      expect(headers.vary).toContain('Origin');
    },
  );

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/plain; application/json',
    '',
  ])('a request of the type "%s", which needs no leave to be sent, is refused', async (type) => {
    await open();
    const { status, body } = await send('POST', '/graphql', type ? { 'content-type': type } : {}, question);
    expect(status).toBe(type ? 415 : 400);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('JSON is taken, with a character set, too', async () => {
    await open();
    for (const type of ['application/json; charset=utf-8', 'application/json']) {
      expect((await send('POST', '/graphql', { 'content-type': type }, question)).status).toBe(200);
    }
  });
});

describe('the token', () => {
  const token = 'correct horse battery staple'.replaceAll(' ', '-');

  test('where reading needs it, nobody else reads', async () => {
    await open({ mayRead: bearerCheck(token) });
    for (const authorization of ['', 'Bearer', 'Bearer wrong', `Bearer ${token}x`, `Basic ${token}`, token]) {
      const headers = { ...json, ...(authorization && { authorization }) };
      const { status, body, headers: answered } = await send('POST', '/graphql', headers, question);
      expect(status).toBe(401);
      expect(answered['www-authenticate']).toBe('Bearer');
      expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    const headers = { ...json, authorization: `Bearer ${token}` };
    expect((await send('POST', '/graphql', headers, question)).status).toBe(200);
    expect((await send('GET', '/health', {})).status).toBe(200);
    expect((await send('GET', '/graphiql', {})).status).toBe(200);
  });

  test('without one nobody has it', () => {
    const request = new Request('http://localhost', { headers: { authorization: 'Bearer undefined' } });
    expect(bearerCheck(undefined)(request)).toBe(false);
  });
});

test('no answer may be guessed at, run or framed', async () => {
  await open();
  for (const each of [path, '/graphiql', '/elsewhere', '/ready', '/graphql']) {
    const { headers } = await send('GET', each, {});
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'$/),
    });
  }
});

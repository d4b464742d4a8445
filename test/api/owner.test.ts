import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/api/server.ts';
import type { Database } from '../../src/graph/database.ts';
import { exportGraph } from '../support/graph.ts';
import { type Loaded, loadedApi } from './loaded.ts';

/** Only whoever has the token writes: every combination of what a request says of itself, sent to a server. */

const TOKEN = 'a-token-of-twenty-four-characters-and-more';
const PAGE = 'http://page.example';
const removal = 'mutation { removeSource(id: "no-such-source") { source } }';

const hosts = ['127.0.0.1', 'localhost', 'page.example'];
const origins = [undefined, 'null', PAGE, 'http://elsewhere.example'];
const methods = ['POST', 'GET', 'PUT', 'DELETE', 'OPTIONS'];
const types = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  undefined,
];
const bearings: Record<string, { header?: string; query?: string }> = {
  none: {},
  'the token': { header: `Bearer ${TOKEN}` },
  'another token': { header: `Bearer ${TOKEN.slice(0, -1)}` },
  'the token in the address': { query: `&token=${TOKEN}&access_token=${TOKEN}` },
};

interface Cell {
  readonly host: string;
  readonly origin: string | undefined;
  readonly method: string;
  readonly type: string | undefined;
  readonly bearing: string;
}

const cells: Cell[] = hosts.flatMap((host) =>
  origins.flatMap((origin) =>
    methods.flatMap((method) =>
      types.flatMap((type) =>
        Object.keys(bearings).map((bearing) => ({ host, origin, method, type, bearing })),
      ),
    ),
  ),
);

let api: Loaded;
let server: Serving;
let database: Database;
const logged: unknown[] = [];
beforeAll(async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml']);
  database = api.database;
  const log = (...said: unknown[]) => void logged.push(said);
  server = await serve({
    database,
    logger: { error: log, info: log } as never,
    writes: { database, token: TOKEN },
    origins: [PAGE],
    host: '127.0.0.1',
    port: 0,
  });
});
afterAll(async () => {
  await server.close();
  await api.close();
});

test('of 1,200 ways to ask, only those with the token, in JSON, by POST and under a known name reach the graph', async () => {
  const before = await exportGraph(database);
  const wrong: Cell[] = [];
  for (const cell of cells) {
    const { method, type, host, bearing } = cell;
    const mayWrite =
      method === 'POST' && type === 'application/json' && host !== 'page.example' && bearing === 'the token';
    // The source is not there, and only who may write is told so.
    if ((await send(cell)).includes('SOURCE_UNKNOWN') !== mayWrite) wrong.push(cell);
  }
  expect(cells).toHaveLength(1_200);
  expect(wrong).toEqual([]);
  expect(await exportGraph(database)).toEqual(before);
  expect(JSON.stringify(logged)).not.toContain(TOKEN);
});

/** Sends the mutation as a cell says, in the body and in the address, and answers with all that came back. */
function send({ host, origin, method, type, bearing }: Cell): Promise<string> {
  const { port } = new URL(server.url);
  const { header, query = '' } = bearings[bearing] ?? {};
  const body = ['GET', 'OPTIONS'].includes(method) ? '' : JSON.stringify({ query: removal });
  const headers = {
    'content-length': body.length,
    host: `${host}:${port}`,
    ...(origin !== undefined && { origin }),
    ...(type !== undefined && { 'content-type': type }),
    ...(header !== undefined && { authorization: header }),
  };
  const path = `/graphql?query=${encodeURIComponent(removal)}${query}`;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    request.on('error', (error) =>
      reject(new Error(`${JSON.stringify({ host, origin, method, type, bearing })}: ${error.message}`)),
    );
    request.end(body);
  });
}

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Serving, serve } from '../../src/api/server.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { connectionsOf } from '../support/connections.ts';
import { fuzz, heapInUse } from '../support/fuzz.ts';
import { quantile, report, SEED, trials } from '../support/long.ts';

let api: Loaded;
let server: Serving;
const logged: unknown[] = [];
beforeAll(async () => {
  api = await loadedApi();
  const logger = { error: (entry: object) => logged.push(entry) };
  server = await serve({ database: api.database, logger, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await api.close();
});

test('no request, however hostile, brings the server down or tells of the inside', async () => {
  const count = trials(500, 10_000);
  // What is compiled and cached once is no leak.
  await fuzz(server, count / 2, SEED + 1);
  const before = heapInUse();
  const { faults, seen, milliseconds, refusals } = await fuzz(server, count, SEED);
  expect(faults).toEqual([]);
  expect(logged).toEqual([]);
  await vi.waitFor(() => expect(connectionsOf(api.database.driver).busy).toBe(0));
  const growth = heapInUse() / before - 1;
  expect(growth).toBeLessThan(0.2);

  const { 200: answered = 0, LIMIT_EXCEEDED: limited = 0, SERVICE_UNAVAILABLE: unavailable = 0 } = seen;
  await report('No request, however hostile, brings the server down or tells of the inside', {
    requests: count,
    'answered with status 200': answered,
    'beyond a limit': limited,
    'told that Neo4j does not answer': unavailable,
    'without a code, a message and a hint': faults.length,
    'median, ms': Math.round(quantile(milliseconds, 0.5)),
    '99 in 100 within, ms': Math.round(quantile(milliseconds, 0.99)),
    'refused, 99 in 100 within, ms': Math.round(quantile(refusals, 0.99)),
    'growth of the heap, %': Number((growth * 100).toFixed(1)),
    'connections that did not come back': 0,
  });
});

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Serving, serve } from '../../src/api/server.ts';
import { connectionsOf } from '../support/connections.ts';
import { fuzz } from '../support/fuzz.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
let server: Serving;
const logged: unknown[] = [];
beforeAll(async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml']);
  const logger = { error: (entry: object) => logged.push(entry) };
  server = await serve({ database: api.database, logger, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await api.close();
});

test('whatever is sent, the answer has a code and words, and nothing is left behind', async () => {
  const { faults, seen } = await fuzz(server, 300, 1);
  expect(faults).toEqual([]);
  expect(logged).toEqual([]);
  expect(Object.keys(seen)).toEqual(expect.arrayContaining(['200', '400', 'LIMIT_EXCEEDED']));
  await vi.waitFor(() => expect(connectionsOf(api.database.driver).busy).toBe(0));
});

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Serving, serve } from '../../src/api/server.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { seeded } from '../dossier/support.ts';
import { askAndLeave } from '../support/aborts.ts';
import { type HeldDatabase, heldDatabase } from '../support/held.ts';
import { report, SEED, trials } from '../support/long.ts';

let api: Loaded;
let held: HeldDatabase;
let server: Serving;
const logged: unknown[] = [];

beforeAll(async () => {
  api = await loadedApi();
  held = await heldDatabase();
  const logger = { error: (...entry: unknown[]) => logged.push(entry) };
  server = await serve({ database: held.database, logger, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await held.close();
  await api.close();
});

test('clients that go away leave nothing behind', async () => {
  const random = seeded(SEED);
  // One read in ten would never end by itself.
  held.holds = () => random() < 0.1;
  const clients = trials(50, 200);
  const { aborted, answered } = await askAndLeave(server, { clients, requests: trials(400, 5_000), random });

  held.holds = () => false;
  const start = performance.now();
  const response = await fetch(`${server.url}/graphql?query={claims{totalCount}}`);
  expect(await response.json()).toEqual({ data: { claims: { totalCount: expect.any(Number) } } });
  const next = performance.now() - start;
  await vi.waitFor(async () => expect([await held.waiting(), held.connections().busy]).toEqual([0, 0]), {
    timeout: 10_000,
    interval: 20,
  });
  const quiet = performance.now() - start;
  const { idle } = held.connections();
  expect(logged).toEqual([]);

  await report('Clients that go away leave no work and no connection behind', {
    requests: aborted + answered,
    'of these broken off': aborted,
    clients,
    'connections of the pool, all idle at the end': idle,
    'next answer, ms': Math.round(next),
    'until all was quiet, ms': Math.round(quiet),
    'statements that still ran in Neo4j': await held.waiting(),
  });
});

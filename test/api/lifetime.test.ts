import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import { limits } from '../../src/api/limits.ts';
import { type Serving, serve } from '../../src/api/server.ts';
import { type HeldDatabase, heldDatabase } from '../support/held.ts';
import { type Loaded, loadedApi } from './loaded.ts';

/** Reads wait in Neo4j for a lock that nobody gives back. */
let held: HeldDatabase;
let api: Loaded;
let server: Serving;
const logged: unknown[] = [];
const logger = { error: (...entry: unknown[]) => logged.push(entry) };

beforeAll(async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml']);
  held = await heldDatabase();
  server = await serve({ database: held.database, logger, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await held.close();
  await api.close();
});
beforeEach(() => {
  held.holds = () => true;
});

function ask(query: string, signal: AbortSignal): Promise<unknown> {
  return fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { signal }).then(
    (response) => response.json(),
    (error) => error.name,
  );
}

test('a client that goes away ends within a second what it asked of Neo4j', async () => {
  const client = new AbortController();
  const answer = ask('{ a: claims { nodes { id } } b: events { nodes { id } } }', client.signal);
  await vi.waitFor(async () => expect(await held.waiting()).toBe(2), { timeout: 10_000 });

  client.abort();
  const left = performance.now();
  expect(await answer).toBe('AbortError');
  await vi.waitFor(async () => expect(await held.waiting()).toBe(0), { timeout: 10_000, interval: 10 });
  expect(performance.now() - left).toBeLessThan(1_000);
  await vi.waitFor(() => expect(held.connections()).toMatchObject({ busy: 0 }));
  expect(logged).toEqual([]);
});

test('what one client breaks off is answered to another', async () => {
  const [impatient, patient] = [new AbortController(), new AbortController()];
  const query = '{ claims(first: 1, orderBy: DATE_ASC) { nodes { kind } } }';
  const broken = ask(query, impatient.signal);
  await vi.waitFor(async () => expect(await held.waiting()).toBe(1), { timeout: 10_000 });
  held.holds = () => false;
  const whole = ask(query, patient.signal);
  impatient.abort();
  expect(await broken).toBe('AbortError');
  expect(await whole).toEqual({ data: { claims: { nodes: [{ kind: 'FACT' }] } } });
});

test('a request has so much time as a whole, and Neo4j no more than that', async () => {
  const hasty = createApi({ database: held.database, logger, limits: { ...limits, time: 1 } });
  const start = performance.now();
  const response = await hasty.fetch('http://localhost/graphql?query={claims{nodes{id}}}');
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(await response.json()).toMatchObject({
    data: null,
    errors: [
      {
        message: 'The request took longer than 1 s.',
        path: ['claims', 'nodes'],
        extensions: { code: 'TIMEOUT', hint: expect.stringContaining('DEMARCHE_LIMITS=time=') },
      },
    ],
  });
  await vi.waitFor(async () => expect(await held.waiting()).toBe(0), { timeout: 10_000 });
  await vi.waitFor(() => expect(held.connections()).toMatchObject({ busy: 0 }));
});

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import { Database } from '../../src/graph/database.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { connectionsOf } from '../support/connections.ts';
import { testAddress } from '../support/neo4j.ts';
import { type FragilePath, startProxy } from '../support/proxy.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let loaded: Loaded;
let path: FragilePath;
let database: Database;
let api: ReturnType<typeof createApi>;
const logged: unknown[] = [];

beforeAll(async () => {
  loaded = await loadedApi(['test/fixtures/two-reports.yaml']);
  path = await startProxy(testAddress().uri);
  database = new Database(await openDriver({ ...testAddress(), uri: path.uri }), 'neo4j');
  api = createApi({ database, logger: { error: (entry) => logged.push(entry) } });
  await ask();
});
afterAll(async () => {
  await path.close();
  await database.close();
  await loaded.close();
});
afterEach(() => path.mend());

/** Reads at three depths, several statements at once. */
const query =
  '{ claims { totalCount nodes { statements { nodes { speaker { name } } } } } events { totalCount } }';

async function ask() {
  const start = performance.now();
  const response = await api.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`);
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  const codes = new Set(errors.map(({ extensions }) => extensions.code));
  return { codes: [...codes], seconds: (performance.now() - start) / 1000 };
}

const faults: [what: string, happen: () => void][] = [
  ['swallows everything', () => path.swallow()],
  ['breaks each connection', () => path.breakBefore('RETURN', Number.POSITIVE_INFINITY)],
  ['breaks all connections once', () => path.breakAll()],
];

test.each(faults)(
  'where the path to Neo4j %s, requests end in time, and later ones succeed',
  async (_, happen) => {
    happen();
    for (const { codes, seconds } of await Promise.all([ask(), ask(), ask()])) {
      expect([[], ['SERVICE_UNAVAILABLE']]).toContainEqual(codes);
      expect(seconds).toBeLessThan(5);
    }

    path.mend();
    const mended = performance.now();
    await vi.waitFor(async () => expect(await ask()).toMatchObject({ codes: [] }), { timeout: 10_000 });
    expect(performance.now() - mended).toBeLessThan(10_000);
    expect(logged).toEqual([]);
  },
);

test('where it is slow, answers are late and whole', async () => {
  path.delay(150);
  expect(await ask()).toMatchObject({ codes: [] });
});

test('in the middle of an answer, a connection that breaks ends the request with a word', async () => {
  for (let message = 1; message <= 6; message += 1) {
    path.cutAt({ message, direction: 'from Neo4j', moment: 'within' });
    const { codes, seconds } = await ask();
    expect([[], ['SERVICE_UNAVAILABLE']]).toContainEqual(codes);
    expect(seconds).toBeLessThan(5);
    path.mend();
    await vi.waitFor(async () => expect(await ask()).toMatchObject({ codes: [] }), { timeout: 10_000 });
  }
  expect(logged).toEqual([]);
});

test('no connection is missing afterwards', async () => {
  await vi.waitFor(() => expect(connectionsOf(database.driver)).toMatchObject({ busy: 0 }));
});

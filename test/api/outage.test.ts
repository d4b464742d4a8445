import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import { Database } from '../../src/graph/database.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { type Engine, openEngine } from '../../src/graph/engine/index.ts';

/** A Neo4j of its own, to be stopped and started. */
let home: string;
let engine: Engine;
let database: Database;
let api: ReturnType<typeof createApi>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-outage-'));
  engine = await openEngine({ home });
  database = new Database(await openDriver(engine), 'neo4j');
  api = createApi({ database, logger: { error: () => undefined } });
});
afterAll(async () => {
  await database.close();
  await engine.stop();
  await rm(home, { recursive: true, force: true });
});

const query = '{ a: claims { nodes { id } } b: events { totalCount } }';

async function ask() {
  const start = performance.now();
  const response = await api.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`);
  const body = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  const codes = new Set(body.errors?.map((error) => error.extensions.code));
  return { codes: [...codes], data: body.data, seconds: (performance.now() - start) / 1000 };
}

async function ready() {
  const start = performance.now();
  const response = await api.fetch('http://localhost/ready');
  return {
    status: response.status,
    body: await response.json(),
    seconds: (performance.now() - start) / 1000,
  };
}

test('while Neo4j is away, requests fail in time and say why; when it is back, they succeed by themselves', async () => {
  // A JVM that has just started on a busy machine may be slow beyond the deadline.
  await vi.waitFor(
    async () => expect(await ask()).toMatchObject({ codes: [], data: { b: { totalCount: 0 } } }),
    {
      timeout: 30_000,
    },
  );

  const boltPort = Number(new URL(engine.uri).port);
  await engine.stop();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { codes, seconds } = await ask();
    expect(codes).toEqual(['SERVICE_UNAVAILABLE']);
    expect(seconds).toBeLessThan(5);
    const state = await ready();
    expect(state).toMatchObject({ status: 503, body: { ready: false, reason: 'Neo4j does not answer.' } });
    expect(state.seconds).toBeLessThan(3);
  }

  engine = await openEngine({ home, boltPort });
  await vi.waitFor(async () => expect(await ask()).toMatchObject({ codes: [] }), { timeout: 30_000 });
  await vi.waitFor(async () => expect(await ready()).toMatchObject({ status: 200 }), { timeout: 30_000 });
}, 150_000);

test('a Neo4j that takes questions and stays silent is away, too', async () => {
  const silent = createApi({
    database: { read: () => new Promise(() => undefined) },
    logger: { error: () => undefined },
  });
  const start = performance.now();
  const response = await silent.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
  expect(performance.now() - start).toBeLessThan(5_000);
});

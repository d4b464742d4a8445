import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDriver } from '../../../src/graph/driver.ts';
import { type Engine, openEngine, runningEngine, useEngine } from '../../../src/graph/engine/index.ts';
import { testAddress } from '../../support/neo4j.ts';
import { ask, lives, removeFolders, temporaryFolder } from './support.ts';

afterAll(removeFolders);

let home: string;
let engine: Engine;

beforeAll(async () => {
  home = await temporaryFolder();
  engine = await openEngine({ home });
});
afterAll(() => engine?.stop());

test('it answers, and its password lies in a file for the user alone', async () => {
  expect(await ask(engine, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  expect((await readFile(engine.passwordFile, 'utf8')).trim()).toBe(engine.password);
  expect((await stat(engine.passwordFile)).mode & 0o777).toBe(0o600);
  expect((await stat(join(home, 'neo4j'))).mode & 0o777).toBe(0o700);
  await expect(openDriver({ ...engine, password: 'neo4j' })).rejects.toMatchObject({
    code: 'DATABASE_LOGIN_REFUSED',
  });
});

test('Neo4j Browser answers at its address', async () => {
  const response = await fetch(engine.browserUrl);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Neo4j Browser');
});

test('what it unpacks lies in its own folder, and not where all programs leave things', async () => {
  await fetch(engine.browserUrl);
  const unpacked = await readdir(join(home, 'neo4j', 'tmp'));
  expect(unpacked.some((name) => name.startsWith('jetty-'))).toBe(true);
});

test('nothing listens on addresses that others can reach', async () => {
  const outer = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find((address) => !address.internal && address.family === 'IPv4');
  if (!outer) return;
  const port = new URL(engine.browserUrl).port;
  await expect(fetch(`http://${outer.address}:${port}/`)).rejects.toThrow();
});

test('nothing is reported to its makers', async () => {
  const text = `SHOW SETTINGS 'dbms.usage_report.enabled', 'client.allow_telemetry' YIELD value`;
  expect(await ask(engine, text)).toEqual([{ value: 'false' }, { value: 'false' }]);
});

test('LOAD CSV reads no file and reaches no address', async () => {
  const file = join(home, 'secret.csv');
  await writeFile(file, 'secret\n');
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.end('HTTP/1.1 200 OK\r\n\r\nsecret\n');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(Number(Object(server.address()).port)));
  });
  const places = [
    `file://${file}`,
    'file:///secret.csv',
    'file:///../../../etc/passwd',
    `http://127.0.0.1:${port}/x.csv`,
    `http://localhost:${port}/x.csv`,
    `http://[::1]:${port}/x.csv`,
    `ftp://127.0.0.1:${port}/x.csv`,
    `jar:file://${file}!/x.csv`,
  ];
  const refusal = /allow_csv_import_from_file_urls' is false|is blocked via|unknown protocol/;
  for (const place of places) {
    await expect(ask(engine, `LOAD CSV FROM '${place}' AS row RETURN row`), place).rejects.toThrow(refusal);
  }
  expect(connections).toBe(0);
  server.close();
});

test('a second start on the same home is refused, with the number of the process to end', async () => {
  await expect(openEngine({ home })).rejects.toMatchObject({
    code: 'HOME_IN_USE',
    exitCode: 2,
    message: expect.stringContaining(String(process.pid)),
    hint: expect.stringContaining('DEMARCHE_HOME'),
  });
  expect(await ask(engine, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
});

test('a command uses the one that runs, and leaves it running', async () => {
  const { uri, password, pid } = engine;
  expect(await runningEngine(home)).toMatchObject({ uri, password, pid, owner: process.pid });
  const use = await useEngine({ home });
  expect(use).toMatchObject({ uri, pid });
  await use.release();
  expect(lives(pid)).toBe(true);
});

test('two homes run side by side', async () => {
  const other = testAddress();
  expect(other.uri).not.toBe(engine.uri);
  await ask(engine, "CREATE (:Other {id: 'x'})");
  const driver = await openDriver(other);
  const { records } = await driver.executeQuery('MATCH (n:Other) RETURN n');
  await driver.close();
  expect(records).toEqual([]);
});

test('a home whose lock somebody holds who has not said so is refused, too', async () => {
  await rm(join(home, 'neo4j', 'running.json'));
  await expect(openEngine({ home })).rejects.toMatchObject({
    code: 'HOME_IN_USE',
    message: expect.stringContaining('store_lock'),
  });
  expect(await ask(engine, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
});

test('a stop takes less than three seconds, and the next start finds the same data and password', async () => {
  await ask(engine, "CREATE (:Kept {id: 'kept'})");
  const before = engine;
  const begun = Date.now();
  await before.stop();
  expect(Date.now() - begun).toBeLessThan(3_000);
  expect(await before.exited).toEqual({ code: 0, signal: null });
  expect(lives(before.pid)).toBe(false);
  expect(await runningEngine(home)).toBeUndefined();
  engine = await openEngine({ home });
  expect(engine.password).toBe(before.password);
  expect(await ask(engine, 'MATCH (n:Kept) RETURN n.id AS id')).toEqual([{ id: 'kept' }]);
});

test('its death is told, and the home can be opened again with all that was acknowledged', async () => {
  await ask(engine, "CREATE (:Kept {id: 'late'})");
  process.kill(engine.pid, 'SIGKILL');
  expect(await engine.exited).toEqual({ code: null, signal: 'SIGKILL' });
  await engine.stop();
  engine = await openEngine({ home });
  expect(await ask(engine, 'MATCH (n:Kept) RETURN count(n) AS n')).toEqual([{ n: 2 }]);
});

test('an engine in use by another command ends with its last user', async () => {
  const use = await useEngine({ home });
  let ended = false;
  const ending = engine.stopWhenUnused().then(() => {
    ended = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(ended).toBe(false);
  expect(await ask(use, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  expect(await runningEngine(home)).toBeUndefined();
  await use.release();
  await ending;
  expect(lives(engine.pid)).toBe(false);
});

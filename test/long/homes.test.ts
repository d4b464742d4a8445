import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readClaim } from '../../src/graph/engine/claim.ts';
import { homeFiles } from '../../src/graph/engine/files.ts';
import { openEngine } from '../../src/graph/engine/index.ts';
import { lives, removeFolders, temporaryFolder, until } from '../graph/engine/support.ts';

afterAll(removeFolders);

let used: string;

beforeAll(async () => {
  used = await temporaryFolder();
  await (await openEngine({ home: used })).stop();
});

/** A home that has been used, for a test to spoil. */
async function copyOfUsed(): Promise<string> {
  const home = await temporaryFolder();
  await cp(used, home, { recursive: true });
  return home;
}

/** Overwrites every file of a folder. */
async function garble(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const { size } = await stat(path);
    if ((await stat(path)).isFile()) await writeFile(path, Buffer.alloc(Math.min(size, 100_000), 0xab));
  }
}

/** The files of a home's data, but for what Neo4j itself makes for one session. */
async function dataFiles(home: string): Promise<string[]> {
  const names = await readdir(join(home, 'neo4j', 'data'), { recursive: true }).catch(() => []);
  return names.filter((name) => !name.includes('.tmp'));
}

describe('a damaged home is told, with what to do, and left as it is', () => {
  const cases: [what: string, spoil: (root: string) => Promise<unknown>, says: RegExp][] = [
    [
      'a file instead of the data',
      (root) => rm(join(root, 'data'), { recursive: true }).then(() => writeFile(join(root, 'data'), '')),
      /data: expected a folder, found a file/,
    ],
    [
      'a folder instead of the configuration',
      (root) => rm(join(root, 'conf/neo4j.conf')).then(() => mkdir(join(root, 'conf/neo4j.conf'))),
      /neo4j\.conf: expected a file, found a folder/,
    ],
    ['no password', (root) => rm(join(root, 'password')), /password is missing or empty/],
    [
      'another password',
      (root) => writeFile(join(root, 'password'), 'another\n'),
      /refuses the password in .*password/,
    ],
    [
      'a garbled graph',
      (root) => garble(join(root, 'data/databases/neo4j')),
      /cannot open its database[\s\S]*Exception[\s\S]*debug\.log/,
    ],
    [
      'a garbled system database',
      (root) => garble(join(root, 'data/databases/system')),
      /ended while it started[\s\S]*Exception[\s\S]*console\.log/,
    ],
  ];
  test.each(cases)('%s', async (_, spoil, says) => {
    const home = await copyOfUsed();
    await spoil(join(home, 'neo4j'));
    const before = await dataFiles(home);
    await expect(openEngine({ home })).rejects.toMatchObject({
      code: 'HOME_CORRUPT',
      exitCode: 2,
      message: expect.stringMatching(says),
      hint: expect.stringContaining('Nothing was deleted.'),
    });
    expect(await dataFiles(home)).toEqual(expect.arrayContaining(before));
    expect(await readdir(join(home, 'neo4j'))).not.toContain('running.json');
  });
});

/** Waits until a start has got as far as its JVM. */
async function startedJvm(home: string): Promise<number> {
  const files = homeFiles(home);
  const pid = () => readClaim(files).then((claim) => claim?.jvm?.pid);
  await until(async () => (await pid()) !== undefined);
  return (await pid()) ?? 0;
}

test('an aborted start leaves nothing running and the home free', async () => {
  const home = await copyOfUsed();
  const abortion = new AbortController();
  const opening = openEngine({ home, signal: abortion.signal });
  const pid = await startedJvm(home);
  abortion.abort();
  await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
  expect(lives(pid)).toBe(false);
  expect(await readClaim(homeFiles(home))).toBeUndefined();
});

test('a JVM that is killed while it starts does not make the home a damaged one', async () => {
  const home = await copyOfUsed();
  const opening = openEngine({ home });
  process.kill(await startedJvm(home), 'SIGKILL');
  await expect(opening).rejects.toMatchObject({
    code: 'DATABASE_START_FAILED',
    message: expect.stringContaining('SIGKILL'),
    hint: expect.stringContaining('Start again'),
  });
});

test('what an interrupted first start has left is moved away', async () => {
  const home = await copyOfUsed();
  await writeFile(join(home, 'neo4j/data/server_id'), 'cut off');
  await rm(join(home, 'neo4j/version'));
  await (await openEngine({ home })).stop();
  expect(await readdir(join(home, 'neo4j'))).toContain('data.unfinished');
});

async function occupy(): Promise<[port: number, free: () => void]> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(Number(Object(server.address()).port)));
  });
  return [port, () => server.close()];
}

test('a chosen port that another program takes during the start is chosen anew', async () => {
  const home = await copyOfUsed();
  const [port, free] = await occupy();
  free();
  await writeFile(homeFiles(home).ports, JSON.stringify({ bolt: port, browser: port - 1 }));
  const opening = openEngine({ home });
  await startedJvm(home);
  const thief = createServer().listen(port, '127.0.0.1');
  const engine = await opening;
  expect(engine.uri).not.toContain(String(port));
  await engine.stop();
  thief.close();
});

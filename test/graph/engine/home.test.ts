import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimHome, readClaim } from '../../../src/graph/engine/claim.ts';
import { homeFiles } from '../../../src/graph/engine/files.ts';
import { prepareHome } from '../../../src/graph/engine/home.ts';
import { openEngine } from '../../../src/graph/engine/index.ts';
import { choosePorts } from '../../../src/graph/engine/ports.ts';
import { lives, removeFolders, temporaryFolder, until } from './support.ts';

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

test('a home that is a file', async () => {
  const home = join(await temporaryFolder(), 'file');
  await writeFile(home, 'mine');
  await expect(openEngine({ home })).rejects.toMatchObject({
    code: 'HOME_CORRUPT',
    message: `${home}: expected a folder, found a file.`,
    hint: expect.stringContaining('DEMARCHE_HOME'),
  });
  expect(await readFile(home, 'utf8')).toBe('mine');
});

test.skipIf(process.platform !== 'linux')('a home where nobody may write', async () => {
  await expect(openEngine({ home: '/sys/demarche' })).rejects.toMatchObject({
    code: 'HOME_UNWRITABLE',
    hint: expect.stringContaining('DEMARCHE_HOME'),
  });
});

const STALE = '{"owner": {"pid": 999999999, "started": "never"}}';

test.each(['{"owner', 'null', STALE])('a claim of nobody who lives is taken over: %s', async (claim) => {
  const files = homeFiles(await temporaryFolder());
  await prepareHome(files);
  await writeFile(files.claim, claim);
  const { orphan, release } = await claimHome(files);
  expect(orphan).toBeUndefined();
  await expect(claimHome(files)).rejects.toMatchObject({ code: 'HOME_IN_USE' });
  await release();
  expect(await readdir(files.root)).not.toContain('running.json');
});

test('of many that claim a stale home at once one gets it, and the others are refused', async () => {
  for (let round = 0; round < 20; round += 1) {
    const files = homeFiles(await temporaryFolder());
    await prepareHome(files);
    await writeFile(files.claim, STALE);
    const claims = await Promise.allSettled(Array.from({ length: 20 }, () => claimHome(files)));
    const refused = claims.flatMap((claim) => (claim.status === 'rejected' ? [claim.reason.code] : []));
    expect(refused).toEqual(Array.from({ length: 19 }, () => 'HOME_IN_USE'));
  }
});

test('a successor that was killed while it took a home over is succeeded, too', async () => {
  const files = homeFiles(await temporaryFolder());
  await prepareHome(files);
  await writeFile(files.claim, STALE);
  const successor = createHash('sha256').update(STALE).digest('hex').slice(0, 16);
  await writeFile(`${files.claim}.after-${successor}`, '{"owner": {"pid": 999999998, "started": "never"}}');
  await claimHome(files);
  expect((await readClaim(files))?.owner.pid).toBe(process.pid);
  expect((await readdir(files.root)).filter((name) => name.includes('running'))).toEqual(['running.json']);
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

describe('ports', () => {
  async function occupy(): Promise<[port: number, free: () => void]> {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(Number(Object(server.address()).port)));
    });
    return [port, () => server.close()];
  }

  test.each([
    ['DEMARCHE_BOLT_PORT', 'boltPort'],
    ['DEMARCHE_BROWSER_PORT', 'browserPort'],
  ])('a fixed port that is taken is refused by name: %s', async (variable, option) => {
    const [port, free] = await occupy();
    await expect(openEngine({ home: await temporaryFolder(), [option]: port })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      exitCode: 2,
      message: expect.stringContaining(`${variable}=${port}`),
      hint: expect.stringContaining(variable),
    });
    free();
  });

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

  test('the same port for both is refused', async () => {
    const [port, free] = await occupy();
    free();
    const both = { boltPort: port, browserPort: port };
    await expect(openEngine({ home: await temporaryFolder(), ...both })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
    });
  });

  test('chosen ports are kept, and given up only when they are taken', async () => {
    const files = homeFiles(await temporaryFolder());
    await mkdir(files.root);
    const fixed = { bolt: undefined, browser: undefined };
    const [port, free] = await occupy();
    await writeFile(files.ports, JSON.stringify({ bolt: port, browser: 7474 }));
    const chosen = await choosePorts(files, fixed);
    expect(chosen.bolt).not.toBe(port);
    free();
    expect(await choosePorts(files, fixed)).toEqual(chosen);
    expect(await choosePorts(files, { ...fixed, bolt: port })).toEqual({ ...chosen, bolt: port });
  });
});

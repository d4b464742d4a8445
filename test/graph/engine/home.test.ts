import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { claimHome, readClaim } from '../../../src/graph/engine/claim.ts';
import { homeFiles } from '../../../src/graph/engine/files.ts';
import { prepareHome } from '../../../src/graph/engine/home.ts';
import { openEngine } from '../../../src/graph/engine/index.ts';
import { choosePorts } from '../../../src/graph/engine/ports.ts';
import { removeFolders, temporaryFolder } from './support.ts';

afterAll(removeFolders);

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

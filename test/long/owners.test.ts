import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOnPath } from '../../src/graph/engine/files.ts';
import { type EngineAddress, openEngine, runningEngine } from '../../src/graph/engine/index.ts';
import { ask, lives, removeFolders, temporaryFolder, until } from '../graph/engine/support.ts';

afterAll(removeFolders);

const program = fileURLToPath(new URL('../support/owner.ts', import.meta.url));
let home: string;
const owners = new Set<ChildProcess>();

beforeAll(async () => {
  home = await temporaryFolder();
});
afterAll(() => {
  for (const owner of owners) owner.kill('SIGKILL');
});

/** Starts another process that uses a home's Neo4j. */
async function startOwner(home: string, path = process.env.PATH): Promise<[ChildProcess, EngineAddress]> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, home], {
    env: { ...process.env, PATH: path },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  owners.add(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value } = await lines.next();
  return [child, JSON.parse(value ?? '{}')];
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('of two commands that begin at once, one starts Neo4j and both use it', async () => {
  const [[first, one], [second, two]] = await Promise.all([startOwner(home), startOwner(home)]);
  expect(one.pid).toBe(two.pid);
  const running = await runningEngine(home);
  const [starter, guest] = running?.owner === first.pid ? [first, second] : [second, first];
  starter.stdin?.end();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await ask(one, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  guest.stdin?.end();
  await once(starter, 'exit');
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(lives(one.pid)).toBe(false);
});

test.skipIf(!findOnPath('setpriv'))(
  'a killed owner takes its JVM along, and the home can be used',
  async () => {
    const [owner, engine] = await startOwner(home);
    expect(await runningEngine(home)).toMatchObject({ pid: engine.pid, owner: owner.pid });
    expect(await ask(engine, "CREATE (:Kept {id: 'a'})")).toEqual([]);
    await kill(owner);
    await until(() => !lives(engine.pid));
    expect(await runningEngine(home)).toBeUndefined();
  },
);

test('where the kernel cannot be asked for that, the next start ends what was left behind', async () => {
  const programs = await temporaryFolder();
  await symlink(findOnPath('java') ?? '', join(programs, 'java'));
  const [owner, left] = await startOwner(home, programs);
  await ask(left, "CREATE (:Kept {id: 'b'})");
  await kill(owner);
  expect(lives(left.pid)).toBe(true);
  expect(await runningEngine(home)).toBeUndefined();

  const told: string[] = [];
  const engine = await openEngine({ home, onProgress: (line) => told.push(line) });
  expect(told.join()).toContain(String(left.pid));
  expect(lives(left.pid)).toBe(false);
  expect(await ask(engine, 'MATCH (n:Kept) RETURN n.id AS id ORDER BY id')).toEqual([
    { id: 'a' },
    { id: 'b' },
  ]);
  await engine.stop();
});

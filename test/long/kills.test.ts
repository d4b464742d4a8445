import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../src/graph/database.ts';
import { checkContent } from '../../src/graph/doctor/assertions.ts';
import { examine } from '../../src/graph/doctor/index.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { runningEngine } from '../../src/graph/engine/index.ts';
import { loadDossier, removeSource } from '../../src/graph/write/load.ts';
import { seeded } from '../dossier/support.ts';
import { lives } from '../graph/engine/support.ts';
import { type RunningCommand, startDemarche } from '../support/command.ts';
import { exportGraph, freshGraph } from '../support/graph.ts';
import { type Ledger, openLedger, versionOf } from '../support/ledger.ts';
import { quantile, report, SEED, trials } from '../support/long.ts';

const random = seeded(SEED);
/** So long a server is given to be ready again, in ms, before a test fails; the promise is 10 s. */
const LIMIT = 60_000;

let home: string;
let env: Record<string, string>;
let url: string;
let server: RunningCommand;
let ledger: Ledger;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-kills-'));
  const port = await freePort();
  env = { DEMARCHE_HOME: home, DEMARCHE_PORT: String(port) };
  url = `http://127.0.0.1:${port}`;
  await startServer();
  await withDatabase((database) => removeSource(database, 'moscow-talks-2025-12-02'));
  ledger = openLedger(random);
});
afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  await rm(home, { recursive: true, force: true });
});

test('Neo4j killed while sources are loaded loses nothing, halves nothing, and is back', async () => {
  const back: number[] = [];
  for (let trial = 0; trial < trials(3, 200); trial += 1) {
    const { pid } = await engine();
    await whileLoading(
      () => process.kill(pid, 'SIGKILL'),
      async (killed) => {
        await until(
          async () => ![undefined, pid].includes((await runningEngine(home))?.pid) && (await isReady()),
        );
        back.push(Date.now() - killed);
      },
    );
    await withDatabase((database) => check(database, trial));
  }
  await finish('Neo4j killed with SIGKILL while sources are loaded', back.length, back);
});

test('the server killed while sources are loaded leaves no Neo4j behind, and nothing lost or halved', async () => {
  const back: number[] = [];
  const orphaned: number[] = [];
  for (let trial = 0; trial < trials(2, 200); trial += 1) {
    const { pid } = await engine();
    await whileLoading(
      () => server.child.kill('SIGKILL'),
      async (killed) => {
        await server.ended;
        await until(() => !lives(pid));
        orphaned.push(Date.now() - killed);
        const begun = Date.now();
        await startServer();
        back.push(Date.now() - begun);
      },
    );
    await withDatabase((database) => check(database, trial));
  }
  await finish('The server killed with SIGKILL while sources are loaded', back.length, back, {
    'Neo4j gone after the kill, at most': `${Math.max(...orphaned)} ms`,
  });
});

test('a command killed while it loads has loaded all or nothing', async () => {
  await loadByCommand();
  let { took } = await loadByCommand();
  let kills = 0;
  for (let trial = 0; trial < trials(5, 200); trial += 1) {
    const command = await loadByCommand(took * (0.3 + 0.8 * random()));
    if (command.killed) kills += 1;
    else took = command.took;
    await withDatabase((database) => check(database, trial));
  }
  await finish('`demarche load` killed with SIGKILL', kills);
});

/** The doctor takes seconds on a database that has just started; the contents alone are compared each time. */
async function check(database: Database, trial: number): Promise<void> {
  await ledger.check(database);
  const findings = trial % 10 === 9 ? examine(database) : checkContent(database);
  for await (const finding of findings) throw new Error(JSON.stringify(finding));
}

/** Loads and removes sources, kills at a random moment, and goes on until a change fails or all is back again. */
async function whileLoading(kill: () => void, recovery: (killed: number) => Promise<void>): Promise<void> {
  await withDatabase(async (database) => {
    // The first load after a start takes far longer than the others; kill within it, and after it.
    if (random() < 0.5) expect(await ledger.change(database)).toBe(true);
    let over = false;
    const killing = wait(random() * 1_000)
      .then(() => {
        kill();
        return recovery(Date.now());
      })
      .finally(() => {
        over = true;
      });
    const changing = (async () => {
      while (!over && (await ledger.change(database)));
    })();
    await Promise.all([killing, changing]);
  });
}

/**
 * Loads several sources by a command of its own.
 * @param killAfter in ms
 * @returns whether it was killed before it had ended, and how long it ran, in ms
 */
async function loadByCommand(killAfter?: number): Promise<{ killed: boolean; took: number }> {
  const drawn = ledger.draw(3);
  const files = drawn.map(({ source }) => join(home, `${source}.json`));
  for (const [index, { source, version }] of drawn.entries()) {
    await writeFile(files[index] as string, JSON.stringify(versionOf(source, version)));
  }
  const begun = Date.now();
  const command = startDemarche(['load', '--json', ...files], { env });
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => command.child.kill('SIGKILL'), killAfter);
  const { code, signal, stdout, stderr } = await command.ended;
  clearTimeout(timer);
  expect([signal ?? code, stderr]).toEqual([signal ? 'SIGKILL' : 0, '']);
  ledger.note(drawn, stdout !== '');
  return { killed: signal !== null, took: Date.now() - begun };
}

/** Compares the whole graph with a fresh one of the same sources, and hands in the figures. */
async function finish(
  promise: string,
  kills: number,
  back: readonly number[] = [],
  more: Record<string, string> = {},
): Promise<void> {
  const { acknowledged, failed, open, committed } = ledger;
  const lived = await withDatabase(async (database) => {
    await check(database, 9);
    return exportGraph(database);
  });
  const fresh = await freshGraph();
  for (const each of ledger.surviving()) await loadDossier(fresh, each);
  expect(lived).toEqual(await exportGraph(fresh));
  await fresh.close();
  const seconds = (share: number) => `${(quantile(back, share) / 1000).toFixed(1)} s`;
  await report(promise, {
    kills,
    'changes acknowledged': acknowledged,
    'of them lost': 0,
    'reported as failed, and not there': failed,
    'left open': open,
    'of them committed': committed,
    'sources there in part': 0,
    ...(back.length > 0 && { 'ready again, median': seconds(0.5), 'ready again, p99': seconds(0.99) }),
    ...more,
  });
  Object.assign(ledger, { acknowledged: 0, failed: 0, open: 0, committed: 0 });
}

async function startServer(): Promise<void> {
  server = startDemarche(['start'], { env });
  await server.untilPrinted('Ctrl-C stops it.');
}

async function engine() {
  const running = await runningEngine(home);
  if (!running) throw new Error('Neo4j does not run');
  return running;
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database(await openDriver(await engine()), 'neo4j');
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function isReady(): Promise<boolean> {
  return (await fetch(`${url}/ready`)).status === 200;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + LIMIT; !(await condition()); await wait(20)) {
    if (Date.now() > deadline) throw new Error(`not so after ${LIMIT} ms: ${condition}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

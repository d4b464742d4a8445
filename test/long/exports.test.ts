import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { withGraph } from '../../bench/engine.ts';
import { archive } from '../../bench/graph/archive.ts';
import { importGraph } from '../../bench/graph/import.ts';
import { GRAPH_FORMATS } from '../../src/exchange/export/graph-formats.ts';
import { Database } from '../../src/graph/database.ts';
import { type Login, openDriver } from '../../src/graph/driver.ts';
import { openEngine } from '../../src/graph/engine/index.ts';
import { loadedApi } from '../api/loaded.ts';
import { readFtmFile } from '../exchange/export/ftm-reader.ts';
import { gephi, python, readerAt } from '../exchange/export/readers.ts';
import { demarche, startDemarche } from '../support/command.ts';
import { cypher, difference, exportGraph } from '../support/graph.ts';
import { report, trials } from '../support/long.ts';
import { testAddress } from '../support/neo4j.ts';

/** Six relationships a statement and more: of 160,000, a million. */
const STATEMENTS = trials(500, 160_000);
/** Resident, of the command alone; a hundredth of the graph is some 30. Pajek's numbers of nodes stand beside that. */
const MOST_MEGABYTES = trials(300, 500);
const run = promisify(execFile);
const HOOK = new URL('../support/peak-memory.mjs', import.meta.url).href;

const dossiers = () =>
  archive({
    statements: STATEMENTS,
    sources: Math.ceil(STATEMENTS / 1_000),
    people: Math.max(100, STATEMENTS / 100),
    claims: Math.max(100, STATEMENTS / 100),
    events: Math.max(50, STATEMENTS / 40),
  });

test('a large graph is written in memory that does not grow with it, and opens in every reader', async () => {
  await withGraph(dossiers(), async ({ engine }, { nodes, relationships }) => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-exports-'));
    try {
      const costs: Record<string, string> = {};
      for (const format of GRAPH_FORMATS) {
        const { megabytes, seconds } = await write(engine, format, folder);
        expect({ format, megabytes: megabytes < MOST_MEGABYTES }).toEqual({ format, megabytes: true });
        costs[`${format}: processor, s / resident at most, MB`] =
          `${seconds.toFixed(1)} / ${Math.round(megabytes)}`;
      }
      await interrupt(engine, folder);
      const size = { nodes, edges: relationships };
      if (python) {
        for (const format of ['graphml', 'gexf', 'pajek']) {
          const { stdout } = await run(python, [readerAt('count.py'), format, outOf(folder, format)]);
          expect({ format, ...JSON.parse(stdout) }).toEqual({ format, ...size });
        }
      }
      if (gephi) {
        const options = ['-Xmx8g', '-cp', gephi, readerAt('Gephi.java'), '--count'];
        const { stdout } = await run('java', [...options, outOf(folder, 'gexf')]);
        expect(JSON.parse(stdout)).toEqual(size);
      }
      expect(await lines(join(outOf(folder, 'csv'), 'edges.csv'))).toBe(relationships + 1);
      if (python) expect((await readFtmFile(outOf(folder, 'ftm'))).problems).toEqual([]);
      for (const format of ['cytoscape', 'graphology', 'jsonld']) {
        const items = await itemsIn(outOf(folder, format));
        expect({ format, enough: items >= nodes + relationships }).toEqual({ format, enough: true });
      }
      if (process.env.LONG === 'full') expect(await imported(folder)).toEqual(size);
      await report('A large graph is exported in flat memory', { nodes, relationships, ...costs });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test("what is exported for Neo4j's import becomes the same graph", async () => {
  const { database, close } = await loadedApi();
  const folder = await mkdtemp(join(tmpdir(), 'demarche-import-'));
  try {
    await write(testAddress(), 'neo4j', folder);
    await withImported(folder, async (other) => {
      // Neo4j's import knows no empty lists.
      const before = (await exportGraph(database)).map((line) => line.replaceAll(/"evidence":\[\],?/g, ''));
      expect(difference(before, await exportGraph(other))).toEqual({ missing: [], added: [] });
    });
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
});

/** Runs work on a Neo4j that has imported what was written for it. */
async function withImported<T>(folder: string, work: (database: Database) => Promise<T>): Promise<T> {
  const home = join(folder, 'home');
  const files = ['nodes', 'relationships'].map(
    (name) => `--${name}=${join(outOf(folder, 'neo4j'), `${name}.csv`)}`,
  );
  await importGraph(home, { options: files });
  const engine = await openEngine({ home });
  try {
    const database = new Database(await openDriver(engine), 'neo4j');
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await engine.stop();
  }
}

/** How many nodes and edges another Neo4j has imported. */
function imported(folder: string): Promise<object | undefined> {
  return withImported(folder, async (database) => {
    const [counts] = await cypher(
      database,
      'RETURN COUNT { (:Entity) } AS nodes, COUNT { (:Entity)-->(:Entity) } AS edges',
    );
    return counts;
  });
}

/** How many objects stand in a file of JSON on lines of their own, behind the first; fails where one of them is no JSON. */
async function itemsIn(file: string): Promise<number> {
  let number = 0;
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    number += 1;
    if (number === 1 || !line.startsWith('{')) continue;
    // Between items stands a comma; the last one has the end of the list behind it.
    const readings = [line.replace(/,$/, ''), line.replace(/\][,}]*$/, '')];
    if (!readings.some(isJson)) throw new Error(`no JSON: ${line.slice(0, 200)}`);
    count += 1;
  }
  return count;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The file of a format, or its folder. */
function outOf(folder: string, format: string): string {
  return join(folder, `graph.${format}`);
}

/** Ends exports in the midst of a file: nothing is left of it, and what stood there is as it was. */
async function interrupt(login: Login, folder: string): Promise<void> {
  const place = join(folder, 'interrupted');
  await mkdir(place);
  await writeFile(join(place, 'graph'), 'before');
  for (const format of ['graphml', 'jsonld', 'ftm']) {
    const { child, ended } = startDemarche(['export', format, '--out', join(place, 'graph')], {
      env: variables(login, folder),
    });
    while ((await readdir(place)).length < 2 && child.exitCode === null) await wait(1);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Interrupted\./) });
    expect(await readdir(place)).toEqual(['graph']);
    expect(await readFile(join(place, 'graph'), 'utf8')).toBe('before');
  }
}

/** Runs `demarche export` on a Neo4j, in a process of its own. */
async function write(
  login: Login,
  format: string,
  folder: string,
): Promise<{ megabytes: number; seconds: number }> {
  const cost = join(folder, 'cost.json');
  const ended = await demarche(['export', format, '--out', outOf(folder, format)], {
    env: { ...variables(login, folder), NODE_OPTIONS: `--import=${HOOK}`, COST_FILE: cost },
  });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(await readFile(cost, 'utf8'));
}

function variables({ uri, user, password }: Login, folder: string): Record<string, string> {
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DEMARCHE_HOME: join(folder, 'none'),
  };
}

async function lines(file: string): Promise<number> {
  expect((await stat(file)).size).toBeGreaterThan(0);
  let count = 0;
  for await (const _ of createInterface({ input: createReadStream(file) })) count += 1;
  return count;
}

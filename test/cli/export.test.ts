import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { loadedApi } from '../api/loaded.ts';
import { demarche, type Ended } from '../support/command.ts';
import { cypher, emptyGraph, exportGraph } from '../support/graph.ts';
import { testAddress } from '../support/neo4j.ts';

let graph: Database;
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  graph = (await loadedApi()).database;
  folder = await mkdtemp(join(tmpdir(), 'demarche-export-'));
  const { uri, user, password } = testAddress();
  env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, DEMARCHE_HOME: folder };
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]): Promise<Ended> => demarche(args, { env, cwd: folder });
const exported = (...args: string[]) => run('export', ...args);

async function counted(what: string): Promise<number> {
  const [row] = await cypher<{ count: number }>(graph, `RETURN COUNT { ${what} } AS count`);
  return row?.count ?? 0;
}

describe('demarche export', () => {
  test('writes tables of all nodes and edges, which keep quotation, stance and source', async () => {
    expect(await exported('csv', '--out', 'tables')).toMatchObject({ code: 0, stdout: '' });
    const [nodes, edges] = await Promise.all(
      ['nodes.csv', 'edges.csv'].map((name) => readFile(join(folder, 'tables', name), 'utf8')),
    );
    expect(nodes?.trimEnd().split('\r\n')).toHaveLength(1 + (await counted('(:Entity)')));
    expect(edges?.trimEnd().split('\r\n')).toHaveLength(1 + (await counted('(:Entity)-->(:Entity)')));
    expect(nodes?.split('\r\n')[0]).toContain(',quote,');
    expect(edges?.split('\r\n')[0]).toContain(',document,evidence,');
    expect(edges).toMatch(/,EXPRESSES,true,1,.*,DISPUTES,/);
  });

  test('writes what surrounds somebody, over some kinds of edge', async () => {
    const { stdout } = await exported(
      'cytoscape',
      '--around',
      'mira-tolland',
      '--edges',
      'met_with',
      'HOLDS',
    );
    const { elements } = JSON.parse(stdout);
    const kinds = new Set(elements.edges.map(({ data }: { data: { kind: string } }) => data.kind));
    expect(kinds).toEqual(new Set(['MET_WITH', 'HOLDS']));
    const ids = new Set(elements.nodes.map(({ data }: { data: { id: string } }) => data.id));
    expect(ids).toContain('joren-vasck');
    for (const { data } of elements.edges)
      expect([ids.has(data.source), ids.has(data.target)]).toEqual([true, true]);
    // Nobody else was met: no node stands there without an edge.
    const tied = new Set(
      elements.edges.flatMap(({ data }: { data: { source: string; target: string } }) => [
        data.source,
        data.target,
      ]),
    );
    expect(tied).toEqual(ids);
    const alone = await exported('graphology', '--around', 'mira-tolland', '--depth', '0');
    expect(JSON.parse(alone.stdout).nodes).toMatchObject([{ key: 'mira-tolland' }]);
  });

  test('writes what some sources say of some days, and says in the file that it is a part', async () => {
    const around = ['--around', 'vladimir-putin', '--edges', 'MET_WITH', '--from', '2025-12'];
    const { attributes } = JSON.parse((await exported('graphology', ...around)).stdout);
    expect(attributes.title).toContain(
      '(around: vladimir-putin; depth: 1; edges: MET_WITH; from: 2025-12-01)',
    );
    const radio = 'radio-meridian-2024-05-09';
    const dossiers = await exported('dossier', '--source', radio);
    expect(dossiers.stdout).toContain(`"id":"${radio}"`);
    expect(dossiers.stdout).not.toContain('harbour-gazette-2024-05-06');
  });

  test('carries the data version, and the licence and attribution of each source', async () => {
    const { stdout } = await exported('graphology');
    const { attributes } = JSON.parse(stdout);
    expect(attributes.dataVersion).toMatch(/^[0-9a-f]{16}$/);
    expect(attributes.credits).toContainEqual(
      expect.objectContaining({ id: 'harbour-gazette-2024-05-06', publisher: 'The Harbour Gazette' }),
    );
  });

  test('writes a network in the form of a graph', async () => {
    const { stdout, code } = await exported('cytoscape', '--network', '--two-mode', '--aggregate', 'ignore');
    expect(code).toBe(0);
    const { elements } = JSON.parse(stdout);
    expect(elements.edges[0].data.evidence[0]).toMatch(/^\S+ [A-Z]+ \S+ \S+$/);
  });

  test('writes tables for a spreadsheet', async () => {
    expect(await exported('csv', '--spreadsheet', '--out', 'sheets')).toMatchObject({ code: 0 });
    const [plain, sheet] = await Promise.all(
      ['tables', 'sheets'].map((name) => readFile(join(folder, name, 'nodes.csv'), 'utf8')),
    );
    expect(sheet).toBe(`\ufeff${plain}`);
  });

  test('ends quietly where its reader has seen enough', async () => {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, '../../dist/cli/main.js'), 'export', 'graphml'],
      {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let errors = '';
    child.stderr?.on('data', (data) => {
      errors += data;
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [code] = await once(child, 'close');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  test('refuses a folder in which another export would mix with this one', async () => {
    await mkdir(join(folder, 'mixed'));
    await writeFile(join(folder, 'mixed', 'forgotten.jsonl'), '');
    expect(await exported('dossier', '--out', 'mixed')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('mixed holds forgotten.jsonl, which would not be of this export.'),
    });
  });

  test('leaves no half of a file under its name', async () => {
    await writeFile(join(folder, 'kept.graphml'), 'before');
    const ended = await exported('graphml', '--edges', 'MET', '--out', 'kept.graphml');
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no kind "MET"') });
    expect(await readFile(join(folder, 'kept.graphml'), 'utf8')).toBe('before');
    expect(await exported('graphml', '--out', '/dev/full')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('/dev/full was not written: ENOSPC'),
    });
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

test.each([
  [['graphm'], 'Allowed choices are graphml, gexf, csv'],
  [['json'], 'The graph cannot be written as "json".'],
  [['ftm', '--network'], 'A network cannot be written as "ftm".'],
  [['csv'], 'This is 3 files (nodes.csv, edges.csv, sources.csv).'],
  [['graphml', '--around', 'mira-toland'], 'around: there is no "mira-toland".'],
  [['graphml', '--around', 'mira-tolland', '--depth', '4'], 'depth: "4" is no number of steps.'],
  [['gexf', '--network', '--around', 'mira-tolland'], '--around chooses nothing of a network.'],
  [['csv', '--window', '30d', '--out', 'then'], '--window chooses nothing of csv of the graph.'],
  [['csv', '--source', 'gazete', '--out', 'then'], 'source: there is no "gazete".'],
  [['csv', '--from', '2025', '--to', '2024', '--out', 'then'], 'from: 2025-01-01 lies after 2024-12-31.'],
  [['graphml', '--depth', '2'], '--depth chooses nothing of graphml of the graph.'],
  [['graphml', '--network', '--one-mode', 'claims', '--two-mode'], 'cannot be used with option'],
  [['dossier', '--around', 'mira-tolland'], '--around chooses nothing of dossiers.'],
])('demarche export %j is refused', async (args, message) => {
  expect(await exported(...args)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining(message),
  });
});

test('dossiers that are exported, loaded into an empty graph and exported again are the same, byte for byte', async () => {
  const before = await exportGraph(graph);
  expect(await exported('dossier', '--out', 'one')).toMatchObject({ code: 0 });
  const names = (await readdir(join(folder, 'one'))).sort();
  expect(names).toHaveLength(await counted('(:Source)'));
  await emptyGraph(graph);
  expect(await run('load', ...names.map((name) => join('one', name)))).toMatchObject({ code: 0 });
  expect(await exportGraph(graph)).toEqual(before);
  expect(await exported('dossier', '--out', 'other')).toMatchObject({ code: 0 });
  for (const name of names) {
    const [one, other] = await Promise.all(
      ['one', 'other'].map((each) => readFile(join(folder, each, name), 'utf8')),
    );
    expect(other).toBe(one);
  }
});

test('of an empty graph, every format is valid and empty', async () => {
  await emptyGraph(graph);
  for (const format of ['cytoscape', 'graphology', 'jsonld']) {
    const { code, stdout } = await exported(format);
    expect(code).toBe(0);
    JSON.parse(stdout);
  }
  expect(await exported('dossier')).toMatchObject({ code: 0, stdout: '' });
});

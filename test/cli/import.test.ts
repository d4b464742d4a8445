import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { sample } from '../exchange/import/imported.ts';
import { demarche, type Ended, startDemarche } from '../support/command.ts';
import { cypher, emptyGraph, freshGraph } from '../support/graph.ts';
import { testAddress } from '../support/neo4j.ts';

let graph: Database;
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  graph = await freshGraph();
  const { uri, user, password } = testAddress();
  env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-import-command-'));
  return () => rm(folder, { recursive: true });
});
afterAll(() => graph.close());

const run = (...args: string[]): Promise<Ended> => demarche(args, { env, cwd: folder });

const ENTITIES = [
  { id: 'ann', schema: 'Person', datasets: ['gazette'], properties: { name: ['Ann Mora'] } },
  { id: 'veld', schema: 'Company', datasets: ['gazette'], properties: { name: ['Veld Ltd'] } },
  {
    id: 'd',
    schema: 'Directorship',
    datasets: ['gazette'],
    properties: { director: ['ann'], organization: ['veld'] },
  },
  {
    id: 'ghost',
    schema: 'Directorship',
    datasets: ['gazette'],
    properties: { director: ['nobody'], organization: ['veld'] },
  },
];

/** A file of entities, one a line, with one that is no JSON. */
async function entities(name = 'entities.ftm.json', all: readonly object[] = ENTITIES): Promise<void> {
  await writeFile(join(folder, name), `${all.map((each) => JSON.stringify(each)).join('\n')}\n`);
}

describe('demarche import', () => {
  test('writes a dossier for review, and tells what became of every record', async () => {
    await entities();
    const { code, stdout, stderr } = await run(
      'import',
      'ftm',
      'entities.ftm.json',
      '--out',
      'gazette.yaml',
      '--rejects',
      'rejects.jsonl',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'entities.ftm.json: 4 records, 3 kept, 1 refused.',
      expect.stringMatching(/^ {2}1 UNKNOWN_ID, first in line 4 \(ghost\): .* is what no record describes/),
    ]);
    expect(stdout).toContain('1 dossier written to gazette.yaml.\n');
    const rejects = (await readFile(join(folder, 'rejects.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(rejects.map((line) => JSON.parse(line))).toMatchObject([
      { file: 'entities.ftm.json', line: 4, id: 'ghost', code: 'UNKNOWN_ID' },
    ]);
    expect(await run('check', 'gazette.yaml')).toMatchObject({ code: 0 });
  });

  test('loads at once; again, nothing changes; and what is gone from a file goes', async () => {
    await emptyGraph(graph);
    await entities();
    const first = await run('import', 'ftm', 'entities.ftm.json', '--load', '--json');
    expect(JSON.parse(first.stdout)).toMatchObject({
      sources: 1,
      loaded: { changed: 1, shrunk: 0 },
      files: [{ kept: 3 }],
    });
    expect((await run('import', 'ftm', 'entities.ftm.json', '--load')).stdout).toMatch(
      /1 dossier: unchanged\.\n$/,
    );
    await entities('entities.ftm.json', ENTITIES.slice(0, 1));
    expect((await run('import', 'ftm', 'entities.ftm.json', '--load')).stdout).toContain(
      '1 of them were there before, and what these files do not say of them is gone',
    );
    const [left] = await cypher(graph, 'MATCH (n:Actor) RETURN collect(n.name) AS names');
    expect(left?.names).toEqual(['Ann Mora']);
  });

  test('leaves whom two formats describe two nodes, which their Wikidata item joins', async () => {
    await emptyGraph(graph);
    const ann = { ...ENTITIES[0], properties: { name: ['Ann Mora'], wikidataId: ['Q900'] } };
    await entities('entities.ftm.json', [ann]);
    const identifiers = [{ scheme: 'wikidata', identifier: 'Q900' }];
    const popolo = { persons: [{ id: 'a', name: 'Mora, Ann', identifiers }] };
    await writeFile(join(folder, 'council.json'), JSON.stringify(popolo));
    await run('import', 'ftm', 'entities.ftm.json', '--load');
    expect(await run('import', 'popolo', 'council.json', '--load')).toMatchObject({ code: 0 });
    const joined = await cypher(
      graph,
      'MATCH (a:Person)-[r:SAME_AS]->(b:Person) RETURN a.name AS a, b.name AS b, r.wikidata AS item',
    );
    expect(joined).toEqual([{ a: 'Ann Mora', b: 'Mora, Ann', item: 'Q900' }]);
    expect(await run('doctor')).toMatchObject({ code: 0, stdout: 'The graph is healthy.\n' });
  });

  test('without --out and --load it only tells', async () => {
    await entities();
    const { stdout } = await run('import', 'ftm', 'entities.ftm.json');
    expect(stdout).toMatch(/1 dossier; nothing was written: give --out or --load\.\n$/);
    expect(await readdir(folder)).toEqual(['entities.ftm.json']);
  });

  test('writes several dossiers into a folder, which holds nothing else', async () => {
    await entities('two.json', [ENTITIES[0] ?? {}, { ...ENTITIES[1], datasets: ['herald'] }]);
    expect(await run('import', 'ftm', 'two.json', '--out', 'one.yaml')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('one.yaml is one file, and this is several sources'),
    });
    expect(await run('import', 'ftm', 'two.json', '--out', 'dossiers')).toMatchObject({ code: 0 });
    const written = await readdir(join(folder, 'dossiers'));
    expect(written).toHaveLength(2);
    expect(await run('check', ...written.map((name) => join('dossiers', name)))).toMatchObject({ code: 0 });
    expect(await run('import', 'ftm', 'two.json', '--out', 'dossiers')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('dossiers holds'),
    });
  });

  test('loads nothing of a file that ends too early', async () => {
    await emptyGraph(graph);
    await writeFile(
      join(folder, 'list.json'),
      `[${JSON.stringify(ENTITIES[0])},\n${JSON.stringify(ENTITIES[1]).slice(0, 40)}`,
    );
    expect(await run('import', 'ftm', 'list.json', '--load', '--rejects', 'rejects.jsonl')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('list.json:2: the file ends within the value that begins in line 2.'),
    });
    expect(await cypher(graph, 'MATCH (n:Entity) RETURN n')).toEqual([]);
    expect(await readdir(folder)).toEqual(['list.json']);
  });

  test('leaves nothing behind where it is interrupted', async () => {
    const line = JSON.stringify(ENTITIES[0]);
    await writeFile(join(folder, 'large.json'), `${line}\n`.repeat(400_000));
    const running = startDemarche(['import', 'ftm', 'large.json', '--out', 'out.yaml', '--rejects', 'r'], {
      cwd: folder,
      env: { TMPDIR: folder },
    });
    await expect
      .poll(async () => (await readdir(folder)).some((name) => name.startsWith('demarche-import-')))
      .toBe(true);
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 2, stderr: expect.stringContaining('Interrupted.') });
    expect(await readdir(folder)).toEqual(['large.json']);
  });

  test.each([
    [['import', 'ftmm', 'x'], 'Allowed choices are ftm, gdelt'],
    [['import', 'ftm', 'nowhere.json'], 'Cannot read nowhere.json: ENOENT'],
    [['import', 'ftm', 'folder'], 'folder is a folder.'],
    [['import', 'ftm', 'empty.json'], 'There is no record in what was given.'],
    [['import', 'ftm', 'odd.json'], 'No record was kept.'],
    [['import', 'ftm', 'empty.json', '--mapping', 'm'], '--mapping changes nothing for ftm.'],
    [
      ['import', 'plover', 'empty.json', '--source', 'title=T', 'retrieved=2026-01-01'],
      '--source title=… changes nothing for plover.',
    ],
    [['import', 'ftm', '/dev/null'], '/dev/null is no file'],
    [['import', 'debate', 'empty.json', 'folder/empty.json'], 'would both be the source "empty"'],
    [
      ['import', 'ftm', 'empty.json', '--source', 'published=2016-13-45'],
      '--source: published=2016-13-45 cannot be',
    ],
    [['import', 'ftm', 'empty.json', '--source', 'id=BAD'], '--source: id=BAD cannot be'],
    [['import', 'ftm', 'empty.json', '--rejects', 'folder'], 'folder is there, and is no file.'],
    [['import', 'ftm', 'empty.json', '--out', 'a.yaml', '--load'], "cannot be used with option '--load'"],
    [
      ['import', 'ftm', 'empty.json', '--source', 'titel=x'],
      '--source: there is no "titel". Did you mean "title"?',
    ],
    [['import', 'ftm', 'empty.json', '--source', 'title'], '--source: "title" gives title no value.'],
    [['import', 'ftm', 'empty.json', '--rejects', '/nowhere/r'], '/nowhere/r was not written: ENOENT'],
  ])('%j is refused', async (args, message) => {
    await writeFile(join(folder, 'empty.json'), '');
    await writeFile(
      join(folder, 'odd.json'),
      '{"id": "a\\u001b[31m", "schema": "Payment", "properties": {}}',
    );
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'folder', 'empty.json'), '');
    const ended = await run(...args);
    expect(ended.code).not.toBe(0);
    expect(ended.stderr).toContain(message);
    expect(ended.stdout).not.toContain('\u001b');
  });

  test('writes the texts of documents where they are asked for', async () => {
    const { code } = await run(
      'import',
      'dna',
      sample('dna/ferry.dna'),
      '--out',
      'dossiers',
      '--texts',
      'texts',
    );
    expect(code).toBe(0);
    const texts = (await readdir(join(folder, 'texts'))).map((name) => name.replace(/\.txt$/, ''));
    const dossiers = (await readdir(join(folder, 'dossiers'))).map((name) => name.replace(/\.yaml$/, ''));
    expect(dossiers.length).toBeGreaterThan(0);
    expect(texts).toEqual(expect.arrayContaining(dossiers));
    const [first = ''] = dossiers;
    expect(await run('check', `dossiers/${first}.yaml`, '--text', `texts/${first}.txt`)).toMatchObject({
      code: 0,
    });
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/dossier/spans.ts';
import type { Database } from '../../src/graph/database.ts';
import { attachText } from '../../src/graph/write/attach.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { demarche, type Ended } from '../support/command.ts';
import { cypher, dossier, emptyGraph, exportGraph, freshGraph } from '../support/graph.ts';
import { testAddress } from '../support/neo4j.ts';

let folder: string;
let file: string;
let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
beforeEach(async () => {
  await emptyGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'demarche-backup-'));
  file = join(folder, 'all.jsonl');
  await loadDossier(
    graph,
    dossier('letter', '2024-01-01', { source: { sha256: sha256('Dear Sir.') }, people: ['ann'] }),
  );
  await attachText(graph, 'Dear Sir.');
});
afterAll(() => graph.close());
afterEach(() => rm(folder, { recursive: true }));

/** Runs a command on the Neo4j of the test run. */
function run(...args: string[]): Promise<Ended> {
  const { uri, user, password } = testAddress();
  const env = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DEMARCHE_HOME: join(folder, 'home'),
  };
  return demarche(args, { env });
}

describe('backup and restore', () => {
  test('bring a graph back', async () => {
    const before = await exportGraph(graph);
    expect(await run('backup', file)).toMatchObject({
      code: 0,
      stdout: `${file} is written. Sources: 1; attached texts: 1; removed sources: 0; lines: 8.\n`,
    });
    await emptyGraph(graph);
    expect(await run('restore', file, '--json')).toMatchObject({
      code: 0,
      stdout: `${JSON.stringify({ file, sources: 1, present: 0, texts: 1, removed: 0 })}\n`,
    });
    expect(await exportGraph(graph)).toEqual(before);
  });

  test('a file that is there stays, unless it is to be overwritten', async () => {
    await writeFile(file, 'mine');
    const { code, stderr } = await run('backup', file);
    expect([code, stderr]).toEqual([
      1,
      `${file} is there already.\nName another file, or pass --overwrite.\n`,
    ]);
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(await run('backup', file, '--overwrite')).toMatchObject({ code: 0 });
    expect(await readFile(file, 'utf8')).toContain('demarche-backup');
  });

  test('a back-up that fails leaves no file', async () => {
    await cypher(graph, "MATCH (s:Source {id: 'letter'}) SET s.title = 'Lettre'");
    const { code, stderr } = await run('backup', file);
    expect(code).toBe(2);
    expect(stderr).toContain('It was altered here:\n  Source letter\n');
    expect(await readdir(folder)).toEqual([]);
  });

  test('a folder that is not there is one clear message', async () => {
    const { code, stderr } = await run('backup', join(folder, 'none', 'all.jsonl'));
    expect(code).toBe(2);
    expect(stderr).toContain('was not written: ENOENT');
  });

  test('a damaged back-up is refused with its line, and nothing is written', async () => {
    await run('backup', file);
    const bytes = await readFile(file);
    await emptyGraph(graph);
    await writeFile(file, bytes.with(bytes.indexOf('"ann"') + 1, 0xff));
    const { code, stderr } = await run('restore', file);
    expect([code, stderr]).toEqual([
      1,
      `${file}:4: this line is not UTF-8.\nThe back-up is damaged: copy it anew from where it was kept, or take an earlier one.\n`,
    ]);
    expect(await cypher(graph, 'MATCH (n:Entity) RETURN n.id')).toEqual([]);
  });
});

describe('detach', () => {
  test('takes the text of a source away', async () => {
    expect(await run('detach', 'letter')).toMatchObject({
      code: 0,
      stdout: 'Detached the text of letter.\n',
    });
    expect(await cypher(graph, 'MATCH (t:Text) RETURN t')).toEqual([]);
  });

  test('names the source that was meant', async () => {
    const { code, stderr } = await run('detach', 'leter');
    expect([code, stderr]).toEqual([1, 'No text is attached to "leter".\nDid you mean "letter"?\n']);
  });
});

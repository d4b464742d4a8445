import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadedApi } from '../api/loaded.ts';
import { demarche, type Ended } from '../support/command.ts';
import { testAddress } from '../support/neo4j.ts';

let folder: string;

beforeAll(async () => {
  await (await loadedApi()).close();
  folder = await mkdtemp(join(tmpdir(), 'demarche-network-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a network of the test run's Neo4j. */
function network(...args: string[]): Promise<Ended> {
  const { uri, user, password } = testAddress();
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, DEMARCHE_HOME: folder };
  return demarche(['network', ...args], { env, cwd: folder });
}

const cells = (text: string) =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

describe('demarche network', () => {
  test('writes the matrix, with names in its first row and column', async () => {
    const { code, stdout, stderr } = await network(
      '--aggregate',
      'conflict',
      '--source',
      'harbour-gazette-2024-05-06',
      'radio-meridian-2024-05-09',
    );
    expect(code).toBe(0);
    const [head = [], ...rows] = cells(stdout);
    expect(head[0]).toBe('');
    expect(rows.map(([name]) => name)).toEqual(head.slice(1));
    const row = rows.find(([name]) => name === 'Joren Vasck');
    expect(row?.[head.indexOf('Mira Tolland')]).toBe('1');
    expect(rows.every((each, index) => each[index + 1] === '0')).toBe(true);
    expect(stderr).toMatch(/^Left out: .*\.\n$/);
  });

  test('tells in JSON what it was made of, and the words that edges rest on', async () => {
    const { stdout } = await network('--format', 'json', '--aggregate', 'conflict', '--window', '3d');
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({
      title: 'Discourse network of actors: conflict, windows of 3 days (uniform)',
      dataVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
      query: { mode: 'actors', duplicates: 'include' },
    });
    const edge = told.edges.find(({ source }: { source: string }) => source === 'joren-vasck');
    expect(edge.positions).toBe(edge.evidence.length);
    const words = new Map(told.statements.map(({ id, ...rest }: { id: string }) => [id, rest]));
    for (const { statement, stance } of edge.evidence) {
      expect(['ASSERTS', 'SUPPORTS', 'DISPUTES']).toContain(stance);
      expect(words.get(statement)).toMatchObject({ source: statement.split('/')[0] });
    }
    expect(told.credits.map(({ id }: { id: string }) => id)).toContain('harbour-gazette-2024-05-06');
    expect(told.windows.length).toBeGreaterThan(1);
  });

  test('writes a file a window where the format has no time, in a folder that it makes', async () => {
    const out = join(folder, 'windows');
    const days = ['--from', '2024-05-01', '--to', '2024-05-05', '--window', '4d'];
    expect(await network(...days, '--out', out)).toMatchObject({ code: 0 });
    expect((await readdir(out)).sort()).toEqual(['2024-05-01_2024-05-04.csv', '2024-05-02_2024-05-05.csv']);
    expect(await network(...days)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('This is 2 files'),
    });
  });

  test('gives edges weights over time in GEXF', async () => {
    const { stdout } = await network(
      '--format',
      'gexf',
      '--from',
      '2024-05',
      '--to',
      '2024-05',
      '--window',
      '7d',
    );
    expect(stdout).toContain('timeformat="date"');
  });

  test('of nothing is empty, and says so', async () => {
    expect(await network('--from', '1900', '--to', '1901')).toMatchObject({
      code: 0,
      stdout: '\r\n',
      stderr: 'No statement is left: the network is empty.\n',
    });
  });

  test('leaves what stands there where it cannot write', async () => {
    const file = join(folder, 'kept.csv');
    await writeFile(file, 'before');
    const ended = await network('--window', '99999d', '--out', file);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('does not fit into') });
    expect(await readFile(file, 'utf8')).toBe('before');
    const nowhere = await network('--out', join(folder, 'none', 'x.csv'));
    expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining('was not written: ENOENT') });
    const full = await network('--out', '/dev/full');
    expect(full).toMatchObject({ code: 2, stderr: expect.stringContaining('ENOSPC') });
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

test.each([
  [['--two-mode', '--aggregate', 'congruence'], 'A two-mode network has no aggregation "congruence".'],
  [['--normalise', 'activity'], 'A one-mode network has no normalisation "activity".'],
  [
    ['--two-mode', '--one-mode', 'claims'],
    "option '--one-mode <nodes>' cannot be used with option '--two-mode'",
  ],
  [['--format', 'xls'], 'Allowed choices are csv, graphml, gexf, pajek, json'],
  [['--from', 'yesterday'], '--from: "yesterday" is no date.'],
  [['--from', '2025', '--to', '2024'], 'from: 2025-01-01 is later than to: 2024-12-31.'],
  [['--kernel', 'gaussian'], '--kernel chooses nothing without --window.'],
  [
    ['--two-mode', '--aggregate', 'combine', '--normalise', 'activity'],
    'What "combine" tells cannot be divided by activity.',
  ],
  [['--levels', 'asserts=1,asserts=2'], '--levels: asserts is given a level twice.'],
  [['--window', '0d'], '--window: "0d" is no number of days.'],
  [['--levels', 'agrees=1'], '--levels: "agrees=1" gives no stance a level.'],
  [['--topic', 'nothing'], 'topics: there is no "nothing".'],
  [['--source', 'nothing'], 'sources: there is no "nothing".'],
])('demarche network %j is refused', async (args, message) => {
  const ended = await network(...args);
  expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(message) });
});

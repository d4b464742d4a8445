import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpus } from '../../bench/corpus.ts';
import { readLines, replaceFile } from '../../src/cli/files.ts';
import { Backup } from '../../src/graph/backup/backup.ts';
import { restore } from '../../src/graph/backup/restore.ts';
import { dossierOf } from '../../src/graph/backup/to-dossier.ts';
import type { Database } from '../../src/graph/database.ts';
import { assertionsOf } from '../../src/graph/write/from-dossier.ts';
import { loadDossier, loadDossiers } from '../../src/graph/write/load.ts';
import { backupText, expectCutsRefused, expectFlipsRefused, expectSwapsRefused } from '../support/backup.ts';
import { emptyGraph, fixture, freshGraph } from '../support/graph.ts';
import { report, SEED, trials } from '../support/long.ts';
import { randomDossier } from '../support/random-dossier.ts';
import { storedSource } from '../support/stored-source.ts';

let graph: Database;
let folder: string;

beforeAll(async () => {
  graph = await freshGraph();
  folder = await mkdtemp(join(tmpdir(), 'demarche-backup-'));
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  await rm(folder, { recursive: true });
});

test('no damage to a back-up goes unseen', async () => {
  await emptyGraph(graph);
  for (const file of ['two-reports.yaml', 'two-reports-partner.yaml'])
    await loadDossier(graph, await fixture(file));
  const text = await backupText(graph);
  const [flips, others] = [trials(500, 20_000), trials(100, 5_000)];
  await expectFlipsRefused(text, { numRuns: flips, seed: SEED });
  await expectCutsRefused(text, { numRuns: others, seed: SEED });
  await expectSwapsRefused(text, { numRuns: others, seed: SEED });
  await report('Every byte of a back-up is proved before anything is restored', {
    'one-bit flips, all refused': flips,
    'cuts, all refused': others,
    'swaps of runs of lines, all refused': others,
    'size of the back-up, bytes': Buffer.byteLength(text),
  });
});

test('any dossier comes back from what it asserts', async () => {
  const numRuns = trials(300, 20_000);
  const property = fc.property(randomDossier, (dossier) => {
    expect(assertionsOf(dossierOf(storedSource(dossier)))).toEqual(assertionsOf(dossier));
  });
  fc.assert(property, { numRuns, seed: SEED });
  await report('A dossier comes back from the graph without loss', { 'random dossiers, all equal': numRuns });
});

/** A hash of a back-up without its first and last line, which say when it was made. */
async function contentOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of readLines(file)) {
    if (!line.includes('"header":') && !line.includes('"close":')) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}

/** How long work takes, in seconds, and the most memory that this process held meanwhile, in megabytes. */
async function measured(work: () => Promise<unknown>): Promise<{ seconds: string; megabytes: number }> {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 100);
  const start = performance.now();
  await work();
  clearInterval(watch);
  return { seconds: ((performance.now() - start) / 1000).toFixed(1), megabytes: Math.round(most / 1e6) };
}

test('a large graph comes back from its back-up', async () => {
  await emptyGraph(graph);
  const dossiers = trials(40, 2_000);
  const size = { dossiers, statements: 50, people: dossiers * 2, claims: dossiers * 5, events: dossiers };
  for await (const _ of loadDossiers(graph, corpus(size, SEED)));
  const [first, second] = [join(folder, 'first.jsonl'), join(folder, 'second.jsonl')];
  const backup = await measured(() => replaceFile(first, new Backup(graph).content()));
  await emptyGraph(graph);
  const restored = await measured(() => restore(graph, first, () => readLines(first)));
  await replaceFile(second, new Backup(graph).content());
  expect(await contentOf(second)).toBe(await contentOf(first));
  await report('A restored graph is the one that was backed up', {
    sources: dossiers,
    statements: dossiers * size.statements,
    'back-up, MB': Math.round((await stat(first)).size / 1e6),
    'back-up, s': backup.seconds,
    'restore, s': restored.seconds,
    'most memory of the process during the back-up, MB': backup.megabytes,
    'most memory of the process during the restore, MB': restored.megabytes,
  });
});

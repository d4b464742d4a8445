import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { corpus } from '../../bench/corpus.ts';
import type { Dossier } from '../../src/dossier/schema.ts';
import type { Database } from '../../src/graph/database.ts';
import { examine } from '../../src/graph/doctor/index.ts';
import { loadDossier, removeSource } from '../../src/graph/write/load.ts';
import { cypher, difference, emptyGraph, exportGraph, freshGraph } from '../support/graph.ts';
import { report } from '../support/long.ts';

/** A source of more than 50,000 assertions, and a small one that speaks of the same people and claims. */
const [large] = corpus({
  dossiers: 1,
  statements: 5_200,
  people: 300,
  claims: 500,
  events: 100,
}) as Iterable<Dossier>;
const [drawn] = corpus(
  { dossiers: 1, statements: 100, people: 300, claims: 500, events: 100 },
  2,
) as Iterable<Dossier>;
const small: Dossier = { ...(drawn as Dossier), source: { ...(drawn as Dossier).source, id: 'small' } };

const SAME = { missing: [], added: [] };

let graph: Database;
/** What the graph holds with both sources, and with the small one alone. */
let both: string[];
let alone: string[];
let parts = 0;

beforeAll(async () => {
  graph = await freshGraph();
  await loadDossier(graph, small);
  alone = await exportGraph(graph);
  await loadDossier(graph, large as Dossier, {
    onPart: (_, __, all) => {
      parts = all;
    },
  });
  both = await exportGraph(graph);
}, 600_000);
beforeEach(async () => {
  await emptyGraph(graph);
  await loadDossier(graph, small);
});
afterAll(() => graph.close());

/** Fails when a transaction is about to be committed for the nth time. */
function failAtCommit(nth: number): (step: string) => void {
  let seen = 0;
  return (step) => {
    if (step === 'COMMIT') seen += 1;
    if (seen === nth) throw new Error('fault');
  };
}

async function findings(): Promise<object[]> {
  const found = [];
  for await (const finding of examine(graph)) found.push(finding);
  return found;
}

test('a large source goes in parts; a load or removal of it that is interrupted goes on', async () => {
  expect(parts).toBeGreaterThan(3);
  await expect(loadDossier(graph, large as Dossier, { onStep: failAtCommit(3) })).rejects.toMatchObject({
    code: 'LOAD_FAILED',
    message: expect.stringContaining(`Of paper-0, 2 of ${parts} parts are written.`),
    hint: expect.stringContaining('goes on'),
  });
  expect(await findings()).toEqual([
    { check: 'LOAD_RECORD', id: 'paper-0', expected: `${parts} parts`, found: '2 parts' },
  ]);
  const [status] = await graph.read<{ partial: object[] }>('read/status');
  expect(status?.partial).toEqual([{ source: 'paper-0', part: 2, parts }]);

  let rest = 0;
  await loadDossier(graph, large as Dossier, {
    onPart: (_, __, all) => {
      rest = all;
    },
  });
  expect(rest).toBeLessThan(parts);
  expect(difference(both, await exportGraph(graph))).toEqual(SAME);
  expect(await findings()).toEqual([]);

  await expect(removeSource(graph, 'paper-0', { onStep: failAtCommit(2) })).rejects.toMatchObject({
    code: 'LOAD_FAILED',
    message: expect.stringContaining('Of paper-0, 1 of'),
  });
  await removeSource(graph, 'paper-0');
  expect(difference(alone, await exportGraph(graph))).toEqual(SAME);
  expect(await findings()).toEqual([]);
  await report('A source of over 50,000 assertions is loaded in parts', { parts });
});

test('a removal between two parts holds: the load is told, or was done before', async () => {
  let removal: Promise<unknown> | undefined;
  const load = loadDossier(graph, large as Dossier, {
    onPart: () => {
      removal ??= removeSource(graph, 'paper-0');
    },
  });
  const outcome = await load.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
  await removal;
  expect(['done', 'LOAD_SUPERSEDED']).toContain(outcome);
  expect(difference(alone, await exportGraph(graph))).toEqual(SAME);
  expect(await cypher(graph, 'MATCH (l:Load) WHERE l.part IS NOT NULL RETURN l.source')).toEqual([]);
});

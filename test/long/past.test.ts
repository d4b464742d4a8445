import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { fixture, freshGraph } from '../support/graph.ts';
import { report, SEED, trials } from '../support/long.ts';
import { appearing, differencesOn, PAST_DAYS } from '../support/past.ts';

let graph: Database;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

const reports = ['two-reports.yaml', 'two-reports-partner.yaml'];
const withTalks = ['../../seed/moscow-talks-2025-12-02.yaml', ...reports];
const days: [day: string, files: readonly string[]][] = [
  ['2024-05-06', ['early-report.yaml', 'two-reports.yaml']],
  ['2024-05-08', reports],
  ['2025-12-03', withTalks],
  ['2024-05-09', withTalks],
  ['2024-05-05', withTalks],
];

test.each(days.slice(0, trials(2, 5)))(
  'what was known on %s is what a graph of the sources of that day says, found by the words of that day',
  async (day, files) => {
    expect(await differencesOn(graph, day, await Promise.all(files.map(fixture)))).toEqual({});
  },
  600_000,
);

test('of any dossiers, the past is what the earlier ones say', async () => {
  const numRuns = trials(1, 100);
  await fc.assert(
    fc.asyncProperty(appearing, fc.constantFrom(...PAST_DAYS), async (drawn, day) => {
      expect(await differencesOn(graph, day, drawn)).toEqual({});
    }),
    { numRuns, seed: SEED, endOnFailure: true },
  );
  await report('The past of a graph is a graph of what had appeared by then', {
    'random graphs, all equal': numRuns,
  });
}, 3_600_000);

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { dossier, fixture, freshGraph, meeting } from '../support/graph.ts';
import { differencesOn } from '../support/past.ts';

let graph: Database;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

test.each([
  ['2024-05-06', ['early-report.yaml', 'two-reports.yaml']],
  ['2024-05-08', ['two-reports.yaml', 'two-reports-partner.yaml']],
])(
  'what was known on %s is what a graph of the sources of that day says, found by the words of that day',
  async (day, files) => {
    expect(await differencesOn(graph, day, await Promise.all(files.map(fixture)))).toEqual({});
  },
  600_000,
);

test('what a source says twice, and takes back once, was said once', async () => {
  const guest = { actor: 'arvenia', role: 'GUEST' } as const;
  const participants = [
    { ...guest, at: [0, 9] as [number, number] },
    { ...guest, at: [27, 63] as [number, number], retracted: '2024-03-01' },
  ];
  const brief = { countries: ['arvenia'], events: [{ ...meeting('talks', {}), participants }] };
  expect(await differencesOn(graph, '2024-02-02', [dossier('gazette', '2024-02-01', brief)])).toEqual({});
});

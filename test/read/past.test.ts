import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { dossier, freshGraph, meeting } from '../support/graph.ts';
import { differencesOn } from '../support/past.ts';

let graph: Database;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

test('what a source says twice, and takes back once, was said once', async () => {
  const guest = { actor: 'arvenia', role: 'GUEST' } as const;
  const participants = [
    { ...guest, at: [0, 9] as [number, number] },
    { ...guest, at: [27, 63] as [number, number], retracted: '2024-03-01' },
  ];
  const brief = { countries: ['arvenia'], events: [{ ...meeting('talks', {}), participants }] };
  expect(await differencesOn(graph, '2024-02-02', [dossier('gazette', '2024-02-01', brief)])).toEqual({});
});

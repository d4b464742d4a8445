import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { seeded } from '../dossier/support.ts';
import { forgetsWholly, TOLD } from '../support/forgotten.ts';
import { cypher, emptyGraph, fixture, freshGraph } from '../support/graph.ts';
import { report, SEED, trials } from '../support/long.ts';

let graph: Database;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

test('nothing is left of anybody who is forgotten', async () => {
  for (const file of TOLD) await loadDossier(graph, await fixture(file));
  const actors = await cypher<{ id: string }>(
    graph,
    'MATCH (a:Actor) WHERE a.anonymous IS NULL RETURN a.id AS id ORDER BY id',
  );
  expect(actors.length).toBeGreaterThan(20);
  const random = seeded(SEED);
  const drawn = actors
    .map(({ id }) => ({ id, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, trials(2, actors.length));
  for (const { id } of drawn) {
    await emptyGraph(graph);
    await forgetsWholly(graph, id);
  }
  await report('Forgetting an actor', { 'actors forgotten, nothing left of them': drawn.length });
});

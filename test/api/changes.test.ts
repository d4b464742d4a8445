import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadDossier, removeSource } from '../../src/graph/write/load.ts';
import { dossier, emptyGraph, freshGraph, meeting, says } from '../support/graph.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  await emptyGraph(graph);
  await loadDossier(
    graph,
    dossier('paper', '2024-01-02', {
      people: ['ann', 'bob'],
      events: [meeting('talks', { ann: 'x', bob: 'y' })],
      claimed: ['toll'],
      statements: [says('s', 'ann', 'ASSERTS', 'toll')],
    }),
  );
});

/** Asks, and removes the source once everything but the nodes that the answer refers to has been read. */
async function askMeanwhile(query: string) {
  const logged: object[] = [];
  let removed = false;
  const api = createApi({
    database: {
      read: async (statement, parameters, signal) => {
        if (statement === 'read/nodes' && !removed) {
          removed = true;
          await removeSource(graph, 'paper');
        }
        return graph.read(statement, parameters, signal);
      },
    },
    logger: { error: (details) => logged.push(details) },
  });
  const response = await api.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  return { errors, logged, removed };
}

test.each([
  ['a node of a subgraph', '{ subgraph(around: ["ann"]) { nodes { node { id ... on Named { name } } } } }'],
  ['the source of a statement', '{ statements { nodes { id source { title } } } }'],
])('%s that goes while it is read is no fault of the server', async (_, query) => {
  const { errors, logged, removed } = await askMeanwhile(query);
  expect(removed).toBe(true);
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining('went while the answer was read'),
    extensions: { code: 'GRAPH_CHANGED', hint: expect.stringContaining('Ask again') },
  });
  expect(logged).toEqual([]);
});

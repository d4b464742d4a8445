import openCytoscape from 'cytoscape';
import { MultiGraph } from 'graphology';
import { expect, test } from 'vitest';
import { cytoscape } from '../../../src/exchange/export/cytoscape.ts';
import { graphology } from '../../../src/exchange/export/graphology.ts';
import { directed, empty, graphOf, HOSTILE, mixed, textOf } from './graphs.ts';

const zoe = {
  label: HOSTILE,
  kind: 'PERSON',
  from: '2025-12-02',
  to: '2025-12-02',
  role: '=cmd()',
  born: '1970-01',
  children: 3,
  score: -0.5,
  official: true,
  aliases: ['Zo, "the" \\ one', 'line\nbreak', '@home'],
};
const attended = {
  kind: 'ATTENDED',
  weight: 2.5,
  from: '2025-12-01',
  to: '2025-12-05',
  stance: 'AGREES & "more"',
  sure: true,
  words: ['a', 'b; c'],
  weights: [
    { from: '2025-12-01', to: '2025-12-02', weight: 1 },
    { from: '2025-12-03', to: '2025-12-05', weight: 1.5 },
  ],
};

test('graphology imports all of it', async () => {
  const graph = new MultiGraph({ type: 'mixed' });
  graph.import(JSON.parse(await textOf(graphology(mixed))));
  const { title, dataVersion, credits } = mixed.head;
  expect(graph.getAttributes()).toEqual({ title, dataVersion, credits });
  expect(graph.getNodeAttributes('zoe')).toEqual(zoe);
  expect(graph.getEdgeAttributes('e1')).toEqual(attended);
  expect(graph.directedEdges()).toEqual(['e1', 'e2', 'e3', 'e4']);
  expect(graph.undirectedEdges()).toEqual(['e5']);
  expect(graph.extremities('e4')).toEqual(['other', 'other']);
});

test('Cytoscape.js opens all of it', async () => {
  const graph = openCytoscape({ headless: true, ...JSON.parse(await textOf(cytoscape(mixed))) });
  const { title, dataVersion, credits } = mixed.head;
  expect(graph.data()).toMatchObject({ title, dataVersion, credits });
  expect(graph.$id('zoe').data()).toEqual({ id: 'zoe', ...zoe });
  expect(graph.$id('e1').data()).toEqual({
    id: 'e1',
    source: 'zoe',
    target: 'talks',
    directed: true,
    ...attended,
  });
  expect(graph.edges().map((edge) => edge.data('directed'))).toEqual([true, true, true, true, false]);
  graph.destroy();
});

test('an empty graph is open to both', async () => {
  const graph = MultiGraph.from(JSON.parse(await textOf(graphology(empty))));
  expect([graph.order, graph.size]).toEqual([0, 0]);
  expect(JSON.parse(await textOf(cytoscape(empty))).elements).toEqual({ nodes: [], edges: [] });
});

test.each([cytoscape, graphology])('a value that is not declared is a fault: $name', async (write) => {
  const edge = {
    id: 'e',
    source: 'zoe',
    target: 'zoe',
    kind: 'K',
    directed: true,
    weight: 1,
    values: { age: 7 },
  };
  await expect(textOf(write({ ...directed, ...graphOf({}, [], [edge]) }))).rejects.toThrow(
    '"age" is not declared',
  );
});

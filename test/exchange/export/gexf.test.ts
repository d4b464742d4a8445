import { expect, test } from 'vitest';
import { gexf } from '../../../src/exchange/export/gexf.ts';
import { directed, empty, graphOf, mixed, textOf, timeless, undirected } from './graphs.ts';

/** The opening of the element that holds nodes and edges. */
async function opening(graph: typeof directed) {
  return (await textOf(gexf(graph))).match(/<graph.*>/)?.[0];
}

test('a graph is dynamic only where something has a time', async () => {
  expect(await opening(directed)).toBe('<graph defaultedgetype="directed" mode="dynamic" timeformat="date">');
  expect(await opening(timeless)).toBe('<graph defaultedgetype="directed">');
  expect(await opening(empty)).toBe('<graph defaultedgetype="directed">');
});

test('a time that only an edge has makes it dynamic', async () => {
  const edge = { id: 'e', source: 'a', target: 'a', kind: 'K', directed: true, weight: 1, values: {} };
  const node = { id: 'a', label: 'A', kind: 'K', values: {} };
  const timed = graphOf({}, [node], [edge, { ...edge, id: 'f', time: { from: '2025-01-01' } }]);
  expect(await opening(timed)).toContain('mode="dynamic"');
  expect(await textOf(gexf(timed))).not.toContain('id="weight"');
});

test('edges have a default type unless they are of both', async () => {
  expect(await opening(undirected)).toContain('defaultedgetype="undirected"');
  expect(await opening(mixed)).toBe('<graph mode="dynamic" timeformat="date">');
  const types = (await textOf(gexf(mixed))).match(/(?<= )type="(un)?directed"/g);
  expect(types?.filter((type) => type === 'type="undirected"')).toHaveLength(1);
  expect(types).toHaveLength(5);
});

test('weights over time are given to all edges where one has them', async () => {
  const text = await textOf(gexf(directed));
  expect(text.match(/<attvalue for="weight".*?\/>/g)).toEqual([
    '<attvalue for="weight" value="1" start="2025-12-01" end="2025-12-02"/>',
    '<attvalue for="weight" value="1.5" start="2025-12-03" end="2025-12-05"/>',
    '<attvalue for="weight" value="1" end="2025-12-05"/>',
    '<attvalue for="weight" value="0.25"/>',
    '<attvalue for="weight" value="1"/>',
  ]);
});

test('a value that is not declared is a fault', async () => {
  const edge = {
    id: 'e',
    source: 'a',
    target: 'a',
    kind: 'K',
    directed: true,
    weight: 1,
    values: { sure: true },
  };
  const graph = graphOf({}, [{ id: 'a', label: 'A', kind: 'K', values: {} }], [edge]);
  await expect(textOf(gexf(graph))).rejects.toThrow('"sure" is not declared');
});

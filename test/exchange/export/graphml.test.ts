import { expect, test } from 'vitest';
import { graphml } from '../../../src/exchange/export/graphml.ts';
import { directed, empty, graphOf, mixed, textOf, undirected } from './graphs.ts';

test('keys are typed, and lists and dates are text', async () => {
  const text = await textOf(graphml(directed));
  const keys = [...text.matchAll(/for="node" attr\.name="(\w+)" attr\.type="(\w+)"/g)];
  expect(keys.map(([, name, type]) => `${name} ${type}`)).toEqual([
    'label string',
    'kind string',
    'from string',
    'to string',
    'role string',
    'born string',
    'children long',
    'score double',
    'official boolean',
    'aliases string',
  ]);
  expect(text).toContain('>Zo, &quot;the&quot; \\ one; line&#10;break; @home</data>');
});

test('an edge says whether it is directed where it is not as the others are', async () => {
  const directions = async (graph: typeof directed) =>
    (await textOf(graphml(graph))).match(/edgedefault="\w+"|directed="\w+"/g);
  expect(await directions(directed)).toEqual(['edgedefault="directed"']);
  expect(await directions(undirected)).toEqual(['edgedefault="undirected"']);
  expect(await directions(mixed)).toEqual(['edgedefault="directed"', 'directed="false"']);
});

test('parallel edges keep their ids and kinds', async () => {
  const text = await textOf(graphml(directed));
  expect(text.match(/<edge id="e\d" source="zoe" target="talks">/g)).toHaveLength(3);
});

test('credits are kept, one a line', async () => {
  expect(await textOf(graphml(directed))).toContain(
    'first: The first &quot;source&quot;, A &amp; B, CC BY 4.0, https://a.example/?b&amp;c&#10;second: Второй<',
  );
});

test('an empty graph has keys and no nodes', async () => {
  const text = await textOf(graphml(empty));
  expect(text).toContain('<graph edgedefault="directed">');
  expect(text).not.toMatch(/<node|<edge/);
});

test('a value that is not declared is a fault', async () => {
  const graph = graphOf({}, [{ id: 'a', label: 'A', kind: 'PERSON', values: { age: 7 } }], []);
  await expect(textOf(graphml(graph))).rejects.toThrow('"age" is not declared');
});

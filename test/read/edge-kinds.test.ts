import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EdgeKind, ENDS, EVERY_KIND } from '../../src/read/edge-kinds.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { cypher } from '../support/graph.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await loadedApi();
});
afterAll(() => loaded.close());

test('edges of each kind lead between nodes of the labels that are known of it', async () => {
  const found = await cypher<{ kind: EdgeKind; from: string[]; to: string[] }>(
    loaded.database,
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN DISTINCT type(r) AS kind, labels(a) AS from, labels(b) AS to',
  );
  const unknown = found.filter(
    ({ kind, from, to }) =>
      !ENDS[kind][0].some((label) => from.includes(label)) ||
      !ENDS[kind][1].some((label) => to.includes(label)),
  );
  expect(unknown).toEqual([]);
  expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([...EVERY_KIND].sort());
});

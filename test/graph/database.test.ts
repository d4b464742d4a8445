import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database, run, unavailable } from '../../src/graph/database.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { GRAPH_FORMAT } from '../../src/graph/format.ts';
import { cypher, emptyGraph, freshGraph } from '../support/graph.ts';
import { testAddress } from '../support/neo4j.ts';
import { startProxy } from '../support/proxy.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

test('a read answers with objects, a column a key', async () => {
  expect(await graph.read('read/contents')).toEqual([{ format: GRAPH_FORMAT, foreign: true }]);
});

test('a read cannot write, and names the statement that failed', async () => {
  await expect(
    graph.read('write/attach-text', { source: 's', text: 't', sha256: 'h' }),
  ).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.AccessMode',
    statement: 'write/attach-text',
  });
  expect(await cypher(graph, 'MATCH (t:Text) RETURN t')).toEqual([]);
});

test('a stream gives row after row, and may be left', async () => {
  for await (const row of graph.stream<{ format: number }>('read/contents')) {
    expect(row.format).toBe(GRAPH_FORMAT);
    break;
  }
});

test('what a write throws undoes it', async () => {
  const half = graph.write(async (transaction) => {
    await run(transaction, 'write/attach-text', { source: 's', text: 't', sha256: 'h' });
    throw new Error('no further');
  });
  await expect(half).rejects.toThrow('no further');
  expect(await cypher(graph, 'MATCH (t:Text) RETURN t')).toEqual([]);
});

test('a database that went away is told as such', async () => {
  const proxy = await startProxy(testAddress().uri);
  const fragile = new Database(await openDriver({ ...testAddress(), uri: proxy.uri }), 'neo4j');
  await proxy.close();
  const gone = { code: 'SERVICE_UNAVAILABLE', exitCode: 2 };
  await expect(fragile.read('read/contents')).rejects.toMatchObject(gone);
  await expect(fragile.stream('read/contents').next()).rejects.toMatchObject(gone);
  await fragile.close();
});

test('so is a connection that breaks before it has logged in', async () => {
  const proxy = await startProxy(testAddress().uri);
  const fragile = new Database(await openDriver({ ...testAddress(), uri: proxy.uri }), 'neo4j');
  for (const direction of ['to Neo4j', 'from Neo4j'] as const) {
    for (const message of [1, 2, 3, 4]) {
      const before = proxy.broken;
      proxy.breakAll();
      proxy.cutAt({ direction, message, moment: 'within' });
      while (proxy.broken === before) {
        await expect(fragile.read('read/contents')).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
      }
      expect(await fragile.read('read/contents')).toHaveLength(1);
    }
  }
  await fragile.close();
  await proxy.close();
});

test('only silence counts as unavailable', () => {
  expect(unavailable(Object.assign(new Error('gone'), { code: 'ServiceUnavailable' }))).toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
  });
  expect(unavailable(new Error('Connection acquisition timed out in 3000 ms.'))).toBeDefined();
  expect(
    unavailable(Object.assign(new Error('bad'), { code: 'Neo.ClientError.Statement.SyntaxError' })),
  ).toBeUndefined();
  expect(unavailable('ServiceUnavailable')).toBeUndefined();
});

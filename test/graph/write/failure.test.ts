import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Database } from '../../../src/graph/database.ts';
import { openDriver } from '../../../src/graph/driver.ts';
import { loadDossier } from '../../../src/graph/write/load.ts';
import { CHANGES, cutEverywhere, startTrials } from '../../support/cuts.ts';
import { cypher, dossier, emptyGraph, exportGraph, freshGraph, meeting, says } from '../../support/graph.ts';
import { testAddress, testDatabase } from '../../support/neo4j.ts';
import { type FragilePath, startProxy } from '../../support/proxy.ts';

let graph: Database;
let proxy: FragilePath;
/** The same database, by way of the proxy. */
let fragile: Database;

beforeAll(async () => {
  graph = await freshGraph();
  proxy = await startProxy(testAddress().uri);
  fragile = new Database(await openDriver({ ...testAddress(), uri: proxy.uri }), 'neo4j');
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await fragile.close();
  await proxy.close();
  await graph.close();
});

const first = dossier('first', '2024-01-01', {
  people: ['ann', 'bob'],
  events: [meeting('dinner', { ann: 'x', bob: 'y' })],
});
const second = dossier('second', '2024-01-02', {
  people: ['ann', 'bob'],
  events: [meeting('dinner', { ann: 'x', bob: 'y' }, { when: '2023-12-31' })],
  claimed: ['toll'],
  statements: [says('s', 'ann', 'ASSERTS', 'toll')],
});

const loads = () => cypher(graph, 'MATCH (l:Load) RETURN l.source AS source, l.id AS id ORDER BY source');

test.each(['MERGE (n:Entity', 'CREATE (a)-[r:$(each[0])', 'SET r += row.properties', 'MERGE (l:Load'])(
  'a connection that breaks before "%s" is sent is replaced, and the load done once',
  async (words) => {
    await loadDossier(graph, first);
    await loadDossier(graph, second);
    const whole = await exportGraph(graph);
    await emptyGraph(graph);
    await loadDossier(graph, first);

    const before = proxy.broken;
    proxy.breakBefore(words);
    const { load } = await loadDossier(fragile, second);
    expect(proxy.broken).toBe(before + 1);
    expect(await exportGraph(graph)).toEqual(whole);
    expect(await loads()).toEqual([expect.anything(), { source: 'second', id: load }]);
  },
);

test('a load that fails half-way leaves the graph as it was', async () => {
  await loadDossier(graph, first);
  const held = await exportGraph(graph);
  proxy.breakBefore('SET r += row.properties', Number.POSITIVE_INFINITY);
  await expect(loadDossier(fragile, second)).rejects.toMatchObject({
    code: 'LOAD_FAILED',
    exitCode: 2,
    message: expect.stringContaining('the graph is as it was'),
  });
  proxy.mend();
  expect(await exportGraph(graph)).toEqual(held);
  expect(await loads()).toHaveLength(1);
});

test('a commit whose answer is lost is one load, and reported as such', async () => {
  await loadDossier(graph, first);
  const before = proxy.broken;
  proxy.breakAfterCommit();
  const report = await loadDossier(fragile, second);
  expect(proxy.broken).toBe(before + 1);
  expect(report).toMatchObject({ changed: true, source: 'second' });
  expect(await loads()).toEqual([expect.anything(), { source: 'second', id: report.load }]);
  expect(await loadDossier(graph, second)).toMatchObject({ changed: false });
});

test('a load whose outcome cannot be read says that it is unknown', async () => {
  await loadDossier(graph, first);
  proxy.breakAfterCommit({ thenRefuse: true });
  await expect(loadDossier(fragile, second, { patienceMs: 500 })).rejects.toMatchObject({
    code: 'LOAD_UNKNOWN',
    exitCode: 2,
  });
  proxy.mend();
  expect(await loadDossier(fragile, second)).toMatchObject({ changed: false });
});

test('wherever the connection is cut, a load is whole or absent, and what it reports is true', async () => {
  const [change] = CHANGES;
  const trials = await startTrials(change as (typeof CHANGES)[number]);
  const { made = 0, SERVICE_UNAVAILABLE = 0, ...others } = await cutEverywhere(trials, ['before'], 17);
  await trials.close();
  // A removal asks first whether the source is there, and does not ask twice.
  expect([made > 8, SERVICE_UNAVAILABLE <= 4, others]).toEqual([true, true, {}]);
});

test('two loads at once end as one after the other', async () => {
  const apart = [graph, new Database(await testDatabase(), 'neo4j')] as const;
  const revised = { ...second, events: [{ ...second.events[0], status: 'DENIED' }] } as typeof second;
  await Promise.all([loadDossier(apart[0], first), loadDossier(apart[1], second)]);
  await Promise.all([
    loadDossier(apart[0], revised),
    loadDossier(apart[1], revised),
    loadDossier(apart[1], first),
  ]);
  const together = await exportGraph(graph);
  await apart[1].close();

  await emptyGraph(graph);
  for (const each of [first, revised]) await loadDossier(graph, each);
  expect(together).toEqual(await exportGraph(graph));
});

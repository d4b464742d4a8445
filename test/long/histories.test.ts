import { afterAll, beforeAll, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { freshGraph } from '../support/graph.ts';
import { liveThrough } from '../support/history.ts';
import { report, trials } from '../support/long.ts';
import { testAddress } from '../support/neo4j.ts';
import { type OtherProcess, startOtherProcess } from '../support/other-process.ts';

let graph: Database;
let other: OtherProcess;

beforeAll(async () => {
  graph = await freshGraph();
  other = await startOtherProcess(testAddress());
});
afterAll(async () => {
  await other.close();
  await graph.close();
});

test('after any history of two processes the graph, and what the API answers, is what its sources say', async () => {
  const histories = trials(12, 500);
  const start = performance.now();
  await liveThrough(histories, graph, other.operate);
  const seconds = Math.round((performance.now() - start) / 1_000);
  await report('Histories of two processes end as a graph built anew', { histories, differing: 0, seconds });
});

import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Database } from '../../../src/graph/database.ts';
import { freshGraph } from '../../support/graph.ts';
import { faultsAfter, history } from '../../support/history.ts';
import { SEED } from '../../support/long.ts';
import { operate } from '../../support/operation.ts';
import { type OtherProcess, startOtherProcess } from '../../support/other-process.ts';

let graph: Database;
let other: OtherProcess;

beforeAll(async () => {
  graph = await freshGraph();
  other = await startOtherProcess(inject('neo4j'));
});
afterAll(async () => {
  await other.close();
  await graph.close();
});

test('after any history of two processes the graph, and each answer of the API, is what its sources say', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (rounds) => {
      const faults = await faultsAfter(
        rounds,
        graph,
        (operation) => operate(graph, operation),
        other.operate,
      );
      expect(faults).toEqual({});
    }),
    { numRuns: Number(process.env.HN ?? 10), seed: SEED, endOnFailure: true },
  );
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { statementNames, statementText } from '../../../src/graph/catalogue.ts';
import type { Database } from '../../../src/graph/database.ts';
import { emptyGraph, graphToPlanOn } from '../../support/graph.ts';

let graph: Database;

beforeAll(async () => {
  graph = await graphToPlanOn();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

function operators({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*$/, ''), ...children.flatMap(operators)];
}

/** It looks at load records until one speaks of another source, as nearly every one does. */
const ALLOWED: Readonly<Record<string, string[]>> = { 'write/lock-graph': ['NodeIndexScan'] };

test.each(statementNames('write'))('%s starts from an index, never from all there is', async (name) => {
  const { summary } = await graph.driver.executeQuery(
    `EXPLAIN ${statementText(name)}`,
    {},
    { database: 'neo4j' },
  );
  const scans = operators(summary.plan as Plan).filter((operator) => /Scan$/.test(operator));
  expect(scans.filter((scan) => !ALLOWED[name]?.includes(scan))).toEqual([]);
});

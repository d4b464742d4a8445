import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { statementNames, statementText } from '../../src/graph/catalogue.ts';
import type { Database } from '../../src/graph/database.ts';
import { indexName, missingConstraints, prepareDatabase } from '../../src/graph/prepare.ts';
import { SHORT_CUTS } from '../../src/graph/write/short-cuts.ts';
import { cypher, freshGraph } from '../support/graph.ts';
import { clearData, clearDatabase } from '../support/neo4j.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
beforeEach(() => clearData(graph.driver));
afterAll(async () => {
  await clearData(graph.driver);
  await graph.close();
});

const nodes = async () =>
  (await cypher(graph, 'MATCH (n) RETURN labels(n) AS labels ORDER BY labels')).flatMap(
    ({ labels }) => labels,
  );

test('an empty database gets every constraint and index, ready to use, and the mark of the graph', async () => {
  await clearDatabase(graph.driver);
  expect(await missingConstraints(graph)).toEqual(statementNames('constraints'));
  await prepareDatabase(graph);
  expect(await missingConstraints(graph)).toEqual([]);
  const [row] = await cypher(graph, "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS n");
  expect(row?.n).toBe(0);
  expect(await nodes()).toEqual(['Graph']);
});

test('preparing again changes nothing, and brings back an index that was dropped', async () => {
  await prepareDatabase(graph);
  await cypher(graph, 'DROP INDEX order_keys_made_out');
  expect(await missingConstraints(graph)).toEqual(['constraints/order-keys:made-out']);
  await prepareDatabase(graph);
  expect(await missingConstraints(graph)).toEqual([]);
  expect(await nodes()).toEqual(['Graph']);
});

test('an index that two have taken the place of goes', async () => {
  await prepareDatabase(graph);
  await cypher(graph, 'CREATE FULLTEXT INDEX look_ups_names FOR (n:Actor) ON EACH [n.iso2]');
  await cypher(graph, 'CALL db.awaitIndexes()');
  await prepareDatabase(graph);
  const rows = await cypher(graph, "SHOW INDEXES YIELD name WHERE name = 'look_ups_names'");
  expect(rows).toEqual([]);
});

test('a database with data of others is refused, unless it is to be adopted', async () => {
  await cypher(graph, 'CREATE (:Stranger)');
  await expect(prepareDatabase(graph)).rejects.toMatchObject({
    code: 'DATABASE_FOREIGN',
    exitCode: 2,
    hint: expect.stringContaining('--adopt'),
  });
  expect(await nodes()).toEqual(['Stranger']);
  await prepareDatabase(graph, { adopt: true });
  expect(await nodes()).toEqual(['Graph', 'Stranger']);
  await prepareDatabase(graph);
});

test('a graph of a newer format is left alone', async () => {
  await clearDatabase(graph.driver);
  await cypher(
    graph,
    "CREATE (:Graph {id: 'demarche', format: 99}), (:Entity {id: 'ann', shape: 'unknown'})",
  );
  await expect(prepareDatabase(graph)).rejects.toMatchObject({
    code: 'GRAPH_FORMAT',
    message: expect.stringContaining('format 99'),
    hint: expect.stringContaining('newer'),
  });
  expect(await missingConstraints(graph)).toEqual(statementNames('constraints'));
  expect(await cypher(graph, 'MATCH (n) RETURN n {.*} AS node ORDER BY n.id')).toEqual([
    { node: { id: 'ann', shape: 'unknown' } },
    { node: { id: 'demarche', format: 99 } },
  ]);
});

test('each statement names its index as it is looked for', () => {
  for (const statement of statementNames('constraints')) {
    expect(statementText(statement)).toMatch(
      new RegExp(`^CREATE [A-Z ]*\\b(INDEX|CONSTRAINT) ${indexName(statement)} IF NOT EXISTS`, 'm'),
    );
  }
});

test('the index of assertions covers every type that a source asserts, and no short cut', async () => {
  await prepareDatabase(graph);
  const [index] = await cypher<{ types: string[] }>(
    graph,
    "SHOW INDEXES YIELD name, labelsOrTypes WHERE name = 'look_ups_assertions' RETURN labelsOrTypes AS types",
  );
  expect(index?.types).toHaveLength(24);
  expect(index?.types.filter((type) => SHORT_CUTS.includes(type))).toEqual([]);
});

import { beforeAll, expect, test } from 'vitest';
import { withGraph } from '../../bench/engine.ts';
import { archive, archiveSize } from '../../bench/graph/archive.ts';
import { missingConstraints } from '../../src/graph/prepare.ts';
import { loadDossiers } from '../../src/graph/write/load.ts';
import { difference, exportGraph, freshGraph } from '../support/graph.ts';

/** About 2,000 relationships from sources enough to tell of the same people, claims and events. */
const dossiers = [...archive({ ...archiveSize(2_000), sources: 6 })];

let loaded: readonly string[];
beforeAll(async () => {
  const database = await freshGraph();
  for await (const _ of loadDossiers(database, dossiers));
  loaded = await exportGraph(database);
  await database.close();
});

let imported: readonly string[];
let missing: readonly string[];
beforeAll(() =>
  withGraph(dossiers, async ({ database }) => {
    imported = await exportGraph(database);
    missing = await missingConstraints(database);
  }),
);

test('the graph that the benchmark imports is the one that the writer makes of the same dossiers', () => {
  expect(loaded.length).toBeGreaterThan(2_000);
  expect(difference(loaded, imported)).toEqual({ missing: [], added: [] });
  expect(imported).toHaveLength(loaded.length);
});

test('it has all constraints and indexes', () => {
  expect(missing).toEqual([]);
});

test('it has what can go wrong: parallel relationships, joint speakers, short cuts of several sources', () => {
  const count = (pattern: RegExp) => imported.filter((line) => pattern.test(line)).length;
  expect(count(/ PARTICIPATED_IN (?!.*outKey)/)).toBeGreaterThan(0);
  expect(count(/ ABOUT (?!.*inKey)/)).toBeGreaterThan(0);
  expect(count(/ MADE .*"position":1/)).toBeGreaterThan(0);
  expect(count(/ MET_WITH .*"sources":[2-9]/)).toBeGreaterThan(0);
  expect(count(/ STATED .*"sources":[2-9]/)).toBeGreaterThan(0);
  expect(count(/ REPRESENTED_AT /)).toBeGreaterThan(0);
});

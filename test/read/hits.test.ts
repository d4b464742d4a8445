import { readFileSync, writeFileSync } from 'node:fs';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archive, archiveSize } from '../../bench/graph/archive.ts';
import { statementNames, statementText } from '../../src/graph/catalogue.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadDossiers } from '../../src/graph/write/load.ts';
import { cypher, freshGraph } from '../support/graph.ts';

/** How much each statement reads; `UPDATE_HITS=1 npx vitest run --project live test/read/hits.test.ts` writes it anew. */
const TABLE = new URL('hits.json', import.meta.url);

/** A small press archive, always the same. */
const dossiers = [...archive({ ...archiveSize(2_000), sources: 4 })];
/** Some of every kind of node, the busiest among them. */
const ids = [
  ...['person-0', 'person-1', 'person-2', 'country-0', 'claim-0', 'claim-1', 'topic-0', 'place-0'],
  ...['paper-000000', 'paper-000001'],
  ...dossiers.slice(0, 2).flatMap(({ events }) => events.slice(0, 2).map(({ id }) => id)),
];

const lists = statementNames('read')
  // From either end, the same is read.
  .filter((name) => !name.endsWith('-back'))
  .filter((name) => /\$ids|\$limit/.test(statementText(name)));

let database: Database;
beforeAll(async () => {
  database = await freshGraph();
  for await (const _ of loadDossiers(database, dossiers));
  const statements = await cypher<{ id: string }>(
    database,
    'MATCH (s:Statement) RETURN s.id AS id ORDER BY id LIMIT 4',
  );
  ids.push(...statements.map(({ id }) => id));
  await cypher(database, 'CALL db.prepareForReplanning(60)');
});
afterAll(() => database.close());

test('each list reads as much as it is known to, and no more', async () => {
  const hits: Record<string, number> = {};
  for (const name of lists) hits[name] = await hitsOf(statementText(name));
  if (process.env.UPDATE_HITS) writeFileSync(TABLE, `${JSON.stringify(hits, null, 2)}\n`);
  const known: Record<string, number> = JSON.parse(readFileSync(TABLE, 'utf8'));
  expect(Object.keys(hits)).toEqual(Object.keys(known));
  const others = lists.filter((name) => !isAlike(hits[name] ?? 0, known[name] ?? 0));
  expect(others.map((name) => `${name}: ${hits[name]}, known to be ${known[name]}`)).toEqual([]);
});

/**
 * Relationships are followed in the order in which they stand in the store, which is that of the room that earlier tests
 * left; so what ends at the first match reads now more, now less. A lost index or an unbounded list reads many times more.
 */
function isAlike(hits: number, known: number): boolean {
  return Math.abs(hits - known) <= Math.max(3, known / 4);
}

/** The db hits of a statement, the first page of a list. */
async function hitsOf(text: string): Promise<number> {
  const kinds = ['MADE', 'EXPRESSES', 'PARTICIPATED_IN', 'ABOUT', 'STATED'];
  const ofEach = text.includes('$kinds[id]') ? Object.fromEntries(ids.map((id) => [id, kinds])) : kinds;
  const session = database.driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const parameters = { ids, others: ids, kinds: ofEach, kind: 'PART_OF', limit: neo4j.int(11), ...REST };
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    if (!summary.profile) throw new Error('PROFILE gave no figures');
    return sum(summary.profile);
  } finally {
    await session.close();
  }
}

/** The first page of a list, and what single statements ask for besides. */
const REST = {
  above: '',
  below: '\u{10FFFF}',
  properties: ['id', 'text'],
  day: '2025-12-31',
  types: ['MENTIONS', 'REPORTS'],
  avoided: ['Country'],
  ends: [],
  disputed: true,
  words: '+(paper*)',
  stems: '+paper',
  indexes: ['named', 'titled', 'words', 'stems'],
  labels: [],
  depth: neo4j.int(11),
};

function sum({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((hits, child) => hits + sum(child), dbHits);
}

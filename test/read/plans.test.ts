import { readFileSync, writeFileSync } from 'node:fs';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archive, archiveSize } from '../../bench/graph/archive.ts';
import { statementNames, statementText } from '../../src/graph/catalogue.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadDossiers } from '../../src/graph/write/load.ts';
import { cypher, freshGraph } from '../support/graph.ts';

/** How much each statement reads; `UPDATE_HITS=1 npx vitest run --project live test/read/plans.test.ts` writes it anew. */
const TABLE = new URL('hits.json', import.meta.url);

/** Planning takes a while: the long run looks at what is read from the other end, too. */
const { LONG } = process.env;

/** A small press archive, always the same. */
const dossiers = [...archive({ ...archiveSize(2_000), sources: 4 })];
/** Some of every kind of node, the busiest among them. */
const ids = [
  ...['person-0', 'person-1', 'person-2', 'country-0', 'claim-0', 'claim-1', 'topic-0', 'place-0'],
  ...['paper-000000', 'paper-000001'],
  ...dossiers.slice(0, 2).flatMap(({ events }) => events.slice(0, 2).map(({ id }) => id)),
];

let database: Database;
beforeAll(async () => {
  database = await freshGraph();
  for await (const _ of loadDossiers(database, dossiers));
  const statements = await cypher<{ id: string }>(
    database,
    'MATCH (s:Statement) RETURN s.id AS id ORDER BY id LIMIT 4',
  );
  ids.push(...statements.map(({ id }) => id));
  // On an empty graph every plan seems free, and sizes are otherwise taken now and then.
  await cypher(database, 'CALL db.prepareForReplanning(60)');
});
afterAll(() => database.close());

const texts = statementNames('read').map((name): [string, string] => [name, statementText(name)]);
const hinted = texts.filter(([, text]) => text.includes('USING INDEX SEEK'));
const pages = hinted.filter(([name]) => !name.endsWith('-count'));
const forwards = pages.filter(([name]) => !name.endsWith('-back'));
const whole = forwards.filter(([name]) => !name.endsWith('-lean'));

test('the keyed lists are those that docs/graph.md gives an order key', () => {
  expect(whole.map(([name]) => name).sort()).toEqual([
    'read/about-it:claims',
    'read/about-it:events',
    'read/about:page',
    'read/actor-contacts:met',
    'read/actor-contacts:spoke',
    'read/actor-events:page',
    'read/actor-positions:disputes',
    'read/actor-positions:stated',
    'read/actor-positions:supports',
    'read/actor-representations:page',
    'read/actor-statements:page',
    'read/claim-stands:asserted',
    'read/claim-stands:disputed',
    'read/claim-stands:supported',
    'read/claim-statements:page',
    'read/lists:actors-date',
    'read/lists:actors-disputes',
    'read/lists:actors-name',
    'read/lists:actors-statements',
    'read/lists:claims-date',
    'read/lists:claims-disputes',
    'read/lists:claims-statements',
    'read/lists:events-date',
    'read/lists:events-statements',
    'read/lists:places-date',
    'read/lists:places-name',
    'read/lists:sources-date',
    'read/lists:sources-statements',
    'read/lists:statements-date',
    'read/lists:topics-date',
    'read/lists:topics-name',
    'read/same-as:page',
    'read/source-statements:page',
  ]);
});

test('every page can be read from its other end, and of its nodes alone', () => {
  expect(pages.length).toBe(2 * forwards.length);
  expect(forwards.length).toBe(2 * whole.length);
});

test.each(LONG ? pages : forwards)(
  '%s seeks an index and stops at the limit, without sorting',
  async (name, text) => {
    const plan = await planOf(name);
    // An undirected short cut is read from both ends; merging the two pages sorts twice the limit at most.
    const ends = text.includes('UNION ALL') ? 2 : 1;
    const limits = named(plan, /^Limit$/);
    expect(limits).toHaveLength(ends);
    expect(named(plan, /^Top$/)).toHaveLength(ends - 1);
    for (const limit of limits) {
      expect(named(limit, /Sort|Top|Scan|Expand/)).toEqual([]);
      expect(named(limit, /IndexSeek/)).toHaveLength(1);
    }
  },
);

const counts = hinted.filter(([name]) => name.endsWith('-count'));

test.each(counts)('%s counts within an index range', async (name) => {
  const plan = await planOf(name);
  expect(named(plan, /Scan|Expand/)).toEqual([]);
  expect(named(plan, /IndexSeek/)).toHaveLength(1);
});

const batched = texts.filter(
  ([name, text]) => text.includes('UNWIND $ids') && (LONG || !name.endsWith('-back')),
);

test.each(batched)('%s begins at its ids, never at a scan', async (name) => {
  expect(named(await planOf(name), /Scan/)).toEqual([]);
});

// From either end, the same is read.
const counted = texts
  .filter(([name, text]) => !name.endsWith('-back') && /\$ids|\$limit/.test(text))
  .map(([name]) => name);

test('each list reads as much as it is known to, and no more', async () => {
  const hits: Record<string, number> = {};
  for (const name of counted) hits[name] = hitsOf(await planOf(name));
  if (process.env.UPDATE_HITS) writeFileSync(TABLE, `${JSON.stringify(hits, null, 2)}\n`);
  const known: Record<string, number> = JSON.parse(readFileSync(TABLE, 'utf8'));
  expect(Object.keys(hits)).toEqual(Object.keys(known));
  const others = counted.filter((name) => !isAlike(hits[name] ?? 0, known[name] ?? 0));
  expect(others.map((name) => `${name}: ${hits[name]}, known to be ${known[name]}`)).toEqual([]);
});

/**
 * Relationships are followed in the order in which they stand in the store, which is that of the room that earlier tests
 * left; so what ends at the first match reads now more, now less. A lost index or an unbounded list reads many times more.
 */
function isAlike(hits: number, known: number): boolean {
  return Math.abs(hits - known) <= Math.max(3, known / 4);
}

const plans = new Map<string, Promise<ProfiledPlan>>();

/** The plan of a statement, and what it read of the first page of a list; several tests look at it. */
function planOf(name: string): Promise<ProfiledPlan> {
  const known = plans.get(name) ?? profile(statementText(name));
  plans.set(name, known);
  return known;
}

async function profile(text: string): Promise<ProfiledPlan> {
  const kinds = ['MADE', 'EXPRESSES', 'PARTICIPATED_IN', 'ABOUT', 'STATED'];
  const ofEach = text.includes('$kinds[id]') ? Object.fromEntries(ids.map((id) => [id, kinds])) : kinds;
  const session = database.driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const parameters = { ids, others: ids, kinds: ofEach, kind: 'PART_OF', limit: neo4j.int(11), ...REST };
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    if (!summary.profile) throw new Error('PROFILE gave no plan');
    return summary.profile;
  } finally {
    await session.close();
  }
}

/** The first page of a list, and what single statements ask for besides. */
const REST = {
  sources: null,
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

/** A step and all that feed it. */
function steps(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(steps)];
}

function named(plan: ProfiledPlan, name: RegExp): ProfiledPlan[] {
  return steps(plan).filter(({ operatorType }) => name.test(operatorType.replace(/@.*/, '')));
}

function hitsOf(plan: ProfiledPlan): number {
  return steps(plan).reduce((sum, { dbHits }) => sum + dbHits, 0);
}

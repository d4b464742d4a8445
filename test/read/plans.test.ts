import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statementNames, statementText } from '../../src/graph/catalogue.ts';
import type { Database } from '../../src/graph/database.ts';
import { graphToPlanOn } from '../support/graph.ts';

let database: Database;
beforeAll(async () => {
  database = await graphToPlanOn();
});
afterAll(() => database.close());

const parameters = { ids: ['a', 'b'], above: '', below: '~', limit: neo4j.int(21), kind: 'PART_OF' };
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

test.each(pages)('%s seeks an index and stops at the limit, without sorting', async (_, text) => {
  const plan = await planOf(text);
  // An undirected short cut is read from both ends; merging the two pages sorts twice the limit at most.
  const ends = text.includes('UNION ALL') ? 2 : 1;
  const limits = named(plan, /^Limit$/);
  expect(limits).toHaveLength(ends);
  expect(named(plan, /^Top$/)).toHaveLength(ends - 1);
  for (const limit of limits) {
    expect(named(limit, /Sort|Top|Scan|Expand/)).toEqual([]);
    expect(named(limit, /IndexSeek/)).toHaveLength(1);
  }
});

const counts = hinted.filter(([name]) => name.endsWith('-count'));

test.each(counts)('%s counts within an index range', async (_, text) => {
  const plan = await planOf(text);
  expect(named(plan, /Scan|Expand/)).toEqual([]);
  expect(named(plan, /IndexSeek/)).toHaveLength(1);
});

const batched = texts.filter(([, text]) => text.includes('UNWIND $ids'));

test.each(batched)('%s begins at its ids, never at a scan', async (_, text) => {
  expect(named(await planOf(text), /Scan/)).toEqual([]);
});

const plans = new Map<string, Promise<Plan>>();

/** The plan of a statement, which several tests look at. */
function planOf(text: string): Promise<Plan> {
  const known = plans.get(text) ?? explain(text);
  plans.set(text, known);
  return known;
}

async function explain(text: string): Promise<Plan> {
  const kinds = text.includes('$kinds[id]') ? { a: ['MADE'] } : ['MADE'];
  const session = database.driver.session({ database: 'neo4j' });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, { ...parameters, kinds, others: ['b'] });
    if (!summary.plan) throw new Error('EXPLAIN gave no plan');
    return summary.plan;
  } finally {
    await session.close();
  }
}

/** A step and all that feed it. */
function steps(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(steps)];
}

function named(plan: Plan, name: RegExp): Plan[] {
  return steps(plan).filter(({ operatorType }) => name.test(operatorType.replace(/@.*/, '')));
}

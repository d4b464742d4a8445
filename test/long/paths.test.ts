import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import type { Database } from '../../src/graph/database.ts';
import { cypher, freshGraph } from '../support/graph.ts';
import { report, trials } from '../support/long.ts';

/** More neighbours of either hub than half of those that a search may look at. */
const SIZE = 60_000;
const AT_ONCE = 10_000;

let database: Database;
beforeAll(async () => {
  database = await freshGraph();
});
afterAll(() => database.close());

test('a search for paths that has too much to look at ends, and says so', async () => {
  for (const hub of ['hub-one', 'hub-two']) await createHub(hub);
  const times: number[] = [];
  for (let trial = 0; trial < trials(3, 20); trial += 1) {
    const begun = performance.now();
    expect(await pathsBetween('hub-one', 'hub-two')).toEqual({
      data: { paths: { stopped: true, paths: [] } },
    });
    times.push(performance.now() - begun);
  }
  expect(await pathsBetween('hub-one', 'hub-one-claim-7')).toMatchObject({
    data: { paths: { stopped: false, paths: [{ length: 1 }] } },
  });
  await report('A search for paths between two hubs ends, and says that it stopped', {
    'ties of each hub': SIZE,
    'searches, all told as stopped': times.length,
    'longest, ms': Math.round(Math.max(...times)),
  });
});

/** Somebody who makes very many claims. */
async function createHub(hub: string): Promise<void> {
  await cypher(database, `CREATE (:Entity:Actor:Person {id: '${hub}', name: '${hub}'})`);
  for (let start = 0; start < SIZE; start += AT_ONCE) {
    await cypher(
      database,
      `MATCH (a:Entity {id: '${hub}'})
       UNWIND range(${start}, ${start + AT_ONCE - 1}) AS number
       CREATE (a)-[:STATED]->(:Entity:Claim {id: '${hub}-claim-' + number, text: 'One of many.', kind: 'FACT'})`,
    );
  }
}

async function pathsBetween(from: string, to: string): Promise<unknown> {
  const api = createApi({ database, logger: { error: (error) => console.error(error) } });
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ paths(from: "${from}", to: "${to}", maxLength: 6, first: 1) { stopped paths { length } } }`,
    }),
  });
  return response.json();
}

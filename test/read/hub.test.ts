import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierSchema } from '../../src/dossier/schema.ts';
import { statementText } from '../../src/graph/catalogue.ts';
import { Database } from '../../src/graph/database.ts';
import { prepareDatabase } from '../../src/graph/prepare.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { Reader } from '../../src/read/reader.ts';
import { subgraph } from '../../src/read/subgraph.ts';
import { clearData, testDatabase } from '../support/neo4j.ts';

const each = 1_100;
let database: Database;
let sent: string[];
let reader: Reader;

/** Two people who met, each on record with more than a thousand utterances; one of them says one thing each time. */
const dossier = dossierSchema.parse({
  demarche: 1,
  source: { id: 'minutes', title: 'Minutes', published: '2024-01-01' },
  actors: ['ada', 'bob'].map((person) => ({ person, name: person })),
  claims: [{ id: 'truth', text: 'It is so.', kind: 'FACT' }],
  events: [
    {
      id: 'talk',
      kind: 'MEETING',
      title: 'Talk',
      status: 'HELD',
      when: '2023-12-31',
      participants: [
        { actor: 'ada', side: 'A' },
        { actor: 'bob', side: 'B' },
      ],
    },
  ],
  statements: ['ada', 'bob'].flatMap((speaker) =>
    Array.from({ length: each }, (_, index) => ({
      id: `${speaker}-${index}`,
      speaker,
      form: 'PARAPHRASE',
      text: `Says ${index}.`,
      ...(speaker === 'bob' && { expresses: [{ claim: 'truth', stance: 'ASSERTS' as const }] }),
    })),
  ),
});

beforeAll(async () => {
  const driver = await testDatabase();
  await clearData(driver);
  database = new Database(driver, 'neo4j');
  await prepareDatabase(database);
  await loadDossier(database, dossier);
});
afterAll(() => database.close());

async function draw(
  around: string[],
  depth: number,
  limit: number,
  kinds = ['MET_WITH', 'MADE', 'PARTICIPATED_IN'],
) {
  sent = [];
  reader = new Reader({
    read: (statement, parameters) => {
      sent.push(statement);
      return database.read(statement, parameters);
    },
  });
  return subgraph(reader, { around, depth, limit, kinds, counted: kinds }, true);
}

test('of a hub, each kind of edge gets its share of the limit', async () => {
  const { nodes, truncated } = await draw(['ada'], 1, 20);
  expect(sent).toContain('read/subgraph-step:hub');
  expect(nodes).toHaveLength(20);
  expect(truncated).toBe(true);
  const ids = nodes.map(({ node }) => node.id);
  expect(ids).toEqual(expect.arrayContaining(['ada', 'bob', 'talk']));
  expect(nodes[0]?.degree).toBe(each + 2);
});

test('the edges between two hubs are found without expanding either whole', async () => {
  const { edges } = await draw(['ada', 'bob', 'talk'], 0, 10);
  expect(sent).toContain('read/subgraph-edges:to');
  expect(edges.map(({ kind, from, to }) => `${kind}:${from}:${to}`)).toEqual([
    'MET_WITH:ada:bob',
    'PARTICIPATED_IN:ada:talk',
    'PARTICIPATED_IN:bob:talk',
  ]);
});

test('so is an edge from a hub that many leave to one to which many lead', async () => {
  const { edges, truncated } = await draw(['ada', 'bob', 'truth'], 0, 10, ['STATED', 'MADE']);
  expect(sent).toContain('read/subgraph-edges:hub');
  expect(edges.map(({ kind, from, to, count }) => `${kind}:${from}:${to} ${count}`)).toEqual([
    `STATED:bob:truth ${each}`,
  ]);
  expect(truncated).toBe(false);
});

test('nothing is truncated where a kind that is rare at the hub is asked for', async () => {
  const { nodes, truncated } = await draw(['ada'], 2, 20, ['MET_WITH', 'PARTICIPATED_IN']);
  expect(nodes.map(({ node }) => node.id).sort()).toEqual(['ada', 'bob', 'talk']);
  expect(truncated).toBe(false);
});

test("a page of a hub's list reads no more than the page", async () => {
  const session = database.driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  const result = await session.run(`PROFILE ${statementText('read/actor-statements:page')}`, {
    ids: ['ada'],
    above: '',
    below: '~',
    limit: neo4j.int(11),
  });
  await session.close();
  expect(result.summary.profile && hits(result.summary.profile)).toBeLessThan(300);
});

interface Step {
  dbHits: number;
  children: Step[];
}

function hits({ dbHits, children }: Step): number {
  return children.reduce((sum, child) => sum + hits(child), dbHits);
}

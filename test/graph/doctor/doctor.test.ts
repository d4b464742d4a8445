import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../../src/dossier/spans.ts';
import { statementText } from '../../../src/graph/catalogue.ts';
import type { Database } from '../../../src/graph/database.ts';
import { type DoctorFinding, examine } from '../../../src/graph/doctor/index.ts';
import { attachText } from '../../../src/graph/write/attach.ts';
import { loadDossier } from '../../../src/graph/write/load.ts';
import { cypher, dossier, emptyGraph, fixture, freshGraph } from '../../support/graph.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
  for (const file of [
    'two-reports.yaml',
    'two-reports-partner.yaml',
    '../../seed/moscow-talks-2025-12-02.yaml',
  ]) {
    await loadDossier(graph, await fixture(file));
  }
  await loadDossier(graph, dossier('letter', '2024-01-01', { source: { sha256: sha256('Dear Sir.') } }));
  await attachText(graph, 'Dear Sir.');
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

async function findings(): Promise<DoctorFinding[]> {
  const found: DoctorFinding[] = [];
  for await (const finding of examine(graph)) found.push(finding);
  return found;
}

test('a healthy graph has no finding', async () => {
  expect(await findings()).toEqual([]);
});

const gazette = 'harbour-gazette-2024-05-06';
const radio = 'radio-meridian-2024-05-09';
const met = "(:Entity {id: 'joren-vasck'})-[r:MET_WITH]->(:Entity {id: 'mira-tolland'})";
const something = expect.any(String);

/** What is damaged and how; what the doctor must say; how to mend it. */
type Case = [damage: string, cypher: string, expected: Partial<DoctorFinding>, mend: string];

const cases: Case[] = [
  [
    'an index that was dropped',
    'DROP INDEX order_keys_made_out',
    { check: 'INDEX', id: 'order-keys:made-out', expected: 'ONLINE', found: 'nothing' },
    statementText('constraints/order-keys:made-out'),
  ],
  [
    'an entity that nobody mentions',
    "CREATE (:Entity:Actor:Person {id: 'nobody', name: 'Nobody'})",
    { check: 'ORPHAN', id: 'nobody', expected: 'a source that mentions it', found: 'nothing' },
    "MATCH (n:Entity {id: 'nobody'}) DELETE n",
  ],
  [
    'an entity that lost its kind',
    "MATCH (n:Entity {id: 'sund'}) REMOVE n:Country",
    {
      check: 'DERIVED_PROPERTY',
      id: 'sund',
      expected: 'labels ["Actor","Country","Entity"]',
      found: 'labels ["Actor","Entity"]',
    },
    "MATCH (n:Entity {id: 'sund'}) SET n:Country",
  ],
  [
    'a passage of a source that is not there',
    `MATCH (p:Passage {id: '${radio}/at-640-660'}) SET p.source = 'gone'`,
    { check: 'ORPHAN', id: `${radio}/at-640-660`, expected: 'a source "gone"', found: 'nothing' },
    `MATCH (p:Passage {id: '${radio}/at-640-660'}) SET p.source = '${radio}'`,
  ],
  [
    'a passage of evidence that is not there',
    `MATCH (p:Passage {id: '${radio}/at-640-660'}) SET p.id = 'lost'`,
    {
      check: 'EVIDENCE',
      id: `MADE joren-vasck -> ${radio}/no-dinner (${radio})`,
      expected: `${radio}/at-640-660`,
      found: 'nothing',
    },
    `MATCH (p:Passage {id: 'lost'}) SET p.id = '${radio}/at-640-660'`,
  ],
  [
    'letters altered in a quotation',
    `MATCH (s:Statement {id: '${radio}/no-dinner'}) SET s.quote = 'I dined on the fairy'`,
    { check: 'CONTENT_HASH', id: `${radio}/no-dinner`, expected: something, found: something },
    `MATCH (s:Statement {id: '${radio}/no-dinner'}) SET s.quote = 'I dined on the ferry'`,
  ],
  [
    'letters altered in quoted words of a passage',
    `MATCH (p:Passage {id: '${radio}/at-640-660'}) SET p.exact = 'I dined on the fairy'`,
    {
      check: 'CONTENT_HASH',
      id: `${radio}/at-640-660 (exact)`,
      found: sha256('I dined on the fairy'),
      expected: sha256('I dined on the ferry'),
    },
    `MATCH (p:Passage {id: '${radio}/at-640-660'}) SET p.exact = 'I dined on the ferry'`,
  ],
  [
    'letters altered in a name',
    "MATCH (n:Person {id: 'mira-tolland'}) SET n.name = 'Mira Toland'",
    {
      check: 'DERIVED_PROPERTY',
      id: 'mira-tolland',
      expected: 'name Mira Tolland',
      found: 'name Mira Toland',
    },
    "MATCH (n:Person {id: 'mira-tolland'}) SET n.name = 'Mira Tolland'",
  ],
  [
    'a property that no source gives',
    "MATCH (n:Person {id: 'mira-tolland'}) SET n.wealth = 1",
    { check: 'DERIVED_PROPERTY', id: 'mira-tolland', expected: 'wealth nothing', found: 'wealth 1' },
    "MATCH (n:Person {id: 'mira-tolland'}) REMOVE n.wealth",
  ],
  [
    "a statement's day",
    `MATCH (s:Statement {id: '${radio}/no-dinner'}) SET s.orderDate = '2024-05-09'`,
    {
      check: 'DERIVED_PROPERTY',
      id: `${radio}/no-dinner`,
      expected: 'orderDate 2024-05-08',
      found: 'orderDate 2024-05-09',
    },
    `MATCH (s:Statement {id: '${radio}/no-dinner'}) SET s.orderDate = '2024-05-08'`,
  ],
  [
    "a source's place in order",
    `MATCH (s:Source {id: '${radio}'}) REMOVE s.dateKey`,
    {
      check: 'DERIVED_PROPERTY',
      id: radio,
      expected: `dateKey 2024-05-09\u0001${radio}`,
      found: 'dateKey nothing',
    },
    `MATCH (s:Source {id: '${radio}'}) SET s.dateKey = '2024-05-09\u0001${radio}'`,
  ],
  [
    'letters altered in a relationship',
    "MATCH (:Entity {id: 'elin-oster'})-[r:HOLDS]->() SET r.title = 'minister'",
    {
      check: 'CONTENT_HASH',
      id: `HOLDS elin-oster -> arvenian-foreign-ministry (${gazette})`,
      expected: something,
      found: something,
    },
    "MATCH (:Entity {id: 'elin-oster'})-[r:HOLDS]->() SET r.title = 'spokeswoman'",
  ],
  [
    'an assertion that was deleted',
    'MATCH (a:Entity)-[r:KIN_OF|CLOSE_TO {source: $gazette}]->(b) CREATE (:Kept {a: a.id, b: b.id}) SET r.was = true WITH r, properties(r) AS p MATCH (k:Kept) SET k += p REMOVE k.was DELETE r',
    { check: 'LOAD_RECORD', id: gazette, expected: something, found: something },
    'MATCH (k:Kept) MATCH (a:Entity {id: k.a}) MATCH (b:Entity {id: k.b}) CREATE (a)-[r:CLOSE_TO]->(b) SET r = properties(k) REMOVE r.a, r.b DELETE k',
  ],
  [
    'a load record that is gone',
    'MATCH (l:Load {source: $gazette}) SET l.source = "lost"',
    { check: 'LOAD_RECORD', id: gazette, expected: 'nothing', found: something },
    'MATCH (l:Load {source: "lost"}) SET l.source = $gazette',
  ],
  [
    'an order key',
    "MATCH (:Entity {id: 'joren-vasck'})-[r:MADE]->(:Entity {id: $noDinner}) SET r.outKey = 'joren-vasck'",
    {
      check: 'ORDER_KEY',
      id: `MADE joren-vasck -> ${radio}/no-dinner (${radio})`,
      expected: `outKey joren-vasck\u00012024-05-08\u0001${radio}/no-dinner`,
      found: 'outKey joren-vasck',
    },
    "MATCH (:Entity {id: 'joren-vasck'})-[r:MADE]->(:Entity {id: $noDinner}) SET r.outKey = 'joren-vasck\u00012024-05-08\u0001' + $noDinner",
  ],
  [
    'a short cut that is missing',
    `MATCH ${met} CREATE (k:Kept) SET k = properties(r) DELETE r`,
    {
      check: 'SHORT_CUT',
      id: 'MET_WITH joren-vasck -> mira-tolland',
      expected: expect.stringContaining('"count":1'),
      found: 'nothing',
    },
    "MATCH (k:Kept), (a:Entity {id: 'joren-vasck'}), (b:Entity {id: 'mira-tolland'}) CREATE (a)-[r:MET_WITH]->(b) SET r = properties(k) DELETE k",
  ],
  [
    'a short cut that is there twice',
    `MATCH ${met} MATCH (a)-[r]->(b) CREATE (a)-[s:MET_WITH]->(b) SET s = properties(r), s.second = true`,
    { check: 'SHORT_CUT', id: 'MET_WITH joren-vasck -> mira-tolland' },
    'MATCH ()-[r:MET_WITH {second: true}]->() DELETE r',
  ],
  [
    'an attached text that was altered',
    "MATCH (t:Text {source: 'letter'}) SET t.text = 'Dear Sirs.'",
    { check: 'TEXT', id: 'letter', expected: sha256('Dear Sir.'), found: sha256('Dear Sirs.') },
    "MATCH (t:Text {source: 'letter'}) SET t.text = 'Dear Sir.'",
  ],
];

/** Does all the damage, looks once, and mends all. */
async function expectFindings(damaged: readonly Case[]): Promise<void> {
  const parameters = { gazette, radio, noDinner: `${radio}/no-dinner` };
  for (const [, damage] of damaged) await cypher(graph, damage, parameters);
  try {
    const found = await findings();
    for (const [, , expected] of damaged) {
      expect(found).toContainEqual({ expected: something, found: something, ...expected });
    }
  } finally {
    for (const [, , , mend] of damaged) await cypher(graph, mend, parameters);
  }
}

test.each(cases)('the doctor finds %s', (...damaged) => expectFindings([damaged]));

test('the doctor finds a short cut of any type that nothing bears out', () =>
  expectFindings(
    ['MET_WITH', 'SPOKE_WITH', 'STATED', 'SUPPORTS', 'DISPUTES', 'REPRESENTED_AT', 'SAME_AS'].map((type) => [
      type,
      `MATCH (a:Entity {id: 'elin-oster'}), (b:Entity {id: 'lindhaven'}) CREATE (a)-[:${type} {count: 1}]->(b)`,
      {
        check: 'SHORT_CUT',
        id: `${type} elin-oster -> lindhaven`,
        expected: 'nothing',
        found: '{"count":1}',
      },
      `MATCH (:Entity {id: 'elin-oster'})-[r:${type}]->(:Entity {id: 'lindhaven'}) DELETE r`,
    ]),
  ));

test('the doctor finds a wrong count in a short cut of any type', () =>
  expectFindings(
    [
      ['STATED', 'mira-tolland', 'harbour-toll-ends'],
      ['SUPPORTS', 'arvenian-foreign-ministry', 'joint-patrols'],
      ['DISPUTES', 'joren-vasck', 'harbour-toll-ends'],
      ['REPRESENTED_AT', 'arvenia', 'lindhaven-talks'],
      ['SAME_AS', 'd-quill', 'dara-quill'],
      ['SPOKE_WITH', 'joren-vasck', 'mira-tolland'],
    ].map(([type, from, to]) => [
      `${type}`,
      `MATCH ({id: '${from}'})-[r:${type}]->({id: '${to}'}) SET r.count = r.count + 1`,
      { check: 'SHORT_CUT', id: `${type} ${from} -> ${to}`, expected: 'count 1', found: 'count 2' },
      `MATCH ({id: '${from}'})-[r:${type}]->({id: '${to}'}) SET r.count = 1`,
    ]),
  ));

test('the doctor finds each property of a short cut that is wrong', () =>
  expectFindings(
    (
      [
        ['count', 2, 1],
        ['sources', 5, 1],
        ['via', '["lindhaven-talks"]', '["customs-house-dinner"]'],
        ['firstOn', '2024-05-01', '2024-05-04'],
        ['lastOn', '2024-05-31', '2024-05-04'],
        ['knownSince', '2024-05-09', '2024-05-06'],
        ['contested', false, true],
        ['outKey', 'x', 'joren-vasck\u00012024-05-04\u0001mira-tolland'],
        ['inKey', 'x', 'mira-tolland\u00012024-05-04\u0001joren-vasck'],
      ] as const
    ).map(([name, wrong, right]) => {
      const literal = (value: string | number | boolean) =>
        typeof value === 'string' && !value.startsWith('[') ? `'${value}'` : `${value}`;
      return [
        name,
        `MATCH ${met} SET r.${name} = ${literal(wrong)}`,
        {
          check: 'SHORT_CUT',
          id: 'MET_WITH joren-vasck -> mira-tolland',
          expected: `${name} ${right}`,
          found: `${name} ${wrong}`,
        },
        `MATCH ${met} SET r.${name} = ${literal(right)}`,
      ];
    }),
  ));

test('after all that the graph is healthy again', async () => {
  expect(await findings()).toEqual([]);
});

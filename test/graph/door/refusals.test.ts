import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../../src/graph/door/read.ts';
import { exportGraph } from '../../support/graph.ts';
import { type Opened, openDoor } from './opened.ts';

let opened: Opened;
let before: string[];
let folder: string;
let listening: Server;
let connections = 0;

beforeAll(async () => {
  opened = await openDoor();
  before = await exportGraph(opened.database);
  folder = await mkdtemp(join(tmpdir(), 'demarche-door-'));
  await writeFile(join(folder, 'canary.csv'), 'canary\n');
  listening = createServer(() => {
    connections += 1;
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  listening.close();
  await rm(folder, { recursive: true });
  await opened.close();
});

/** Every kind of thing that is more than reading this graph. */
const forbidden = [
  'SHOW USERS',
  'SHOW CURRENT USER',
  'SHOW SETTINGS',
  'SHOW TRANSACTIONS YIELD * RETURN *',
  'SHOW DATABASES',
  'SHOW HOME DATABASE',
  'SHOW FUNCTIONS',
  'SHOW PROCEDURES',
  'SHOW INDEXES',
  "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
  'CALL dbms.listConfig()',
  'CALL dbms.listConfig() YIELD name RETURN name',
  'CALL dbms . `listConfig`()',
  'CALL dbms.components',
  "CALL dbms.killConnection('bolt-1')",
  'CALL db.clearQueryCaches()',
  'CALL db.prepareForReplanning(1)',
  "CALL db.createLabel('X')",
  'CALL db.awaitIndexes(1)',
  'CALL tx.setMetaData({a: 1})',
  "CALL apoc.load.json('http://127.0.0.1/')",
  'RETURN apoc.version()',
  "RETURN apoc.cypher.runFirstColumnSingle('RETURN 1', {})",
  'RETURN `apoc`/**/./**/version ()',
  "RETURN graph.byName('system')",
  'CREATE (n:Entity {id: "x"})',
  'INSERT (n:Entity {id: "x"})',
  'MERGE (n:Entity {id: "x"}) RETURN n',
  'MATCH (n:Actor) SET n.name = "x"',
  'MATCH (n:Actor) REMOVE n.name RETURN n',
  'MATCH (n:Actor) DETACH DELETE n',
  'MATCH ()-[r]->() DELETE r',
  'UNWIND [1] AS x FOREACH (y IN [x] | CREATE (n))',
  'CALL { CREATE (n) RETURN n } RETURN n',
  'MATCH (a:Actor) CALL (a) { SET a.name = "x" } RETURN a',
  'UNWIND [1] AS x CALL (x) { CREATE (n) } IN TRANSACTIONS',
  'UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN 2 CONCURRENT TRANSACTIONS RETURN y',
  'RETURN COLLECT { UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN TRANSACTIONS RETURN y }',
  'CREATE INDEX mine FOR (n:Actor) ON (n.name)',
  'DROP INDEX look_ups_named',
  'CREATE CONSTRAINT mine FOR (n:X) REQUIRE n.y IS UNIQUE',
  'DROP CONSTRAINT identity_entity_id',
  "CREATE USER eve SET PASSWORD 'abcdefgh'",
  "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'abcdefgh'",
  'CREATE DATABASE other',
  'STOP DATABASE neo4j',
  'GRANT ROLE admin TO eve',
  'USE system SHOW USERS',
  'USE neo4j MATCH (n) RETURN n',
  "USE graph.byName('neo4j') RETURN 1",
  'CALL { USE system RETURN 1 AS x } RETURN x',
  'EXPLAIN MATCH (n) RETURN n',
  'PROFILE MATCH (n) RETURN n',
  'CYPHER EXPLAIN RETURN 1',
  'CYPHER runtime=slotted RETURN 1',
  'CYPHER debug=tostring RETURN 1',
  'CYPHER 5 MATCH (n) RETURN n',
  'RETURN 1 AS x; RETURN 2 AS x',
  'MATCH (n) RETURN n; SHOW USERS',
  'USING PERIODIC COMMIT RETURN 1',
  ':play movies',
  '',
  '// nothing',
  '\ufeffRETURN 1',
  '\\u0052ETURN 1',
  'RETURN 1 AS x // \\u000a UNION SHOW USERS',
  "RETURN '\\u0027 AS x'",
  'RETURN 1 AS x\u2028',
  'MATCH (n)\u180eRETURN n',
  'RETURN 1 AS x // \u0085 UNION RETURN 2 AS x',
  'RETURN 1CALL',
];

test.each(forbidden)('%s', async (statement) => {
  const refusal = await opened.refusal(statement);
  expect(refusal?.code).toMatch(/^(FORBIDDEN|BAD_USER_INPUT)$/);
  expect(await exportGraph(opened.database)).toEqual(before);
});

/** What a READ session of Neo4j would do. */
const dangerous = [
  () => `LOAD CSV FROM 'file://${folder}/canary.csv' AS row RETURN row AS x`,
  () => `LOAD CSV WITH HEADERS FROM 'http://127.0.0.1:${port()}/' AS row RETURN row AS x`,
  () => 'CALL dbms.listConfig() YIELD name RETURN name AS x',
  () => 'CALL db.ping() YIELD success RETURN success AS x',
  () => 'UNWIND [1] AS one CALL (one) { RETURN 1 AS y } IN TRANSACTIONS RETURN y AS x',
  () => 'UNWIND [1] AS one RETURN apoc.version() AS x',
];
/** What Neo4j writes unless it is told only to read. */
const writing = [
  () => 'CREATE (n:Entity) RETURN 1 AS x',
  () => 'MERGE (n:Entity) RETURN 1 AS x',
  () => 'MATCH (n:Actor) SET n.name = 1 RETURN 1 AS x',
  () => 'MATCH (n:Actor) REMOVE n.name RETURN 1 AS x',
  () => 'MATCH (n:Actor) DETACH DELETE n RETURN 1 AS x',
  () => 'FOREACH (i IN [1] | CREATE (n)) RETURN 1 AS x',
];
/** Where it may hide; `[x IN …]` and CASE leave no trace of it among the steps of a plan. */
const places = [
  (inner: string) => `WITH 1 AS a ${inner}`,
  (inner: string) => `CALL { ${inner} } RETURN x`,
  (inner: string) => `RETURN EXISTS { ${inner} } AS y`,
  (inner: string) => `RETURN COLLECT { ${inner} } AS y`,
  (inner: string) => `RETURN [i IN [1] | COLLECT { ${inner} }] AS y`,
  (inner: string) => `RETURN CASE WHEN rand() < 2 THEN COUNT { ${inner} } END AS y`,
  (inner: string) => `RETURN reduce(a = 0, i IN [1] | a + COUNT { ${inner} }) AS y`,
  (inner: string) => `MATCH (n:Actor) WHERE n.id = 'x' OR EXISTS { ${inner} } RETURN n`,
  (inner: string) => `MATCH (n:Actor) RETURN n ORDER BY COUNT { ${inner} }`,
  (inner: string) => `MATCH (n:Actor) RETURN n {.id, y: COLLECT { ${inner} }}`,
  (inner: string) =>
    `MATCH p = shortestPath((a:Actor)-[*..2]-(b:Actor)) WHERE a <> b AND all(n IN nodes(p) WHERE EXISTS { ${inner} }) RETURN p`,
  (inner: string) => `RETURN 1 AS x UNION ${inner}`,
  (inner: string) => `UNWIND [] AS nothing ${inner}`,
];

function port(): number {
  const address = listening.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const combinations = dangerous.flatMap((_, what) => places.map((_, where) => [what, where] as const));

test.each(combinations)('what is dangerous is found wherever it hides: %i in %i', async (what, where) => {
  const statement = places[where]?.(dangerous[what]?.() ?? '') ?? '';
  expect((await opened.refusal(statement))?.code).toBe('FORBIDDEN');
  const { driver, name } = opened.database;
  const byPlanAlone = readTable(driver, name, { statement, parameters: {}, limit: 1 });
  await expect(byPlanAlone).rejects.toMatchObject({
    code: expect.stringMatching(/^(FORBIDDEN|BAD_USER_INPUT)$/),
  });
});

describe('disguises', () => {
  const blanks = ['  ', '\n', '\t', '/**/', '/* LOAD */', '// \n', '//\r', "/*'*/", '/*`*/', '// "\n'];
  const seed = Number(process.env.SEED ?? 5);

  /** The same statement for Neo4j: other blanks, other case, escapes, backticks around parts of dotted names. */
  const disguise = fc.record({
    blanks: fc.array(fc.constantFrom(...blanks), { minLength: 1, maxLength: 5 }),
    cases: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
    escapeAt: fc.option(fc.nat(20), { nil: undefined }),
    quoted: fc.boolean(),
  });

  type Disguise = typeof disguise extends fc.Arbitrary<infer How> ? How : never;

  function disguised(text: string, { blanks, cases, escapeAt, quoted }: Disguise) {
    let at = 0;
    const words = text
      .replace(/\b(apoc|dbms|db)\.(\w+)/g, quoted ? '`$1` . `$2`' : '$1.$2')
      .split(/('[^']*'|`[^`]*`|\b(?:apoc|dbms|db)\.\w+)/)
      .map((part, index) => (index % 2 === 1 ? part : part.replace(/[A-Z]+/g, recased)))
      .join('')
      .replace(/ /g, () => ` ${blanks[at++ % blanks.length]} `);
    return escapeAt === undefined ? words : escaped(words, escapeAt);

    function recased(word: string): string {
      return [...word].map((letter) => (cases[at++ % cases.length] ? letter : letter.toLowerCase())).join('');
    }
  }

  function escaped(text: string, index: number): string {
    const at = index % text.length;
    const code = text.charCodeAt(at).toString(16).padStart(4, '0');
    return `${text.slice(0, at)}\\u${code}${text.slice(at + 1)}`;
  }

  test(`do not help, whatever they are (seed ${seed})`, async () => {
    await refuseAll(dangerous, 2_000, /^FORBIDDEN$/);
  });

  test(`do not help what writes, which Neo4j itself may refuse (seed ${seed})`, async () => {
    await refuseAll(writing, 60, /^(FORBIDDEN|BAD_USER_INPUT)$/);
  });

  async function refuseAll(texts: readonly (() => string)[], numRuns: number, code: RegExp): Promise<void> {
    const nested = fc.array(fc.constantFrom(...places), { minLength: 0, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), nested, disguise, async (text, where, how) => {
        const plain = where.reduce((inner, place) => place(`WITH 1 AS one ${inner}`), text());
        const statement = disguised(plain, how);
        expect((await opened.refusal(statement))?.code, statement).toMatch(code);
      }),
      { seed, numRuns },
    );
    expect(await exportGraph(opened.database)).toEqual(before);
  }
});

test('nobody was called meanwhile, and nothing was written', async () => {
  expect(connections).toBe(0);
  expect(await exportGraph(opened.database)).toEqual(before);
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { demarche, type Ended } from '../support/command.ts';
import { cypher, dossier, emptyGraph, exportGraph, fixture, freshGraph } from '../support/graph.ts';
import { testAddress } from '../support/neo4j.ts';

const DOSSIER = `demarche: 1
source: {id: gazette, title: The Gazette, published: '2024-05-06'}
actors:
  - {person: ana, name: Ana Mora}
  - {person: jon, name: Jon}
events:
  - id: talks
    kind: MEETING
    title: Talks with Ana Mora
    status: HELD
    participants: [{actor: ana, side: x}, {actor: jon, side: y}]
statements:
  - {id: s, speaker: ana, form: PARAPHRASE, text: The ferry sails.}
`;

const LISTED = [
  'Looked for the id ana and the names "Ana Mora".',
  'gazette (1 of the actors, 1 of the statements go as a whole)',
  '  actors ana, person: the id',
  '  actors ana, name: holds the name',
  '  events talks, title: holds the name',
  '  events talks, participants.0.actor: the id',
  '  statements s, speaker: the id',
];

let folder: string;
let file: string;
let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
  folder = await mkdtemp(join(tmpdir(), 'demarche-forget-'));
  file = join(folder, 'gazette.yaml');
  await writeFile(file, DOSSIER);
});
beforeEach(async () => {
  await emptyGraph(graph);
  await loadDossier(graph, await fixture(file));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

/** Runs a command on the Neo4j of the test run. */
function run(...args: string[]): Promise<Ended> {
  const { uri, user, password } = testAddress();
  const env = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DEMARCHE_HOME: join(folder, 'home'),
  };
  return demarche(args, { env });
}

test('lists what names somebody, in the graph and in dossiers, and changes nothing', async () => {
  const before = await exportGraph(graph);
  const { code, stdout } = await run('forget', 'ana', file);
  expect(stdout.split('\n')).toEqual([
    ...LISTED,
    `${file}:4:14: actors ana, person: the id`,
    `${file}:4:25: actors ana, name: holds the name`,
    `${file}:9:12: events talks, title: holds the name`,
    `${file}:11:28: events talks, participants.0.actor: the id`,
    `${file}:13:22: statements s, speaker: the id`,
    'Nothing was changed; --yes takes it out of the graph. Places: 5; sources: 1.',
    '',
  ]);
  expect(code).toBe(0);
  expect(await exportGraph(graph)).toEqual(before);
});

test('takes it out of the graph with --yes, never out of the files, and says what still holds it', async () => {
  const { code, stdout, stderr } = await run('forget', 'ana', '--yes');
  expect([code, stdout.split('\n')]).toEqual([
    0,
    [...LISTED, 'Taken out of the graph. Places: 5; sources: 1.', ''],
  ]);
  expect(stderr).toContain('back-ups, exports and copies of texts made before still hold it');
  expect(
    await cypher(graph, 'MATCH (n:Actor|Event) RETURN n.id AS id, n.title AS title ORDER BY id'),
  ).toEqual([
    { id: 'jon', title: null },
    { id: 'talks', title: 'Talks with […]' },
  ]);
  expect(await readFile(file, 'utf8')).toBe(DOSSIER);
});

test('looks through dossiers for somebody whom the graph has forgotten, under every name that these give', async () => {
  await run('forget', 'ana', '--yes');
  const letter = join(folder, 'letter.yaml');
  await writeFile(letter, DOSSIER.replaceAll('gazette', 'letter').replace('name: Ana Mora', 'name: A. Mora'));
  const { code, stdout } = await run('forget', 'ana', file, letter);
  expect(code).toBe(0);
  expect(stdout).toContain('Looked for the id ana and the names "A. Mora", "Ana Mora".\n');
  expect(stdout).toContain(`${file}:4:14: actors ana, person: the id\n`);
  expect(stdout).toContain(`${letter}:9:12: events talks, title: holds the name\n`);
});

test('tells of other ids for the same Wikidata item', async () => {
  await loadDossier(
    graph,
    dossier('herald', '2024-05-07', {
      actors: [
        { person: 'ana', name: 'Ana Mora', wikidata: 'Q1' },
        { person: 'ana-mora-lopez', name: 'Ana Mora López', wikidata: 'Q1' },
      ],
    }),
  );
  expect((await run('forget', 'ana')).stdout).toContain(
    '\nana-mora-lopez (Ana Mora López) has the same Wikidata item; it stays, unless it is forgotten, too.\n',
  );
});

test('as JSON', async () => {
  const { stdout } = await run('forget', 'ana', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    actor: 'ana',
    names: ['Ana Mora'],
    sameAs: [],
    sources: [{ source: 'gazette', goes: { actors: 1, statements: 1 }, inText: 0 }],
    files: [],
    forgotten: false,
  });
});

test('an actor whom nobody names is told who was meant', async () => {
  expect(await run('forget', 'anna')).toMatchObject({
    code: 1,
    stderr: 'No source names an actor "anna".\nDid you mean "ana"?\n',
  });
});

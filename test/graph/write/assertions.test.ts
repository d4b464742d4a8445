import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/graph/database.ts';
import { loadDossier } from '../../../src/graph/write/load.ts';
import { cypher, dossier, edges, fact, freshGraph, node } from '../../support/graph.ts';

let graph: Database;

/** Every kind of record, each at a place of its own: what starts at 100 is `[100, 101]`. */
const at = (start: number) => ({ at: [start, start + 1] as [number, number] });

const everything = dossier('paper', '2024-02-01', {
  actors: [
    { person: 'ann', name: 'Ann', ...at(100) },
    { person: 'bob', name: 'Bob' },
    { institution: 'senate', name: 'Senate' },
    { country: 'arvenia', name: 'Arvenia', iso2: 'AR' },
    { group: 'aide', name: 'An aide', anonymous: true, ...at(110) },
  ],
  places: [{ id: 'port', name: 'Port', lat: 2, lon: 3, ...at(120) }],
  topics: [{ id: 'toll', name: 'Toll', ...at(130) }],
  relations: [
    { from: 'ann', kind: 'HOLDS', to: 'senate', title: 'Clerk', since: '2020', ...at(200) },
    { from: 'bob', kind: 'MEMBER_OF', to: 'senate', ...at(201) },
    { from: 'senate', kind: 'PART_OF', to: 'arvenia', implied: true, ...at(202) },
    { from: 'ann', kind: 'KIN_OF', to: 'bob', ...at(203) },
    { from: 'ann', kind: 'CLOSE_TO', to: 'aide', retracted: '2024-03', ...at(204) },
    { from: 'bob', kind: 'REPRESENTS', to: 'arvenia', ...at(205) },
    { from: 'port', kind: 'LOCATED_IN', to: 'arvenia', ...at(206) },
  ],
  events: [
    {
      id: 'talks',
      kind: 'MEETING',
      title: 'Talks',
      status: 'HELD',
      place: 'port',
      topics: ['toll'],
      about: ['ends'],
      followed: ['dinner'],
      accounts: [{ status: 'DENIED', accordingTo: 'aide', ...at(301) }, { status: 'UNCONFIRMED' }],
      participants: [
        { actor: 'ann', onBehalfOf: 'aide', side: 'x', ...at(302) },
        { actor: 'aide', side: 'y' },
      ],
      ...at(300),
    },
    {
      id: 'dinner',
      kind: 'MEETING',
      title: 'Dinner',
      status: 'HELD',
      partOf: 'talks',
      implied: true,
      participants: [{ actor: 'ann' }],
      ...at(310),
    },
  ],
  claims: [
    fact('ends', { topics: ['toll'], about: ['arvenia'], ...at(400) }),
    fact('stays', { contradicts: ['ends'], revises: ['ends'], answers: ['ends'], partOf: 'ends' }),
  ],
  statements: [
    {
      id: 'whole',
      speaker: ['ann', 'aide'],
      onBehalfOf: 'arvenia',
      relayedBy: ['bob', 'aide'],
      addressedTo: 'senate',
      event: 'talks',
      form: 'VERBATIM',
      quote: 'It ends […] now.',
      at: [
        [500, 507],
        [520, 524],
      ],
      cue: at(510),
      source: at(511),
      expresses: [{ claim: 'ends', stance: 'ASSERTS' }],
    },
    {
      id: 'part',
      speaker: 'ann',
      form: 'PARAPHRASE',
      text: 'x',
      partOf: 'whole',
      expresses: [{ claim: 'stays', stance: 'DISPUTES', implied: true }],
      ...at(530),
    },
  ],
});

beforeAll(async () => {
  graph = await freshGraph();
  await loadDossier(graph, everything);
});
afterAll(() => graph.close());

/** `from to`, then where its evidence starts. */
async function evidence(type: string): Promise<string[]> {
  return (await edges(graph, type)).map(({ from, to, evidence }) =>
    [from, to, ...(evidence as string[]).map((id) => id.replace(/^paper\/at-(\d+)-\d+$/, '$1'))].join(' '),
  );
}

test.each([
  ['HOLDS', ['ann senate 200']],
  ['MEMBER_OF', ['bob senate 201']],
  ['KIN_OF', ['ann bob 203']],
  ['CLOSE_TO', ['ann paper/aide 204']],
  ['REPRESENTS', ['bob arvenia 205']],
  ['LOCATED_IN', ['port arvenia 206']],
  ['PART_OF', ['dinner talks 310', 'paper/part paper/whole 530', 'senate arvenia 202', 'stays ends 530']],
  ['TOOK_PLACE_IN', ['talks port 300']],
  ['FOLLOWED', ['talks dinner 300']],
  ['ABOUT', ['ends arvenia 400 500 520', 'ends toll 400 500 520', 'talks ends 300', 'talks toll 300']],
  ['PARTICIPATED_IN', ['ann dinner 310', 'ann talks 302', 'paper/aide talks 300']],
  ['CONTRADICTS', ['stays ends 530']],
  ['REVISES', ['stays ends 530']],
  ['ANSWERS', ['stays ends 530']],
  ['MADE', ['ann paper/part 530', 'ann paper/whole 500 520', 'paper/aide paper/whole 500 520']],
  ['ON_BEHALF_OF', ['paper/whole arvenia 500 520']],
  ['RELAYED_BY', ['paper/whole bob 500 520', 'paper/whole paper/aide 500 520']],
  ['ADDRESSED_TO', ['paper/whole senate 500 520']],
  ['SAID_AT', ['paper/whole talks 500 520']],
  ['EXPRESSES', ['paper/part stays 530', 'paper/whole ends 500 520']],
])('%s shows the words it stands on', async (type, expected) => {
  expect(await evidence(type)).toEqual(expected);
});

test('each account of an event stands on its own words, else on those of the event', async () => {
  expect((await evidence('REPORTS')).sort()).toEqual([
    'paper dinner 310',
    'paper talks 300',
    'paper talks 300',
    'paper talks 301',
  ]);
  const [denied] = (await edges(graph, 'REPORTS')).filter(({ status }) => status === 'DENIED');
  expect(denied).toMatchObject({ accordingTo: 'paper/aide', position: 1 });
});

test('what is mentioned shows where, as far as the dossier says', async () => {
  expect(await evidence('MENTIONS')).toEqual([
    'paper ann 100',
    'paper arvenia',
    'paper bob',
    'paper dinner 310',
    'paper ends 400',
    'paper paper/aide 110',
    'paper port 120',
    'paper senate',
    'paper stays',
    'paper talks 300',
    'paper toll 130',
  ]);
});

test('a quotation in pieces has a passage a piece, with its exact words; a cue has its place only', async () => {
  expect(await node(graph, 'paper/at-500-507')).toMatchObject({
    labels: ['Entity', 'Passage'],
    source: 'paper',
    start: 500,
    end: 507,
    exact: 'It ends',
  });
  expect(await node(graph, 'paper/at-520-524')).toMatchObject({ exact: 'now.' });
  expect(await node(graph, 'paper/at-510-511')).not.toHaveProperty('exact');
  expect((await edges(graph, 'EVIDENCED_BY')).map(({ from, to, part }) => `${from} ${to} ${part}`)).toEqual([
    'paper/part paper/at-530-531 QUOTE',
    'paper/whole paper/at-500-507 QUOTE',
    'paper/whole paper/at-510-511 CUE',
    'paper/whole paper/at-511-512 SOURCE',
    'paper/whole paper/at-520-524 QUOTE',
  ]);
  const [unplaced] = await cypher(
    graph,
    'MATCH (p:Passage) WHERE NOT (p)-[:IN]->(:Source {id: p.source}) RETURN count(p) AS n',
  );
  expect(unplaced?.n).toBe(0);
});

test('every assertion names its source and since when it is known', async () => {
  const [row] = await cypher(
    graph,
    `MATCH (:Entity)-[r]->() WHERE r.count IS NULL AND (r.source <> 'paper' OR r.knownSince <> '2024-02-01' OR r.hash IS NULL)
     RETURN count(r) AS n`,
  );
  expect(row?.n).toBe(0);
});

test('what is implied or taken back is marked, in the record and in its parts', async () => {
  const marked = async (name: string) =>
    (
      await cypher(
        graph,
        `MATCH (a)-[r]->(b) WHERE r.${name} IS NOT NULL RETURN type(r) + ' ' + a.id + ' ' + b.id + ' ' + r.${name} AS line`,
      )
    )
      .map(({ line }) => line)
      .sort();
  expect(await marked('retractedOn')).toEqual(['CLOSE_TO ann paper/aide 2024-03-31']);
  expect(await marked('implied')).toEqual([
    'EXPRESSES paper/part stays true',
    'MENTIONS paper dinner true',
    'PARTICIPATED_IN ann dinner true',
    'PART_OF dinner talks true',
    'PART_OF senate arvenia true',
    'REPORTS paper dinner true',
  ]);
});

test('joint speakers keep their order, and a relation its title and dates', async () => {
  const made = (await edges(graph, 'MADE')).filter(({ to }) => to === 'paper/whole');
  expect(made.map(({ from, position }) => [from, position])).toEqual([
    ['ann', 0],
    ['paper/aide', 1],
  ]);
  expect(await edges(graph, 'HOLDS')).toMatchObject([
    { title: 'Clerk', since: '2020', sinceFrom: '2020-01-01', sinceTo: '2020-12-31' },
  ]);
  expect(await edges(graph, 'PARTICIPATED_IN')).toContainEqual(
    expect.objectContaining({ from: 'ann', to: 'talks', role: 'PARTICIPANT', onBehalfOf: 'paper/aide' }),
  );
});

test('positions are stored as integers, coordinates as floats', async () => {
  const [row] = await cypher(
    graph,
    `MATCH (p:Passage {id: 'paper/at-500-507'}), (q:Place {id: 'port'})
     RETURN valueType(p.start) AS start, valueType(q.lat) AS lat`,
  );
  expect(row).toEqual({ start: 'INTEGER NOT NULL', lat: 'FLOAT NOT NULL' });
});

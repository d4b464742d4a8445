import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import type { Database } from '../../../src/graph/database.ts';
import { loadDossier, removeSource } from '../../../src/graph/write/load.ts';
import {
  cypher,
  dossier,
  edges,
  emptyGraph,
  exportGraph,
  fact,
  fixture,
  freshGraph,
  meeting,
  node,
  says,
} from '../../support/graph.ts';

let graph: Database;
let reports: Dossier[];

beforeAll(async () => {
  graph = await freshGraph();
  reports = await Promise.all(['two-reports.yaml', 'two-reports-partner.yaml'].map(fixture));
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

/** What the graph holds when exactly these are loaded, in this order. */
async function fresh(...dossiers: Dossier[]): Promise<string[]> {
  await emptyGraph(graph);
  for (const each of dossiers) await loadDossier(graph, each);
  return exportGraph(graph);
}

test('loading twice changes nothing', async () => {
  const once = await fresh(...reports);
  for (const each of reports) {
    expect(await loadDossier(graph, each)).toMatchObject({
      changed: false,
      nodesWritten: 0,
      relationshipsCreated: 0,
      relationshipsDeleted: 0,
    });
  }
  expect(await exportGraph(graph)).toEqual(once);
});

test('the order of loading does not matter', async () => {
  const [gazette, radio] = reports as [Dossier, Dossier];
  expect(await fresh(radio, gazette)).toEqual(await fresh(gazette, radio));
});

test('removing a source leaves exactly what the others say', async () => {
  const [gazette, radio] = reports as [Dossier, Dossier];
  for (const [stays, goes] of [
    [gazette, radio],
    [radio, gazette],
  ] as const) {
    const alone = await fresh(stays);
    await loadDossier(graph, goes);
    await removeSource(graph, goes.source.id);
    expect(await exportGraph(graph)).toEqual(alone);
  }
});

test('removing the last source leaves no entity', async () => {
  await fresh(...reports);
  for (const { source } of reports) await removeSource(graph, source.id);
  expect(await exportGraph(graph)).toEqual([]);
});

test('a source that is not loaded cannot be removed, and the likely one is named', async () => {
  await fresh(...reports);
  await expect(removeSource(graph, 'harbour-gazette-2024-05-60')).rejects.toMatchObject({
    code: 'SOURCE_UNKNOWN',
    exitCode: 1,
    hint: expect.stringContaining('harbour-gazette-2024-05-06'),
  });
  await removeSource(graph, 'harbour-gazette-2024-05-06');
  await expect(removeSource(graph, 'harbour-gazette-2024-05-06')).rejects.toMatchObject({
    code: 'SOURCE_UNKNOWN',
  });
});

const other = dossier('other', '2024-01-05', {
  publisher: 'Other',
  people: ['ann', 'bob'],
  events: [meeting('talks', { ann: 'x', bob: 'y' }, { when: '2024-01-04' })],
  claimed: ['toll'],
  statements: [says('s', 'bob', 'DISPUTES', 'toll', { at: [7, 9] })],
});
const before = dossier('paper', '2024-01-02', {
  publisher: 'Paper',
  people: ['ann', 'bob', 'cid'],
  events: [
    meeting('talks', { ann: 'x', bob: 'y', cid: 'y' }, { when: '2024-01-01', at: [0, 5] }),
    meeting('dinner', { ann: 'x', bob: 'y' }, { partOf: 'talks' }),
  ],
  claimed: ['toll', 'tax'],
  statements: [
    says('s', 'ann', 'ASSERTS', 'toll', { event: 'talks', at: [10, 20] }),
    says('t', ['ann', 'cid'], 'SUPPORTS', 'tax', { at: [20, 30] }),
  ],
});

test.each([
  ['another publisher', { source: { ...before.source, publisher: 'Other' } }],
  ['another day of publication', { source: { ...before.source, published: '2024-02-01' } }],
  ['another date of an event', { events: [{ ...before.events[0], when: '2024-01-09' }, before.events[1]] }],
  ['another kind of event', { events: [{ ...before.events[0], kind: 'CALL' }, before.events[1]] }],
  ['an event that was not held', { events: [{ ...before.events[0], status: 'DENIED' }, before.events[1]] }],
  [
    'a whole that is none any more',
    { events: [before.events[0], { ...before.events[1], partOf: undefined }] },
  ],
  ['fewer participants', { events: [meeting('talks', { ann: 'x' }), before.events[1]] }],
  ['no events', { events: [], statements: [before.statements[1]] }],
  [
    'another stance',
    { statements: [{ ...before.statements[0], expresses: [{ claim: 'toll', stance: 'DISPUTES' }] }] },
  ],
  ['another speaker', { statements: [{ ...before.statements[0], speaker: 'cid' }, before.statements[1]] }],
  ['a statement said elsewhere', { statements: [{ ...before.statements[0], event: 'dinner' }] }],
  ['a statement with a date', { statements: [{ ...before.statements[0], when: '2023-12-31' }] }],
  ['another place in the text', { statements: [{ ...before.statements[0], at: [11, 21] }] }],
  [
    'statements taken back',
    { statements: before.statements.map((each) => ({ ...each, retracted: '2024-01-03' })) },
  ],
] as [string, Partial<Dossier>][])('a reload with %s equals a graph built anew', async (_, change) => {
  const after = { ...before, ...change } as Dossier;
  const anew = await fresh(other, after);
  await fresh(before, other);
  expect(await loadDossier(graph, after)).toMatchObject({ changed: true });
  expect(await exportGraph(graph)).toEqual(anew);
});

test('an entity that no source mentions any more goes', async () => {
  await fresh(before, other);
  await loadDossier(graph, {
    ...before,
    ...{ actors: before.actors.slice(0, 2), events: [], statements: [] },
  });
  expect(await node(graph, 'cid')).toBeUndefined();
  expect(await node(graph, 'dinner')).toBeUndefined();
  expect(await node(graph, 'talks')).toBeDefined();
});

test('a mistaken kind can be corrected where no other source mentions the id, and who has met whom with it', async () => {
  const relations = [{ from: 'ann', kind: 'MEMBER_OF', to: 'senate' } as const];
  const events = [meeting('hearing', { ann: 'x', senate: 'y' })];
  const person = dossier('paper', '2024-01-02', { people: ['ann', 'senate'], relations, events });
  const institution = dossier('paper', '2024-01-02', {
    people: ['ann'],
    actors: [{ institution: 'senate', name: 'senate' }],
    relations,
    events,
  });
  const asPerson = await fresh(person);
  expect(asPerson.join()).toContain('MET_WITH');
  await loadDossier(graph, institution);
  const corrected = await exportGraph(graph);
  expect(corrected).toEqual(await fresh(institution));
  await loadDossier(graph, person);
  expect(await exportGraph(graph)).toEqual(asPerson);
});

test('an unnamed group may become a statement of the same name', async () => {
  const group = dossier('paper', '2024-01-02', {
    actors: [{ group: 'aide', name: 'An aide', anonymous: true }],
  });
  const statement = dossier('paper', '2024-01-02', {
    people: ['ann'],
    claimed: ['toll'],
    statements: [says('aide', 'ann', 'ASSERTS', 'toll')],
  });
  const anew = await fresh(statement);
  await fresh(group);
  await loadDossier(graph, statement);
  expect(await exportGraph(graph)).toEqual(anew);
});

test.each([
  [
    'another kind of actor',
    { actors: [{ institution: 'ann', name: 'Ann' }] },
    '"ann" is declared as Institution here, but as Person in first.',
  ],
  [
    'another kind of thing',
    { topics: [{ id: 'ann', name: 'Ann' }] },
    '"ann" is declared as Topic here, but as Person in first.',
  ],
  [
    "a source's id",
    { topics: [{ id: 'first', name: 'First' }] },
    '"first" is declared as Topic here, but as Source in the graph.',
  ],
  [
    'another Wikidata item',
    { actors: [{ person: 'ann', name: 'Ann', wikidata: 'Q2' }] },
    '"ann" is Q2 here, but Q1 in first.',
  ],
] as const)('%s for one id is refused, and the graph stays as it was', async (_, change, message) => {
  const first = dossier('first', '2024-01-01', { actors: [{ person: 'ann', name: 'Ann', wikidata: 'Q1' }] });
  const held = await fresh(first);
  await expect(loadDossier(graph, dossier('second', '2024-01-02', change as object))).rejects.toMatchObject({
    code: 'ID_CONFLICT',
    exitCode: 1,
    message,
  });
  expect(await exportGraph(graph)).toEqual(held);
});

test("a source cannot take an entity's id", async () => {
  const held = await fresh(dossier('first', '2024-01-01', { people: ['ann'] }));
  await expect(loadDossier(graph, dossier('ann', '2024-01-02'))).rejects.toMatchObject({
    code: 'ID_CONFLICT',
    message: '"ann" is declared as Source here, but as Person in first.',
  });
  expect(await exportGraph(graph)).toEqual(held);
});

test('what was altered in the store is written anew', async () => {
  const held = await fresh(...reports);
  await cypher(graph, "MATCH (s:Statement {quote: 'frank and without notes'}) SET s.quote = 'frank'");
  await cypher(graph, "MATCH (:Actor {id: 'elin-oster'})-[r:HOLDS]->() SET r.title = 'minister'");
  expect(await loadDossier(graph, reports[0] as Dossier)).toMatchObject({
    changed: true,
    nodesWritten: 1,
    relationshipsCreated: 1,
  });
  expect(await exportGraph(graph)).toEqual(held);
});

test('each load leaves one record a source; a removed source keeps one without a hash', async () => {
  const [gazette] = reports as [Dossier];
  const { load } = await loadDossier(graph, gazette, { seed: 'f00' });
  const record = async () => (await cypher(graph, 'MATCH (l:Load) RETURN l {.*} AS load'))[0]?.load;
  expect(await record()).toMatchObject({
    id: load,
    source: gazette.source.id,
    seed: 'f00',
    hash: expect.any(String),
  });
  await removeSource(graph, gazette.source.id);
  expect(await record()).not.toHaveProperty('hash');
});

test('a seed is recorded as such even where its content is loaded already', async () => {
  await loadDossier(graph, before);
  expect(await loadDossier(graph, before, { seed: 'f00' })).toMatchObject({ changed: true, nodesWritten: 0 });
  expect(await loadDossier(graph, before, { seed: 'f00' })).toMatchObject({ changed: false });
});

test('a statement is named after its first span where the dossier gives no name', async () => {
  const nameless = {
    speaker: 'ann',
    form: 'PARAPHRASE',
    text: 'x',
    at: [
      [4, 8],
      [1, 2],
    ],
  } as const;
  await loadDossier(
    graph,
    dossier('paper', '2024-01-02', {
      people: ['ann'],
      claims: [fact('toll')],
      statements: [nameless as never],
    }),
  );
  expect((await edges(graph, 'MADE')).map(({ to }) => to)).toEqual(['paper/4-8']);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml', 'test/fixtures/two-reports-partner.yaml']);
});
afterAll(() => api.close());

test('two sources tell one event differently, and both stay', async () => {
  const { event } = await api.ask(`{
    event(id: "customs-house-dinner") {
      title
      status
      when { edtf from to }
      sourceCount
      accounts { status when { edtf } note accordingTo { name } source { publisher } knownSince implied retractedOn }
    }
  }`);
  expect(event).toEqual({
    title: 'Dinner at the Old Customs House',
    status: expect.any(String),
    when: { edtf: '2024-05-04', from: '2024-05-04', to: '2024-05-04' },
    sourceCount: 2,
    accounts: [
      {
        status: 'HELD',
        when: { edtf: '2024-05-04' },
        note: 'From nine in the evening.',
        accordingTo: null,
        source: { publisher: 'The Harbour Gazette' },
        knownSince: '2024-05-06',
        implied: false,
        retractedOn: null,
      },
      {
        status: 'UNCONFIRMED',
        when: null,
        note: null,
        accordingTo: null,
        source: { publisher: 'Radio Meridian' },
        knownSince: '2024-05-09',
        implied: false,
        retractedOn: null,
      },
      {
        status: 'DENIED',
        when: { edtf: '2024-05-04' },
        note: 'He was on the ferry that night.',
        accordingTo: { name: 'Joren Vasck' },
        source: { publisher: 'Radio Meridian' },
        knownSince: '2024-05-09',
        implied: false,
        retractedOn: null,
      },
    ],
  });
});

test('a participant is one row, named after the source published first, with what each says', async () => {
  const { event } = await api.ask(`{
    event(id: "lindhaven-talks") {
      participants { actor { name } role side onBehalfOf { name } sources accounts { role side source { id } } }
    }
  }`);
  const rows = event.participants as { actor: { name: string } }[];
  expect(rows.map((row) => row.actor.name)).toEqual([
    'D. Quill',
    'Dara Quill',
    'Joren Vasck',
    'Mira Tolland',
    'Tomas Brey',
  ]);
  expect(rows.find((row) => row.actor.name === 'Tomas Brey')).toEqual({
    actor: { name: 'Tomas Brey' },
    role: 'PARTICIPANT',
    side: 'Sund',
    onBehalfOf: null,
    sources: 2,
    accounts: [
      { role: 'PARTICIPANT', side: 'Sund', source: { id: 'harbour-gazette-2024-05-06' } },
      { role: 'INTERPRETER', side: null, source: { id: 'radio-meridian-2024-05-09' } },
    ],
  });
});

test("an actor's events tell what the actor was there", async () => {
  const { actor } = await api.ask(`{
    actor(id: "mira-tolland") {
      events(first: 1, after: null, orderBy: DATE_ASC) { edges { node { title } participant { role side event { id } actor { id } } evidence { passage { start } } } }
    }
  }`);
  expect(actor.events.edges).toEqual([
    {
      node: { title: 'Tolland telephones Vasck' },
      participant: {
        role: 'PARTICIPANT',
        side: 'Arvenia',
        event: { id: 'tolland-vasck-call' },
        actor: { id: 'mira-tolland' },
      },
      evidence: [{ passage: { start: 3010 } }],
    },
  ]);
});

test('a tie is one row with the titles that each source gives', async () => {
  const { actor } = await api.ask(`{
    actor(id: "joren-vasck") {
      relations {
        nodes {
          kind title since { edtf from to } until { edtf } from { name } to { name } other { name } sources
          accounts { title since { edtf } source { publisher } }
        }
      }
    }
  }`);
  expect(actor.relations.nodes).toEqual([
    expect.objectContaining({
      kind: 'CLOSE_TO',
      from: { name: 'Dara Quill' },
      other: { name: 'Dara Quill' },
    }),
    {
      kind: 'HOLDS',
      title: 'special envoy',
      since: { edtf: '2024-03', from: '2024-03-01', to: '2024-03-31' },
      until: null,
      from: { name: 'Joren Vasck' },
      to: { name: 'Sund' },
      other: { name: 'Sund' },
      sources: 2,
      accounts: [
        { title: 'special envoy', since: { edtf: '2024-03' }, source: { publisher: 'The Harbour Gazette' } },
        {
          title: 'Deputy Foreign Minister',
          since: { edtf: '2022-09' },
          source: { publisher: 'Radio Meridian' },
        },
      ],
    },
  ]);
});

test('what a source took back stays visible and counts no more', async () => {
  const { actor } = await api.ask(`{
    actor(id: "dara-quill") { relations { nodes { kind sources accounts { retractedOn evidence { passage { start } } } } } }
  }`);
  expect(actor.relations.nodes).toEqual([
    {
      kind: 'CLOSE_TO',
      sources: 0,
      accounts: [{ retractedOn: '2024-05-08', evidence: [{ passage: { start: 2101 } }] }],
    },
  ]);
});

test('those who met: how often, by how many sources, and whether another source denies it', async () => {
  const { actor } = await api.ask(`{
    actor(id: "mira-tolland") {
      metWith { edges { node { name } count sources via { label } firstOn lastOn knownSince contested } }
      spokeWith { edges { node { name } count via { id } } }
    }
  }`);
  const met = actor.metWith.edges.find(
    (edge: { node: { name: string } }) => edge.node.name === 'Joren Vasck',
  );
  expect(met).toMatchObject({ count: expect.any(Number), contested: true });
  expect(met.via.map((each: { label: string }) => each.label)).toContain('Dinner at the Old Customs House');
  expect(actor.spokeWith.edges).toEqual([
    { node: { name: 'Joren Vasck' }, count: 1, via: [{ id: 'tolland-vasck-call' }] },
  ]);
});

test('two ids with one Wikidata item point at each other', async () => {
  const { actor } = await api.ask(
    '{ actor(id: "d-quill") { sameAs { edges { wikidata node { id name } evidence { source { id } } } } } }',
  );
  expect(actor.sameAs.edges).toEqual([
    {
      wikidata: 'Q999000003',
      node: { id: 'dara-quill', name: 'Dara Quill' },
      evidence: [
        { source: { id: 'radio-meridian-2024-05-09' } },
        { source: { id: 'harbour-gazette-2024-05-06' } },
      ],
    },
  ]);
});

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
      events(first: 1, after: null) { edges { node { title } participant { role side event { id } actor { id } } evidence { passage { start } } } }
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

test('a statement: who said it for whom to whom, within what, and where it stands', async () => {
  const { statement } = await api.ask(`{
    statement(id: "harbour-gazette-2024-05-06/toll-ends") {
      form voice quote text lang
      speaker { name } speakers { name } onBehalfOf { name } relayedBy { name } addressedTo { name }
      partOf { id parts { nodes { id } } }
      expressions { claim { id } stance implied evidence { passage { start } statement { id } } }
      passages { start end exact part source { title } }
    }
  }`);
  const id = 'harbour-gazette-2024-05-06/toll-ends';
  expect(statement).toEqual({
    form: 'VERBATIM',
    voice: 'SPEAKER',
    quote: 'the harbour toll is a thing of the past',
    text: null,
    lang: 'en',
    speaker: { name: 'Mira Tolland' },
    speakers: [{ name: 'Mira Tolland' }],
    onBehalfOf: { name: 'Arvenia' },
    relayedBy: [{ name: 'Elin Oster' }],
    addressedTo: [{ name: 'Sund' }],
    partOf: { id: 'harbour-gazette-2024-05-06/toll-sentence', parts: { nodes: [{ id }] } },
    expressions: [
      {
        claim: { id: 'harbour-toll-ends' },
        stance: 'ASSERTS',
        implied: false,
        evidence: [{ passage: { start: 1400 }, statement: { id } }],
      },
    ],
    passages: [
      {
        start: 1400,
        end: 1439,
        exact: 'the harbour toll is a thing of the past',
        part: 'QUOTE',
        source: { title: 'Envoys dine at the old customs house' },
      },
    ],
  });
});

test('joint speakers come in the order of the source', async () => {
  const { statement } = await api.ask(`{
    statement(id: "harbour-gazette-2024-05-06/joint-words") { speaker { name } speakers { name } event { title } }
  }`);
  expect(statement.speaker).toEqual({ name: 'Mira Tolland' });
  expect(statement.speakers).toEqual([{ name: 'Mira Tolland' }, { name: 'Joren Vasck' }]);
});

test('what was said for, to and through an actor is found from the actor', async () => {
  const { country, voice } = await api.ask(`{
    country: actor(id: "arvenia") { spokenFor { nodes { quote } } }
    voice: actor(id: "elin-oster") { relayed { totalCount } addressed { totalCount } }
  }`);
  expect(country.spokenFor.nodes).toEqual([{ quote: 'the harbour toll is a thing of the past' }]);
  expect(voice).toEqual({ relayed: { totalCount: 2 }, addressed: { totalCount: 0 } });
});

test('a place lies in another and has its events', async () => {
  const { place, town } = await api.ask(`{
    place(id: "old-customs-house") { locatedIn { name } events { nodes { id } } }
    town: place(id: "lindhaven") { names relations { nodes { kind from { name } accounts { implied } } } }
  }`);
  expect(place).toEqual({
    locatedIn: { name: 'Lindhaven' },
    events: { nodes: [{ id: 'customs-house-dinner' }] },
  });
  expect(town.names).toContain('Lindhavn');
  expect(town.relations.nodes).toEqual([
    { kind: 'LOCATED_IN', from: { name: 'Old Customs House' }, accounts: [{ implied: false }] },
    { kind: 'LOCATED_IN', from: { name: 'Villa Mertz' }, accounts: [{ implied: true }] },
  ]);
});

test('events contain, follow and are followed', async () => {
  const { talks, round } = await api.ask(`{
    talks: event(id: "lindhaven-talks") { parts { nodes { id } } followedBy { nodes { id } } places { nodes { label } } }
    round: event(id: "capital-round") { followed { nodes { id } } partOf { id } }
  }`);
  expect(talks).toEqual({
    parts: { nodes: [{ id: 'customs-house-dinner' }] },
    followedBy: { nodes: [{ id: 'capital-round' }] },
    places: { nodes: [{ label: 'Lindhaven' }, { label: 'Villa Mertz' }] },
  });
  expect(round).toEqual({ followed: { nodes: [{ id: 'lindhaven-talks' }] }, partOf: null });
});

test('a source lists what it says, reports and names', async () => {
  const { source } = await api.ask(`{
    source(id: "radio-meridian-2024-05-09") {
      publisher published { edtf from } retrieved { edtf } knownSince text
      statements { totalCount }
      events { edges { node { id } accounts { status } } }
      mentions(first: 100) { totalCount nodes { id __typename } }
    }
  }`);
  expect(source).toMatchObject({
    publisher: 'Radio Meridian',
    published: { edtf: '2024-05-09', from: '2024-05-09' },
    retrieved: null,
    knownSince: '2024-05-09',
    text: null,
    statements: { totalCount: 5 },
  });
  expect(source.events.edges).toContainEqual({
    node: { id: 'customs-house-dinner' },
    accounts: [{ status: 'UNCONFIRMED' }, { status: 'DENIED' }],
  });
  expect(source.mentions.nodes).toHaveLength(source.mentions.totalCount);
});

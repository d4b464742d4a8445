import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml', 'test/fixtures/two-reports-partner.yaml']);
});
afterAll(() => api.close());

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

import { expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { importedText } from './imported.ts';

const DEMAND = {
  id: 'PHOX-0043',
  event: 'DEMAND',
  source: { code: 'ISL', actorText: 'Iceland' },
  target: { code: 'NOR', actorText: 'Norway' },
  text: 'Iceland demanded that Norway leave.',
  textInfo: { markup: '(SRC: Iceland) demanded that (TAR: Norway) leave.' },
};

test.each([
  [['future', 'resource'], 'ANNOUNCED', '2024-05-07/..', {}],
  ['resource, hypothetical', 'POSSIBLE', '2024-05-07/..', {}],
  ['historical; negation; resource', 'DENIED', '2024-05-07', { 'context historical': 1 }],
  [['historical', 'resource'], 'HELD', '../2024-05-07', {}],
])('records with the contexts %j tell of what is %s', async (context, status, when, left) => {
  const record = { ...DEMAND, date: '2024-05-07', context };
  const { dossiers, account } = await importedText('plover', JSON.stringify(record));
  expect(dossiers[0]?.events).toMatchObject([{ status, when, topics: ['plover-context-resource'] }]);
  expect(dossiers[0]?.topics.map(({ name }) => name)).toEqual(['resource']);
  // What is not a fact, nobody has said.
  expect(dossiers[0]?.statements).toHaveLength(status === 'HELD' ? 1 : 0);
  expect(account[0]?.left).toEqual(left);
});

test('records of 0.7 have other names and lists, and an event for each type', async () => {
  const { dossiers, account } = await importedText(
    'plover',
    JSON.stringify({
      id: 'PHOX-0042',
      date: ['2024-05-07'],
      source: [
        { actor_text: 'Norway', code: 'NOR' },
        { actor_text: 'Icelandic doctors', code: 'ISL', sector: ['MED'], office: 'none' },
      ],
      recipient: { actor_text: 'Denmark', code: 'DNK' },
      event: ['AGREE', 'CONSULT', 'CRIME'],
      event_text: ['met', 'agreed'],
      event_loc: [{ name: 'Bergen', cc3: 'NOR', geonameid: 3161732 }, { name: 'Oslo' }],
      mode: ['phone'],
      context: ['disease', 'diplomatic'],
      dead: [0, 1],
      text: 'Norway and Icelandic doctors agreed with Denmark.',
      text_info: {
        markup: '(SRC: Norway) and (SRC: Icelandic doctors) (EVT: agreed) with (TAR: Denmark).',
      },
      cite_info: { publication: 'Coast Desk', url: 'https://coast.example/1', title: 'Talks', corpus: 'C' },
      coded_date: '2024-06-01',
      quad_code: 1,
    }),
  );
  const [{ source, actors, places, events, statements } = {} as Dossier] = dossiers;
  expect(source).toMatchObject({
    id: 'plover-phox-0042',
    title: 'Talks',
    publisher: 'Coast Desk',
    url: 'https://coast.example/1',
    retrieved: '2024-06-01',
  });
  expect(actors[1]).toMatchObject({ description: 'PLOVER ISLMED: Iceland, health' });
  const told = {
    title: 'met; agreed',
    status: 'HELD',
    when: '2024-05-07',
    note: 'mode: phone; dead: 0, 1',
    place: 'plover-place-bergen-no',
    topics: ['plover-context-disease', 'plover-context-diplomatic'],
  };
  expect(events).toMatchObject([
    { ...told, id: 'plover-phox-0042-event-agree', kind: 'OTHER', code: 'PLOVER AGREE' },
    {
      ...told,
      id: 'plover-phox-0042-event-consult',
      kind: 'CALL',
      code: 'PLOVER CONSULT',
      participants: [{ side: 'Norway' }, { side: 'Iceland' }, { side: 'Denmark' }],
    },
  ]);
  expect(statements).toMatchObject([
    {
      id: 'said-agree',
      speaker: ['country-no', 'plover-islmed-icelandic-doctors'],
      addressedTo: ['country-dk'],
      event: 'plover-phox-0042-event-agree',
    },
  ]);
  expect(places.map(({ name }) => name)).toEqual(['Bergen']);
  expect(account[0]?.left).toEqual({
    'actor office': 1,
    'event CRIME': 1,
    'place geonameid': 1,
    'property corpus': 1,
    'property quad_code': 1,
    'second place': 1,
  });
});

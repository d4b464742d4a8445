import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { imported, importedText, sample } from './imported.ts';
import { read, ties } from './popolo-read.ts';

// The council of an invented town: Ana Mora was its mayor, which a page of its own says; Jon Kell sits in it for a party,
// Eva de Haan presides over it. Two bodies are parts of each other; one post is vacant.
const HARBOUR = sample('popolo/harbour.json');

async function harbour(): Promise<{ file: Dossier; page: Dossier }> {
  const { dossiers } = await imported('popolo', [HARBOUR]);
  expect(dossiers).toHaveLength(2);
  const [file, page] = dossiers as [Dossier, Dossier];
  return { file, page };
}

const ann = { id: 'ann', name: 'Ann' };
const board = { id: 'board', name: 'Board' };

describe('a document of Popolo', () => {
  test('is a source, and each page that a record stands on is another', async () => {
    const { file, page } = await harbour();
    expect(file.source).toEqual({ id: 'harbour', title: 'harbour', retrieved: '2026-01-01' });
    expect(page.source).toEqual({
      id: 'popolo-https-veld-example-council-mora-53dc93',
      title: 'Council page of Ana Mora',
      publisher: 'veld.example',
      url: 'https://veld.example/council/mora',
      retrieved: '2026-01-01',
    });
    expect(page.actors).toEqual([
      {
        person: 'popolo-harbour-person-mora',
        name: 'Ana Mora',
        names: ['Ана Мора', 'Ana Kell', 'アナ・モラ'],
        description:
          "Ship's engineer; Born 1961; Other names: Ана Мора (Cyrillic), Ana Kell (maiden name, to 1990)",
        wikidata: 'Q999999901',
      },
      { institution: 'popolo-harbour-organization-town', name: 'Town of Veld' },
    ]);
    expect(ties(page)).toEqual(['person-mora HOLDS organization-town Mayor 2019-06-11 2023-06-10']);
  });

  test('tells of persons, organizations and areas', async () => {
    const { file } = await harbour();
    expect(file.actors.slice(0, 5)).toEqual([
      { person: 'popolo-harbour-person-kell', name: 'Jon Kell', description: 'Died 2024-11' },
      { person: 'popolo-harbour-person-haan', name: 'Eva de Haan' },
      {
        institution: 'popolo-harbour-organization-town',
        name: 'Town of Veld',
        description: 'Classification: municipality',
      },
      {
        institution: 'popolo-harbour-organization-council',
        name: 'Council of Veld',
        names: ['Съвет на Велд'],
        description: 'Founded 1874',
      },
      {
        institution: 'popolo-harbour-organization-harbour-party',
        name: 'Harbour Party',
        description: 'Classification: party',
      },
    ]);
    expect(file.places).toEqual([
      {
        id: 'popolo-harbour-area-veld',
        name: 'Veld',
        description: 'Classification: town',
        lat: 64.25,
        lon: -21.5,
      },
      { id: 'popolo-harbour-area-coast', name: 'West coast' },
      { id: 'popolo-harbour-place-town-hall', name: 'Town hall' },
    ]);
  });

  test('tells who belongs where, who holds what, and for whom', async () => {
    const { file } = await harbour();
    expect(ties(file)).toEqual([
      'person-kell MEMBER_OF organization-union Member 2001-05',
      'organization-town LOCATED_IN area-veld',
      'organization-council PART_OF organization-town',
      'organization-board PART_OF organization-committee',
      'person-haan HOLDS organization-harbour-party Treasurer',
      'organization-union MEMBER_OF organization-board',
      'area-veld LOCATED_IN area-coast',
      'place-town-hall LOCATED_IN area-veld',
      // When he leaves the council is told by its term.
      'person-kell MEMBER_OF organization-council member 2019-06-11 2023-06-10',
      'person-kell REPRESENTS organization-harbour-party 2019-06-11 2023-06-10',
      'person-haan HOLDS organization-council Speaker 2019-06-12',
    ]);
  });

  test('tells of events, and who attended and organized them', async () => {
    const { file } = await harbour();
    expect(file.events).toEqual([
      {
        id: 'popolo-harbour-event-term-7',
        kind: 'OTHER',
        title: '7th term of the council',
        status: 'HELD',
        when: '2019-06-11/2023-06-10',
        note: 'Classification: legislative period',
        participants: [{ actor: 'popolo-harbour-organization-council', role: 'HOST' }],
      },
      {
        id: 'popolo-harbour-event-session',
        kind: 'OTHER',
        title: 'Session on the ferry',
        status: 'HELD',
        when: '2021-03-02',
        note: 'Start: 2021-03-02T18:00:00',
        place: 'popolo-harbour-place-town-hall',
        partOf: 'popolo-harbour-event-term-7',
        participants: [
          { actor: 'popolo-harbour-organization-council', role: 'HOST' },
          { actor: 'popolo-harbour-person-mora', role: 'PARTICIPANT' },
          { actor: 'popolo-harbour-person-kell', role: 'PARTICIPANT' },
        ],
      },
    ]);
  });

  test('is counted, with what is refused and left out', async () => {
    const { account, rejects } = await imported('popolo', [HARBOUR]);
    expect(account).toEqual([
      {
        file: HARBOUR,
        records: 29,
        kept: 21,
        refused: 8,
        reasons: {
          CANDIDACY: 1,
          CLASS_NOT_TAKEN: 1,
          NOT_HELD: 1,
          NO_BODY: 1,
          NO_MEMBER: 1,
          NO_NAME: 1,
          UNKNOWN_CLASS: 1,
          UNKNOWN_ID: 1,
        },
        left: {
          contact_details: 2,
          birth_date: 1,
          email: 1,
          identifiers: 1,
          parent_id: 1,
        },
      },
    ]);
    expect(rejects.map(({ id, code }) => `${id} ${code}`).sort()).toEqual([
      'memberships/m5 CANDIDACY',
      'memberships/m6 NO_MEMBER',
      'memberships/m7 NO_BODY',
      'memberships/m8 UNKNOWN_ID',
      'motions/0 CLASS_NOT_TAKEN',
      'persons/nobody NO_NAME',
      'posts/harbourmaster NOT_HELD',
      'ships/0 UNKNOWN_CLASS',
    ]);
  });

  test('gives the same dossiers again', async () => {
    const [once, again] = [await imported('popolo', [HARBOUR]), await imported('popolo', [HARBOUR])];
    expect(again.dossiers).toEqual(once.dossiers);
  });
});

describe('ids of Popolo', () => {
  const uuid = '2C96B1D8-0A0D-4A4F-9E6C-1B1E0C8D7F00';

  test('mean something in their file, unless they are unlike any other', async () => {
    const persons = [ann, { id: uuid, name: 'Bob' }, { id: 7, name: 'Cleo' }];
    const others = ['Ann', 'ann b', 'ann-b', 'ann_b'].map((id) => ({ id, name: id }));
    const ids = async (name: string) =>
      (await read({ persons }, name)).dossier.actors.map((actor) => actor.person);
    const world = 'popolo-person-2c96b1d8-0a0d-4a4f-9e6c-1b1e0c8d7f00';
    expect(await ids('x.json')).toEqual(['popolo-x-person-ann', world, 'popolo-x-person-7']);
    expect(await ids('y.json')).toEqual(['popolo-y-person-ann', world, 'popolo-y-person-7']);
    // Case and signs may be all that tells two ids apart.
    const { dossier } = await read({ persons: [...others, { id: uuid.toLowerCase(), name: 'Bob' }] });
    expect(dossier.actors.map((actor) => actor.person)).toEqual([
      expect.stringMatching(/^popolo-x-person-ann-[\da-f]{8}$/),
      expect.stringMatching(/^popolo-x-person-ann-b-[\da-f]{8}$/),
      'popolo-x-person-ann-b',
      expect.stringMatching(/^popolo-x-person-ann-b-[\da-f]{8}$/),
      world,
    ]);
  });

  test('lead from file to file where these are said to be one source', async () => {
    const files = {
      'a.json': JSON.stringify({ memberships: [{ person_id: 'ann', post_id: 'chair' }] }),
      'b.json': JSON.stringify({
        persons: [ann],
        posts: [{ id: 'chair', role: 'Chair', organization_id: 'board' }],
      }),
      'c.json': JSON.stringify({ organizations: [board] }),
    };
    const { dossiers } = await importedText('popolo', files, {
      source: { id: 'council', retrieved: '2025' },
    });
    expect(dossiers.map(({ source, relations }) => [source.id, relations])).toEqual([
      [
        'council',
        [
          {
            from: 'popolo-council-person-ann',
            kind: 'HOLDS',
            to: 'popolo-council-organization-board',
            title: 'Chair',
          },
        ],
      ],
    ]);
    expect((await importedText('popolo', files)).account.map(({ reasons }) => reasons)).toEqual([
      { NO_BODY: 1 },
      { NOT_HELD: 1 },
      {},
    ]);
  });
});

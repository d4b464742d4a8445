import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { Account } from '../../../src/exchange/import/account.ts';
import { assemble } from '../../../src/exchange/import/assemble.ts';
import { importer } from '../../../src/exchange/import/ftm/importer.ts';
import { idOf } from '../../../src/exchange/import/ids.ts';
import { imported, importedText, sample } from './imported.ts';

// Two data sets on one harbour. `veld_register` has who Ana Mora and Jon Kell are, her brother, the mayoralty of Veld, and
// who owns, directs and works for the ferries; `harbour_watch` has her seat in Brussels, talks, a call and a port ban. She
// herself is in both, and nothing tells which of them says what.
const FERRY = sample('ftm/ferry.ftm.jsonl');

async function ferry(): Promise<{ register: Dossier; watch: Dossier; file: Dossier }> {
  const { dossiers } = await imported('ftm', [FERRY]);
  expect(dossiers).toHaveLength(3);
  const [file, watch, register] = dossiers as [Dossier, Dossier, Dossier];
  return { register, watch, file };
}

const ties = ({ relations }: Dossier) =>
  relations.map(({ from, kind, to, title, since, until }) =>
    [from, kind, to, title, since, until].filter((each) => each !== undefined).join(' '),
  );

/** Entities of one data set, or of none. */
const entities = (...list: object[]) => list.map((each) => JSON.stringify(each)).join('\n');
const person = (id: string, properties: object = {}, more: object = {}) => ({
  id,
  schema: 'Person',
  properties: { name: [id], ...properties },
  ...more,
});

describe('entities of FollowTheMoney', () => {
  test('are told by their data set; of several, by the file', async () => {
    const { register, watch, file } = await ferry();
    expect([file.source, register.source, watch.source]).toEqual([
      { id: idOf('ferry.ftm'), title: 'ferry.ftm', retrieved: '2026-01-01' },
      {
        id: 'ftm-veld-register',
        title: 'veld_register',
        publisher: 'veld_register',
        retrieved: '2026-01-01',
      },
      {
        id: 'ftm-harbour-watch',
        title: 'harbour_watch',
        publisher: 'harbour_watch',
        retrieved: '2026-01-01',
      },
    ]);
    expect(file.actors).toEqual([
      {
        person: 'ftm-veld-mora',
        name: 'Ana Mora',
        names: ['A. Mora', 'Ана Мора', 'アナ・モラ', 'Ana Kell', 'Annie'],
        description: "Ship's engineer; Topics: Politician; Nationality: Iceland; Born 1961",
        wikidata: 'Q999999901',
      },
    ]);
    const named = register.actors.find(({ name }) => name === 'Ana Mora');
    expect(named).toMatchObject({ person: 'ftm-veld-mora' });
    expect(named).not.toHaveProperty('description');
  });

  test('are institutions where they are bodies, public ones a part of their state', async () => {
    const { register, watch } = await ferry();
    expect(register.actors).toEqual(
      expect.arrayContaining([
        { institution: 'ftm-veld-town', name: 'Town of Veld', names: ['Градът Велд'] },
        { country: 'country-is', name: 'Iceland', iso2: 'IS' },
        {
          institution: 'ftm-veld-ferries',
          name: 'Veld Ferries Ltd',
          names: ['ヴェルド・フェリー'],
          description: 'Legal form: Limited company; Founded 1999-04',
        },
      ]),
    );
    expect(ties(register)).toEqual(
      expect.arrayContaining(['ftm-veld-town PART_OF country-is', 'ftm-veld-ferries LOCATED_IN country-is']),
    );
    expect(ties(watch)).toContain('ftm-veld-holding PART_OF ftm-veld-ferries');
  });

  test('are groups where they may be bodies or people', async () => {
    const { watch } = await ferry();
    const description = 'Country: European Union';
    expect(watch.actors).toContainEqual({ group: 'ftm-veld-holding', name: 'Blue Holding', description });
  });

  test('become ties: what a relative is, who holds what, for how long', async () => {
    const { register, watch } = await ferry();
    expect(ties(register).slice(2)).toEqual([
      'ftm-veld-kell KIN_OF ftm-veld-mora brother',
      'ftm-veld-kell MEMBER_OF ftm-veld-union Treasurer 2011-05-03',
      'ftm-veld-town HOLDS ftm-veld-ferries Owner (25 %)',
      'ftm-veld-kell HOLDS ftm-veld-ferries Director 2010',
      'ftm-veld-mora HOLDS ftm-veld-ferries Engineer',
      'ftm-veld-mora HOLDS ftm-veld-town Mayor (Veld) 2019-06-11 2023',
    ]);
    expect(ties(watch).slice(1)).toEqual([
      'ftm-veld-kell CLOSE_TO ftm-veld-mora',
      'ftm-veld-kell REPRESENTS ftm-veld-union',
      'ftm-veld-kell HOLDS ftm-veld-union Spokesman',
      'ftm-veld-kell HOLDS ftm-body-harbour-board Chair',
      'ftm-place-town-hall-of-veld LOCATED_IN country-is',
      'ftm-veld-mora HOLDS ftm-territory-eu Member of the European Parliament 2024-07',
    ]);
  });

  test('become events: what was organized, who called whom, who was listed', async () => {
    const { watch } = await ferry();
    expect(watch.events).toEqual([
      {
        id: 'ftm-veld-talks',
        kind: 'OTHER',
        title: 'Talks on the ferry',
        status: 'HELD',
        when: '2024-05-06/2024-05-07',
        note: 'Behind closed doors; Start date: 2024-05-06T10:00:00',
        place: 'ftm-place-town-hall-of-veld',
        participants: [
          { actor: 'ftm-veld-town', role: 'HOST' },
          { actor: 'ftm-veld-mora', role: 'PARTICIPANT' },
          { actor: 'ftm-veld-kell', role: 'PARTICIPANT' },
        ],
      },
      {
        id: 'ftm-veld-call',
        kind: 'CALL',
        title: 'Call',
        status: 'HELD',
        when: '2024-05-08',
        participants: [
          { actor: 'ftm-veld-mora', role: 'PARTICIPANT', side: 'caller' },
          { actor: 'ftm-veld-kell', role: 'PARTICIPANT', side: 'receiver' },
        ],
      },
      {
        id: 'ftm-veld-sanction',
        kind: 'OTHER',
        title: 'Sanction: Port ban',
        status: 'HELD',
        when: '2024-02-01/2024-03-01',
        note: 'Unpaid fees; Listed 2024-02-01',
        about: ['ftm-veld-ferries'],
        participants: [
          { actor: 'ftm-body-harbour-authority', role: 'PARTICIPANT' },
          { actor: 'country-is', role: 'PARTICIPANT' },
        ],
      },
    ]);
  });

  test('keep each value to its data set where values tell it', async () => {
    const { register, watch } = await ferry();
    expect(register.actors).toContainEqual({ person: 'ftm-veld-pilot', name: 'Лев Пилот' });
    expect(watch.actors).toContainEqual({
      person: 'ftm-veld-pilot',
      name: 'Lev Pilot',
      description: 'Nationality: Soviet Union',
    });
  });

  test('are counted, also what of them is left out', async () => {
    const { account } = await imported('ftm', [FERRY]);
    expect(account).toEqual([
      {
        file: FERRY,
        records: 25,
        kept: 22,
        refused: 3,
        reasons: { SCHEMA_NOT_TAKEN: 3 },
        left: {
          datasets: 1,
          first_seen: 1,
          referents: 1,
          'property birthDate': 1,
          'property callerNumber': 1,
          'property email': 1,
          'property gender': 1,
          'property numberOfSeats': 1,
          'property registrationNumber': 1,
          'property status': 1,
          'property website': 1,
        },
      },
    ]);
  });

  test('say once in a large source who holds an office, beside the office', async () => {
    const files = [{ name: FERRY, path: FERRY, modified: '2026-01-01' }];
    const { signal } = new AbortController();
    const taken = importer.read(files, { source: {}, languages: [], birthDays: false, signal });
    const account = new Account(() => {});
    const titles: (string | undefined)[] = [];
    for await (const { dossier } of assemble(taken, { linked: true, account, signal, partSize: 1 }))
      titles.push(...dossier.relations.map(({ title }) => title));
    expect(titles.filter((title) => title === 'Mayor (Veld)')).toHaveLength(1);
  });

  test('give the same dossiers again', async () => {
    const [once, again] = [await imported('ftm', [FERRY]), await imported('ftm', [FERRY])];
    expect(again.dossiers).toEqual(once.dossiers);
  });

  test('have days of birth where these are wanted, and names in parts where there is no other', async () => {
    const born = { birthDate: ['1961', '1961-02-03'], deathDate: ['2020-01-02'] };
    const parts = { name: [], firstName: ['Ana'], lastName: ['Mora'], ...born };
    const { dossiers, account } = await importedText('ftm', entities(person('a', parts)), {
      birthDays: true,
    });
    expect(dossiers[0]?.actors[0]).toMatchObject({
      name: 'Ana Mora',
      description: 'Born 1961-02-03; Died 2020-01-02',
    });
    expect(account[0]?.left).toEqual({});
  });

  test('keep what is well where a value is not', async () => {
    const text = entities(
      person('a', {
        alias: ['A\u0000', 'Å', 7, { id: 'nested' }, null, false],
        deathDate: ['2020-02-31'],
        wikidataId: ['Q1', 'Q2'],
        country: ['zz', 'gb-sct', 'xx'],
        unheard: ['of'],
        title: [true, null, ''],
        summary: { lang: 'en' },
      }),
    );
    const { dossiers, account } = await importedText('ftm', text);
    expect(dossiers[0]?.actors[0]).toEqual({
      person: 'ftm-a',
      name: 'a',
      names: ['Å', '7', 'nested'],
      description: 'Country: Global, Scotland, xx',
    });
    expect(Object.keys(account[0]?.left ?? {})).toEqual([
      'property alias',
      'property deathDate',
      'property summary',
      'property title',
      'property wikidataId',
      'unknown property',
    ]);
  });
});

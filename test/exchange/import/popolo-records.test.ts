import { expect, test } from 'vitest';
import { read, ties } from './popolo-read.ts';

test('persons of Popolo may have names in parts, and for a time', async () => {
  const main = { note: 'Main' };
  const { dossier, account, codes } = await read({
    persons: [
      {
        id: 'vale',
        other_names: [
          {
            ...main,
            honorific_prefix: 'Baroness',
            lordname: 'Vale',
            lordofname: 'Skerry',
            start_date: '2020-09-18',
          },
          { ...main, given_name: 'Nia', family_name: 'Vale', end_date: '2020-09-17', lang: 'en' },
          { name: 'Nia Dale', note: 'Alternate', end_date: '9999-12-31' },
          { note: 'Alternate' },
        ],
      },
      {
        id: 'haan',
        other_names: [{ ...main, honorific_prefix: 'Bishop', lordname: '', lordofname: 'Veld' }],
      },
      {
        id: 'kell',
        other_names: [{ ...main, given_name: 'Jon', surname: 'Kell', lordofname: 'Veld', lang: 'en' }],
      },
      { id: 'dale', other_names: [{ name: 'Dale', note: 'Alternate' }] },
    ],
  });
  expect(dossier.actors.map(({ name, names, description }) => [name, names, description])).toEqual([
    [
      'Baroness Vale of Skerry',
      ['Nia Vale', 'Nia Dale'],
      'Other names: Baroness Vale of Skerry (since 2020-09-18), Nia Vale (Main, to 2020-09-17), Nia Dale (Alternate)',
    ],
    ['Bishop of Veld', undefined, undefined],
    ['Jon Kell', undefined, undefined],
  ]);
  expect(account?.left).toEqual({ other_names: 1, 'other_names.lang': 1 });
  expect(codes).toEqual(['persons/dale NO_NAME']);
});

test('events of Popolo were held unless they are ahead, or have a status that says otherwise', async () => {
  const told: readonly (readonly [status: string | undefined, start: string, becomes: string])[] = [
    [undefined, '2025-12-31', 'HELD'],
    [undefined, '2026', 'HELD'],
    [undefined, '2026-01-02', 'ANNOUNCED'],
    ['Confirmed', '2026-02', 'ANNOUNCED'],
    ['passed', '2026-02', 'HELD'],
    ['tentative', '2025', 'POSSIBLE'],
    ['canceled', '2025', 'CANCELLED'],
    ['rescheduled', '2025', 'ANNOUNCED, Status: rescheduled'],
    ['Postponed', '2025', 'ANNOUNCED, Status: Postponed'],
    ['odd', '2025', 'POSSIBLE, Status: odd'],
  ];
  const events = told.map(([status, start_date], index) => ({
    id: index,
    name: 'Session',
    status,
    start_date,
  }));
  const { dossier, account } = await read({ events });
  const became = dossier.events.map(({ status, note }) => [status, note].filter(Boolean).join(', '));
  expect(became).toEqual(told.map(([, , becomes]) => becomes));
  expect(account?.left).toEqual({});
});

test('circles of organizations, areas and events end, and are told', async () => {
  const circle = (...ids: string[]) =>
    ids.map((id, index) => ({ id, name: id, parent_id: ids[(index + 1) % ids.length] }));
  const { dossier, account, codes } = await read({
    organizations: [...circle('a', 'b', 'c'), ...circle('alone')],
    areas: circle('d', 'e'),
    events: circle('f', 'g'),
  });
  expect(ties(dossier)).toEqual([
    'organization-a PART_OF organization-b',
    'organization-b PART_OF organization-c',
    'area-d LOCATED_IN area-e',
  ]);
  expect(account).toMatchObject({ records: 8, kept: 6, left: { parent_id: 3 } });
  expect(codes).toEqual(['events/f WRONG_VALUE', 'events/g WRONG_VALUE']);
});

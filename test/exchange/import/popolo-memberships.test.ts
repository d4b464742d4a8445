import { describe, expect, test } from 'vitest';
import type { Taken } from '../../../src/exchange/import/importer.ts';
import { importer } from '../../../src/exchange/import/popolo/importer.ts';
import { sample } from './imported.ts';
import { read, ties } from './popolo-read.ts';

const ann = { id: 'ann', name: 'Ann' };
const board = { id: 'board', name: 'Board' };

describe('memberships of Popolo', () => {
  test('may lie within persons, organizations and posts, and name whom they tie in full', async () => {
    const { dossier, account } = await read({
      persons: [{ ...ann, memberships: [{ organization: board, role: 'Vorsitzende' }] }],
      organizations: [
        {
          ...board,
          memberships: [{ person: { id: 'bob', name: 'Bob' }, role: 'Mitglied' }],
          posts: [
            { id: 'p', label: 'Secretary', memberships: [{ person_id: 'ann', label: 'Ann as Secretary' }] },
          ],
        },
      ],
    });
    expect(ties(dossier)).toEqual([
      'person-ann HOLDS organization-board Vorsitzende',
      'person-bob MEMBER_OF organization-board Mitglied',
      'person-ann HOLDS organization-board Secretary',
    ]);
    expect(account).toMatchObject({ records: 6, kept: 6, left: { label: 1 } });
  });

  test('hold on to their role where nobody describes the post', async () => {
    const member = { person_id: 'ann', organization_id: 'board', post_id: 'gone' };
    const { dossier, account } = await read({
      persons: [ann],
      organizations: [board],
      memberships: [
        { ...member, role: 'Treasurer' },
        { ...member, start_date: '2020-01-01T00:00:00' },
        { person_id: 'ann', on_behalf_of_id: 'board', end_date: 'soon', role: 'Speaker' },
      ],
    });
    // Of whoever only represents, no relation has room for the role.
    expect(account?.left).toEqual({ post_id: 2, role: 1, end_date: 1 });
    expect(ties(dossier).sort()).toEqual([
      'person-ann HOLDS organization-board Treasurer',
      'person-ann MEMBER_OF organization-board 2020-01-01',
      'person-ann REPRESENTS organization-board',
    ]);
  });

  test('tell of their post themselves where no record does, and what is lost of them is counted', async () => {
    const { dossier, account } = await read({
      persons: [ann],
      organizations: [board],
      posts: [{ id: 'chair', label: 'Chair' }],
      memberships: [
        { person_id: 'ann', organization_id: 'board', post: { id: 'p', label: 'Mayor', area: 'Veld' } },
        {
          person: { id: 'bob', name: 'Bob', email: 'bob@x.example' },
          post: { role: 'Clerk', organization: board },
        },
        { person_id: 'ann', organization_id: 'board', post: { id: 'chair', label: 'President' } },
        { person_id: 'ann', organization: { id: 'board' }, on_behalf_of: { name: 'Greens' } },
      ],
    });
    expect(ties(dossier).sort()).toEqual([
      'person-ann HOLDS organization-board Chair',
      'person-ann HOLDS organization-board Mayor',
      'person-ann MEMBER_OF organization-board',
      'person-bob HOLDS organization-board Clerk',
    ]);
    expect(account?.left).toEqual({ on_behalf_of: 1, 'person.email': 1, post: 1, 'post.area': 1 });
  });

  test('tie nobody to a party of which it is only told that it is unknown', async () => {
    const { dossier, account, codes } = await read({
      persons: [ann],
      organizations: [
        { id: 'party/unknown', name: 'unknown', classification: 'party' },
        { id: 'none', name: 'Unknown' },
        board,
      ],
      memberships: [
        { person_id: 'ann', organization_id: 'board', role: 'member', on_behalf_of_id: 'party/unknown' },
        { person_id: 'ann', on_behalf_of: { id: 'none', name: 'Unknown' } },
      ],
    });
    expect(ties(dossier)).toEqual(['person-ann MEMBER_OF organization-board member']);
    expect(dossier.actors.map(({ name }) => name)).toEqual(['Ann', 'Board']);
    expect(account).toMatchObject({ records: 6, kept: 3, left: { on_behalf_of_id: 1 } });
    expect(codes).toEqual([
      'organizations/party/unknown PLACEHOLDER',
      'organizations/none PLACEHOLDER',
      'memberships/1 NO_BODY',
    ]);
  });

  test('stand in one part of a large source with their post', async () => {
    const options = { source: {}, languages: [], birthDays: false, signal: new AbortController().signal };
    const all: Taken[] = [];
    const files = [{ name: 'harbour.json', path: sample('popolo/harbour.json'), modified: '2026-01-01' }];
    for await (const taken of importer.read(files, options)) all.push(taken);
    const continued = all.filter((taken) => 'isContinued' in taken);
    expect(continued.map(({ at }) => at.id)).toEqual(['memberships/m1', 'memberships/m3']);
    const before = continued.map((taken) => all[all.indexOf(taken) - 1]?.at.id);
    expect(before).toEqual(['posts/mayor', 'organizations/council/posts/speaker']);
  });
});

describe('legislative periods of Popolo', () => {
  const period = { classification: 'legislative period' };
  const terms = [
    { ...period, id: 'term/1', name: 'Term 1', start_date: '2016-04-01', end_date: '2020-05-31' },
    { ...period, id: 'term/2', name: 'Term 2', start_date: '2020-06-01' },
    { ...period, id: 'term/3', name: 'Term 3', start_date: '2028' },
  ];
  const member = { person_id: 'ann', organization_id: 'board', role: 'member' };

  test('tell when memberships began and ended that do not say so themselves, wherever they stand', async () => {
    const memberships = [
      { ...member, legislative_period_id: 'term/1' },
      { ...member, legislative_period_id: 'term/2' },
      { ...member, legislative_period_id: 'term/1', start_date: '2018', end_date: '9999-12-31' },
      { ...member, legislative_period_id: 'term/1', end_date: '2015' },
      { ...member, legislative_period_id: 'term/4' },
    ];
    const lists = { persons: [ann], organizations: [board] };
    const [after, before] = [
      await read({ ...lists, memberships, events: terms }),
      await read({ events: terms, ...lists, memberships }),
    ];
    for (const { dossier, account } of [after, before]) {
      expect(ties(dossier).sort()).toEqual([
        'person-ann MEMBER_OF organization-board member',
        'person-ann MEMBER_OF organization-board member 2015',
        'person-ann MEMBER_OF organization-board member 2016-04-01 2020-05-31',
        'person-ann MEMBER_OF organization-board member 2018',
        'person-ann MEMBER_OF organization-board member 2020-06-01',
      ]);
      // The first lasts, the second ended before the period began, of the third no record tells.
      expect(account?.left).toEqual({ legislative_period_id: 3 });
    }
  });

  test('go on until they are said to end', async () => {
    const { dossier } = await read({ events: terms });
    expect(dossier.events.map(({ status, when }) => [status, when])).toEqual([
      ['HELD', '2016-04-01/2020-05-31'],
      ['HELD', '2020-06-01/..'],
      ['ANNOUNCED', '2028/..'],
    ]);
  });
});

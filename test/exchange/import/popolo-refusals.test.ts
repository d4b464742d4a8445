import { describe, expect, test } from 'vitest';
import { importedText, sample, tryMutants } from './imported.ts';

/** What becomes of a document, which may be given as text. */
async function read(document: unknown) {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const { dossiers, account, rejects } = await importedText('popolo', text);
  return { dossier: dossiers[0], account: account[0], rejects };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ url: `https://x.example/${index}` }));

describe('a record of Popolo is refused', () => {
  test('that lacks what makes it one, or is of no class that is taken', async () => {
    const document = JSON.stringify({
      persons: [{ name: 'Ann' }, 'Bob', { id: 'c', name: '\u0000' }],
      organizations: [{ id: 'd' }],
      areas: [{ id: 'e' }],
      events: [{ id: 'f' }],
      posts: [{ label: 'Chair' }],
      votes: [{}],
      memberships: [{}],
    });
    const { rejects, account } = await read(document.replace('"votes"', '"__proto__": [{}], "votes"'));
    expect(rejects.map(({ id, code, reason }) => `${id}: ${code}: ${reason}`)).toEqual([
      'persons/0: NO_ID: The person has no id; expected "id".',
      'persons/1: NOT_A_RECORD: It is no object; "persons" holds objects.',
      'persons/c: NO_NAME: The person has no name; expected "name".',
      'organizations/d: NO_NAME: The organization has no name; expected "name".',
      'areas/e: NO_NAME: The area has no name; expected "name".',
      'events/f: NO_NAME: The event has no name; expected "name".',
      'posts/0: NO_ID: The post has no id, so nobody can be said to hold it.',
      '__proto__/0: UNKNOWN_CLASS: Popolo has no list of "__proto__".',
      'votes/0: CLASS_NOT_TAKEN: Of "votes" nothing is taken: how somebody voted is no kind of statement.',
      'memberships/0: NO_MEMBER: The membership does not say whose it is; expected "person_id".',
    ]);
    expect(account).toMatchObject({ records: 10, kept: 0 });
  });

  test('that is too large, too deep or no JSON', async () => {
    const [large, deep] = ['x'.repeat(10_000_000), `${'['.repeat(70)}${']'.repeat(70)}`];
    const sources = JSON.stringify(many(101));
    const { rejects, account } = await importedText(
      'popolo',
      `{"persons": [{"id": "a", "name": "${large}"}, {"id": "b", "x": ${deep}},
        {"id": "c\u0000"}, {"id": "d", "name": "D", "sources": ${sources}}, {"id": "e", "name": "E"}],
        "memberships": [{"person_id": "e", "sources": ${sources}}]}`,
    );
    expect(rejects.map(({ line, id, code }) => [line, id, code])).toEqual([
      [1, 'persons/0', 'TOO_LARGE'],
      [1, 'persons/1', 'TOO_DEEP'],
      [2, 'persons/2', 'NOT_JSON'],
      [2, 'persons/d', 'TOO_LARGE'],
      [3, 'memberships/0', 'TOO_LARGE'],
    ]);
    expect(account[0]).toMatchObject({ records: 6, kept: 1 });
  });
});

test('values that are not well are left, and counted', async () => {
  const { dossier, account } = await read({
    persons: [
      {
        id: 'a',
        name: 'Ann',
        birth_date: '1961-02-03',
        death_date: 'long ago',
        other_names: ['Anna', { name: 'Áine' }, { note: 'none' }],
        identifiers: [
          { scheme: 'wikidata', identifier: 'Q1' },
          { scheme: 'Wikidata', identifier: 'https://www.wikidata.org/entity/Q2' },
        ],
        sources: [{ url: 'ftp://x.example' }, { note: 'a book' }],
        gender: 'female',
        constructor: 'x',
        phone: null,
        links: [],
      },
    ],
    areas: [{ id: 'b', name: 'B', geometry: { type: 'Point', coordinates: [200, 3] } }],
    events: [
      { id: 'c', name: 'C', status: 'odd', attendees: [7, 'a'], start_date: '2020', end_date: '2020' },
      { id: 'd', name: 'D', status: 'cancelled', end_date: '2020', area_id: 'b' },
    ],
  });
  expect(dossier?.actors).toEqual([
    { person: 'popolo-file-person-a', name: 'Ann', names: ['Áine'], description: 'Born 1961' },
  ]);
  expect(dossier?.events).toMatchObject([
    { status: 'POSSIBLE', when: '2020', participants: [{ actor: 'popolo-file-person-a' }] },
    { status: 'CANCELLED', when: '../2020', place: 'popolo-file-area-b' },
  ]);
  expect(account?.left).toEqual({
    attendees: 1,
    birth_date: 1,
    death_date: 1,
    gender: 1,
    geometry: 1,
    identifiers: 1,
    other_names: 1,
    sources: 1,
    'unknown key': 1,
  });
});

test('days of birth are kept where they are wanted', async () => {
  const text = JSON.stringify({ persons: [{ id: 'a', name: 'Ann', birth_date: '1961-02-03' }] });
  const { dossiers, account } = await importedText('popolo', text, { birthDays: true });
  expect(dossiers[0]?.actors[0]?.description).toBe('Born 1961-02-03');
  expect(account[0]?.left).toEqual({});
});

describe('a file that is none of Popolo', () => {
  test('is refused as a whole', async () => {
    const ann = '{"id": "ann", "name": "Ann", "other_names": [{"name": "Anna"}]}';
    const wrong: readonly (readonly [string | Uint8Array, string])[] = [
      [`[${ann}]`, 'FILE_NOT_POPOLO'],
      [ann, 'FILE_NOT_POPOLO'],
      ['{"id": "ann", "name": "Ann"}', 'FILE_NOT_POPOLO'],
      ['{"meta": {"sources": ["x"]}}', 'FILE_NOT_POPOLO'],
      ['"persons"', 'FILE_NOT_POPOLO'],
      ['id,name\nann,Ann\n', 'FILE_NOT_POPOLO'],
      [`{"persons": [${ann}`, 'FILE_NOT_JSON'],
      [`{"persons": [${ann}]`, 'FILE_NOT_JSON'],
      [Buffer.from('{"persons": [{"id": "Ánn"}]}', 'latin1'), 'FILE_NOT_UTF8'],
    ];
    for (const [content, code] of wrong) {
      await expect(importedText('popolo', content), String(content)).rejects.toMatchObject({ code });
    }
  });

  test('or is empty, which is told', async () => {
    expect((await importedText('popolo', '{"persons": []}')).account[0]).toMatchObject({ records: 0 });
  });

  test('ends the import in an orderly way, whatever is in it', async () => {
    await tryMutants('popolo', [sample('popolo/harbour.json')]);
  });
});

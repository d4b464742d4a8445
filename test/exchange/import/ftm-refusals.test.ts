import { describe, expect, test } from 'vitest';
import { importedText, sample, tryMutants } from './imported.ts';

const lines = (...list: unknown[]) => list.map((each) => JSON.stringify(each)).join('\n');
const entity = (schema: string, properties: object, more: object = {}) => ({
  id: `a-${schema}`,
  schema,
  properties,
  ...more,
});
const ann = entity('Person', { name: ['Ann'] }, { id: 'ann' });
const bob = entity('Person', { name: ['Bob'] }, { id: 'bob' });
const hold = (post: string) => entity('Occupancy', { holder: ['ann'], post: [post] }, { id: `in-${post}` });
const many = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

/** Why entities are refused, in the order in which they are. */
async function reasons(...list: unknown[]) {
  const { rejects } = await importedText('ftm', lines(...list));
  return rejects.map(({ line, code, reason }) => [line, code, reason]);
}

describe('an entity of FollowTheMoney is refused', () => {
  test('that is none', async () => {
    const statement = { id: 's', entity_id: 'ann', prop: 'name', value: 'Ann', dataset: 'x' };
    expect(
      await reasons(
        {},
        [1],
        { id: 'a' },
        { schema: 'Person', properties: {} },
        { id: 'a', schema: 'Person' },
        { id: 'a', schema: 'Person', statements: [] },
        statement,
        { ...ann, schema: 'Dragon' },
        '__proto__',
        { id: 'a', schema: '__proto__', properties: {} },
      ),
    ).toEqual([
      [1, 'NO_ID', 'It has no "id"; expected a text.'],
      [2, 'NOT_AN_ENTITY', 'It is no object; expected an entity with id, schema and properties.'],
      [3, 'NOT_AN_ENTITY', 'It has no "schema"; expected the name of one.'],
      [4, 'NO_ID', 'It has no "id"; expected a text.'],
      [5, 'NOT_AN_ENTITY', 'It has no "properties"; expected an object.'],
      [6, 'NOT_AN_ENTITY', 'It has no statement; expected a list of objects.'],
      [
        7,
        'STATEMENT',
        'It is a statement, one value of an entity; expected entities, such as `ftm aggregate-statements` makes of statements.',
      ],
      [8, 'UNKNOWN_SCHEMA', `FollowTheMoney's model has no schema "Dragon".`],
      [9, 'NOT_AN_ENTITY', 'It is no object; expected an entity with id, schema and properties.'],
      [10, 'UNKNOWN_SCHEMA', `FollowTheMoney's model has no schema "__proto__".`],
    ]);
  });

  test('that lacks what makes it one', async () => {
    expect(
      await reasons(
        entity('Person', { alias: [] }),
        entity('Event', { date: ['2024'] }),
        entity('Position', { country: ['is'] }),
        entity('Family', { person: ['ann'] }),
        entity('Call', {}),
        entity('Sanction', { authority: ['Board'] }),
        entity('Occupancy', { holder: ['ann'] }),
        entity('Post', { holder: ['ann'] }),
        entity('Post', { holder: ['ann'], organization: ['Board'] }),
      ),
    ).toEqual([
      [1, 'NO_NAME', 'The Person has no name; expected one.'],
      [2, 'NO_NAME', 'The Event has no name; expected one.'],
      [3, 'NO_NAME', 'The Position has no name; expected one.'],
      [4, 'NO_ENDS', 'The Family does not say whom it ties; expected "person" and "relative".'],
      [5, 'NO_ENDS', 'The Call does not say whom it ties; expected "caller" and "receiver".'],
      [6, 'NO_ENDS', 'The Sanction does not say whom it is against; expected "entity".'],
      [7, 'NO_ENDS', 'The Occupancy does not say whom it ties; expected "holder" and "post".'],
      [8, 'NO_ENDS', 'The Post does not say whom it ties; expected "holder" and "organization".'],
      [9, 'NO_TITLE', 'The Post has no "role"; expected the title of the post.'],
    ]);
  });

  test('whose office is not told, and an office that nobody holds', async () => {
    const position = (id: string, more: object) => entity('Position', { name: [id], ...more }, { id });
    const told = await reasons(
      ann,
      position('abbot', { country: ['zz'] }),
      position('mayor', { country: ['is'] }),
      hold('abbot'),
      hold('pope'),
    );
    const body =
      'The Position does not say whose office it is; expected "organization" or a known "country".';
    expect(told.sort()).toEqual([
      [2, 'NO_BODY', body],
      [3, 'NOT_HELD', 'Nobody is told to hold the Position: an office is kept with who holds it.'],
      [4, 'NO_BODY', body],
      [
        5,
        'NO_POSITION',
        'The Position that it names as "post" is not in these files; expected an entity of this id.',
      ],
    ]);
  });

  test('that names what nobody describes, or ends before it begins', async () => {
    const kin = (more: object) => entity('Family', { person: ['ann'], ...more });
    const told = await reasons(
      ann,
      bob,
      kin({ relative: ['cleo'] }),
      entity('Membership', {
        member: ['ann'],
        organization: ['bob'],
        startDate: ['2020'],
        endDate: ['2019'],
      }),
    );
    expect(told.map(([line, code]) => [line, code])).toEqual([
      [3, 'UNKNOWN_ID'],
      [4, 'WRONG_DATE'],
    ]);
  });

  test('that is too large', async () => {
    const crowd = entity('Family', { person: many(40), relative: many(40) });
    const [holders, bodies] = [{ holder: many(2_000) }, { organization: ['b'], role: ['c'] }];
    const told = await reasons(
      crowd,
      { ...ann, statements: many(201).map((dataset) => ({ dataset, prop: 'name', value: 'Ann' })) },
      entity('Occupancy', { ...holders, post: ['p'] }),
      entity('Post', { ...holders, ...bodies }),
      entity('Person', { name: ['x'.repeat(10_000_000)] }),
      entity('Position', { name: ['Chair'], organization: ['b'] }, { id: 'p' }),
    );
    expect(told.map(([line, code]) => [line, code]).sort()).toEqual([
      ...[1, 2, 3, 4, 5].map((line) => [line, 'TOO_LARGE']),
      [6, 'NOT_HELD'],
    ]);
    expect(told[0]?.[2]).toBe('It makes 1600 ties; at most 1000 are read of one entity.');
    expect(told[1]?.[2]).toBe('Its statements are of 201 data sets; at most 200 are read of one entity.');
  });

  test('that is no JSON, or nests too deep', async () => {
    const deep = `{"id": ${'['.repeat(70)}${']'.repeat(70)}}`;
    const { account, rejects } = await importedText(
      'ftm',
      `${lines(ann)}\n{"id": "b\u0000"}\n${deep}\n${lines(bob)}\n`,
    );
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, 'NOT_JSON'],
      [3, 'TOO_DEEP'],
    ]);
    expect(account[0]).toMatchObject({ records: 4, kept: 2 });
  });
});

describe('a file that is none of FollowTheMoney', () => {
  test('is refused as a whole', async () => {
    const wrong: readonly (readonly [string | Uint8Array, string])[] = [
      [`[${JSON.stringify(ann)}`, 'FILE_NOT_JSON'],
      [JSON.stringify(ann).slice(0, -1), 'FILE_NOT_JSON'],
      [Buffer.from(`{"id": "Ánn"}`, 'latin1'), 'FILE_NOT_UTF8'],
      [Buffer.from(JSON.stringify(ann), 'utf16le'), 'FILE_NOT_JSON'],
      ['id,schema,name\nann,Person,Ann\n', 'FILE_NOT_JSON'],
    ];
    for (const [content, code] of wrong) {
      await expect(importedText('ftm', content), String(content)).rejects.toMatchObject({ code });
    }
  });

  test('or value by value, where it is JSON', async () => {
    for (const content of ['[1, 2]', '"text"']) {
      const { account, dossiers } = await importedText('ftm', content);
      expect([account[0]?.kept, dossiers]).toEqual([0, []]);
      expect(account[0]?.refused).toBeGreaterThan(0);
    }
  });

  test('or has none, which is told', async () => {
    expect((await importedText('ftm', '')).account[0]).toMatchObject({ records: 0 });
    expect((await importedText('ftm', '{"results": []}')).account[0]).toMatchObject({ records: 0 });
  });

  test('ends the import in an orderly way, whatever is in it', async () => {
    await tryMutants('ftm', [sample('ftm/ferry.ftm.jsonl')]);
  });
});

test('offices and who holds them may stand in different files and data sets', async () => {
  const office = { name: ['Mayor', 'Bürgermeister'], organization: ['veld'] };
  const { dossiers, account } = await importedText('ftm', {
    'a.json': lines(entity('Occupancy', { holder: ['ann'], post: ['p', 'q'] }), {
      ...hold('p'),
      id: 'again',
      datasets: ['x'],
    }),
    'b.json': lines(
      ann,
      entity('Position', office, { id: 'p', caption: 'Bürgermeister' }),
      entity('Organization', { name: ['Veld'] }, { id: 'veld' }),
    ),
  });
  const mayor = { from: 'ftm-ann', kind: 'HOLDS', to: 'ftm-veld', title: 'Bürgermeister' };
  expect(dossiers.map(({ source, relations }) => [source.id, relations])).toEqual([
    ['a', [mayor]],
    ['b', []],
    ['ftm-x', [mayor]],
  ]);
  expect(account.map(({ kept, left }) => [kept, left])).toEqual([
    [2, { 'property post': 1 }],
    [3, { 'property name': 1 }],
  ]);
});

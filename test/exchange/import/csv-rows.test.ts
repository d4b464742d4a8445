import { describe, expect, test } from 'vitest';
import { mapped } from './mapped.ts';

const PEOPLE = `prefix: v
tables:
  - file: p.csv
    actors: [{ person: id, name: name }]`;

/** The table of one file, by what a row of it says. */
const table = (says: string) => `prefix: v\ntables:\n  - file: t.csv\n    ${says}`;

async function refusals(says: string, content: string): Promise<unknown[]> {
  const { rejects } = await mapped(table(says), { 't.csv': content });
  return rejects.map(({ line, code }) => [line, code]);
}

const MEETINGS =
  'events: [{ id: no, kind: { column: kind, values: { M: MEETING } }, title: title, status: { value: HELD }, when: day }]';

describe('rows', () => {
  test('are refused where cells are too few or too many', async () => {
    const { rejects, account } = await mapped(PEOPLE, {
      'p.csv': 'id,name\n1,Ann\n2\n3,Bob,x\n\n  \n4,Cleo\n',
    });
    expect(account[0]).toMatchObject({ records: 4, kept: 2, reasons: { WRONG_COLUMNS: 2 } });
    expect(rejects[0]).toMatchObject({
      line: 3,
      reason: 'It has 1 cells, the header 2: expected as many, with "," between them.',
    });
  });

  test('are refused where a quotation mark is out of place, and what follows is read', async () => {
    const content = 'id,name\n1,An"n\n2,"B"o"b"\n3,Cleo\n4,"D" Ann\n5,"E"\n6,Fay\n';
    const { rejects, account, dossiers } = await mapped(PEOPLE, { 'p.csv': content });
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, 'WRONG_QUOTE'],
      [3, 'WRONG_QUOTE'],
      [5, 'WRONG_QUOTE'],
    ]);
    expect(rejects[2]?.reason).toContain('It is taken to reach to line 6.');
    expect(account[0]).toMatchObject({ kept: 2, refused: 3 });
    expect(dossiers[0]?.actors.map(({ name }) => name)).toEqual(['Cleo', 'Fay']);
  });

  test('begin in the line that is told, whatever ends lines', async () => {
    const content = 'id,name\r\n\r\n1,"Ann\r\nof Veld"\r\n2\r\n3,"Bob\rthe elder"\r\n4\r\n';
    const { rejects, dossiers } = await mapped(PEOPLE, { 'p.csv': content });
    expect(rejects.map(({ line }) => line)).toEqual([5, 8]);
    expect(dossiers[0]?.actors[0]?.name).toBe('Ann\nof Veld');
  });

  test('are refused where what they tell is nobody whom a row describes, though they name others', async () => {
    const offices =
      'relations: [{ from: { person: who }, kind: { value: HOLDS }, to: { institution: where, named: true }, title: as }]';
    const { rejects, account } = await mapped(table(offices), {
      't.csv': 'who,as,where,x\n1,clerk,Board,y\n',
    });
    expect(rejects).toMatchObject([{ line: 2, code: 'UNKNOWN_ID' }]);
    expect(account[0]).toMatchObject({ kept: 0, refused: 1, left: {} });
  });

  test('tell where a cell names several things and there is room for one', async () => {
    const place = 'place: { place: { column: day, split: "; " }, named: true }';
    const { account, dossiers } = await mapped(table(MEETINGS.replace('when: day', place)), {
      't.csv': 'no,kind,title,day\n1,M,Talks,Here; There\n',
    });
    expect(dossiers[0]?.events[0]?.place).toBe('v-place-here');
    expect(account[0]?.left).toEqual({ 'place beside the first': 1 });
  });

  test('are refused where they say nothing that is asked for', async () => {
    expect(await refusals('actors: [{ person: id, name: name }]', 'id,name\n,Ann\n1,\n')).toEqual([
      [2, 'NOTHING_SAID'],
      [3, 'NO_NAME'],
    ]);
    expect(await refusals(MEETINGS, 'no,kind,title,day\n1,M,,2024\n')).toEqual([[2, 'NO_TITLE']]);
    const claims = 'claims: [{ id: no, text: text, kind: { value: FACT } }]';
    expect(await refusals(claims, 'no,text\n1,\n')).toEqual([[2, 'NO_TEXT']]);
    const offices =
      'relations: [{ from: { person: a, named: true }, kind: { value: HOLDS }, to: { institution: b, named: true }, title: c }]';
    expect(await refusals(offices, 'a,b,c\nAnn,Town,\n')).toEqual([[2, 'NO_TITLE']]);
  });

  test('are refused where a code, a date, a number or a key is unknown', async () => {
    expect(await refusals(MEETINGS, 'no,kind,title,day\n1,X,a,2024\n2,M,b,06/05/2024\n')).toEqual([
      [2, 'UNKNOWN_CODE'],
      [3, 'WRONG_DATE'],
    ]);
    const places = 'places: [{ id: a, name: a, lat: b, lon: c }]';
    expect(await refusals(places, 'a,b,c\nVeld,"52,1",4\n')).toEqual([[2, 'WRONG_NUMBER']]);
    const kinds =
      'relations: [{ from: { person: a, named: true }, kind: k, to: { person: b, named: true } }]';
    expect(await refusals(kinds, 'a,k,b\nAnn,COUSIN,Bob\nAnn,,Bob\n')).toEqual([
      [2, 'UNKNOWN_CODE'],
      [3, 'UNKNOWN_CODE'],
    ]);
    const found = 'actors: [{ person: { column: a, from: t.csv, key: b, take: a }, name: a }]';
    expect(await refusals(found, 'a,b\nx,x\ny,z\n')).toEqual([[3, 'NOT_FOUND']]);
  });

  test('are refused for control characters and texts without end', async () => {
    const content = `id,name\n1,A\u0000nn\n2,${'x'.repeat(2_000_000)}\n3,Bob\n__proto__,constructor\n`;
    const { rejects, dossiers } = await mapped(PEOPLE, { 'p.csv': content });
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, 'WRONG_TEXT'],
      [3, 'TOO_LARGE'],
    ]);
    expect(dossiers[0]?.actors).toHaveLength(2);
  });

  test('keep the office of REPRESENTS out, and what refers to nothing', async () => {
    const says =
      'relations: [{ from: { person: a, named: true }, kind: k, to: { institution: b, named: true }, title: t }, { from: { person: a }, kind: { value: MEMBER_OF }, to: { institution: c } }]';
    const { account, dossiers } = await mapped(table(says), {
      't.csv': 'a,k,b,c,t\nAnn,REPRESENTS,Town,,Mayor\n',
    });
    expect(account[0]?.left).toEqual({ 'title of REPRESENTS': 1 });
    expect(dossiers[0]?.relations).toEqual([
      { from: 'v-person-ann', kind: 'REPRESENTS', to: 'v-institution-town' },
    ]);
  });
});

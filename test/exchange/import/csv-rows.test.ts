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
      reason: expect.stringMatching(
        /^It has 1 cells, the header 2: expected as many, with "," between them\. Excel/,
      ),
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
    expect(rejects[1]?.reason).not.toContain('reach');
    expect(rejects[2]?.reason).toContain('It is taken to reach to line 6.');
    const last = await mapped(PEOPLE, { 'p.csv': 'id,name\n1,"A" Ann\n2,"B"' });
    expect(last.rejects[0]?.reason).toContain('It is taken to reach to line 3.');
    expect(account[0]).toMatchObject({ kept: 2, refused: 3 });
    expect(dossiers[0]?.actors.map(({ name }) => name)).toEqual(['Cleo', 'Fay']);
  });

  test('are refused where marks that quote nothing would make one of them', async () => {
    const said = (dialect = '') => `prefix: v
tables:
  - file: t.tsv${dialect && `\n    ${dialect}`}
    statements: [{ id: id, speaker: { person: who, named: true }, text: t }]`;
    const words = async (mapping: string, text: string) => {
      const { dossiers, rejects } = await mapped(mapping, { 't.tsv': text });
      expect(rejects).toEqual([]);
      return dossiers.flatMap(({ statements }) => statements.map(({ text }) => text));
    };
    const unquoted = 'id\twho\tt\n1\tAna\t"Never again\n2\tJon\tWe will sail"\n3\tEva\tNo\n';
    const { rejects, account } = await mapped(said(), { 't.tsv': unquoted });
    expect(account[0]).toMatchObject({ kept: 1, reasons: { WRONG_QUOTE: 1 } });
    expect(rejects[0]).toMatchObject({ line: 2, reason: expect.stringContaining('lines 2 to 3') });
    expect(await words(said('quote: none'), unquoted)).toEqual(['"Never again', 'We will sail"', 'No']);
    expect(await words(said(`quote: '"'`), unquoted)).toEqual(['Never again\n2\tJon\tWe will sail', 'No']);
    const prose = 'id,who,t\n1,Ana,"Friends,\nfew, brave, true:\nwe sail"\n"2\n",Jon,No\n';
    expect(await words(said(), prose)).toEqual(['Friends,\nfew, brave, true:\nwe sail', 'No']);
    const r = String.raw`"id","who","t"#1,"Ana","\"No\", C:\x, \\"#2,"Jon","\""#`.replaceAll('#', '\n');
    expect(await words(said('escape: "\\\\"'), r)).toEqual(['"No", C:\\x, \\', '"']);
    const mysql = 'id\twho\tt\n1\tAna\t"No\\nand \\\\n \\x\n';
    expect(await words(said('quote: none\n    escape: "\\\\"'), mysql)).toEqual(['"No\nand \\n \\x']);
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
    const unsure = MEETINGS.replace('{ M: MEETING }', '{ M: MEETING }, otherwise: CALL');
    expect(await refusals(unsure, 'no,kind,title,day\n1,,a,2024\n2,X,b,2024\n')).toEqual([
      [2, 'UNKNOWN_CODE'],
    ]);
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

  test('tell what they say by halves, unless it is said otherwise', async () => {
    const says = `actors: [{ person: id, name: name }, { group: gid, name: gname }]
    relations:
      - { from: { person: id }, kind: { value: HOLDS }, to: { institution: body, named: true }, title: office, since: since }
      - { from: { person: id }, kind: { value: MEMBER_OF }, to: { group: party, named: true }, since: since }
    events:
      - { id: no, kind: { value: MEETING }, title: title, status: { value: HELD }, when: day, participants: [{ person: id, side: side }, { person: guest, side: of }] }
    statements:
      - { speaker: { person: id }, quote: words, expresses: [{ claim: { claim: claim, named: true }, stance: stance }] }`;
    const header =
      'id,name,gid,gname,body,office,party,since,no,title,day,side,guest,of,words,claim,stance\n';
    const left = async (row: string) => {
      const { account, rejects } = await mapped(table(says), { 't.csv': header + row });
      expect(rejects).toEqual([]);
      return Object.keys(account[0]?.left ?? {}).sort();
    };
    expect(await left('1,Ann,,,,,,,,,,,,,,,\n')).toEqual([]);
    expect(await left('1,Ann,,Us,,Mayor,Left,2020,,Talks,2024,,,,,C,ASSERTS\n')).toEqual([
      'actor without a key',
      'event without a key',
      'relation without an end',
      'statement without words',
    ]);
    expect(await left('1,Ann,,,,,Left,2020,7,Talks,,,,East,No,,ASSERTS\n')).toEqual([
      'participant without an actor',
      'stance without a claim',
    ]);
    expect(await left('1,Ann,,,,,,2020,,,,,,,,,\n')).toEqual(['relation without an end']);
  });

  test('say nothing where their cells hold what is empty in all tables or in their own, unless that means something', async () => {
    const mapping = `prefix: v
empty: [NA]
tables:
  - file: t.csv
    actors: [{ person: id, name: name, names: [{ columns: [title, name] }], description: { column: note, empty: ["-"] } }]
    relations: [{ from: { person: id }, kind: { column: kind, values: { "": KIN_OF, x: CLOSE_TO } }, to: { person: to } }]`;
    const { dossiers, account } = await mapped(mapping, {
      't.csv': 'id,name,title,note,kind,to,more\n1,Ann,NA,-,NA,2,NA\n2,Bob,Sir,NA,x,1,\n3,Cleo,,,,NA,y\n',
    });
    expect(dossiers[0]?.actors).toEqual([
      { person: 'v-person-1', name: 'Ann' },
      { person: 'v-person-2', name: 'Bob', names: ['Sir Bob'] },
      { person: 'v-person-3', name: 'Cleo' },
    ]);
    expect(dossiers[0]?.relations.map(({ kind }) => kind)).toEqual(['KIN_OF', 'CLOSE_TO']);
    expect(account[0]?.left).toEqual({ 'column more': 1 });
  });

  test('give days where times stand beside them, and intervals', async () => {
    const dates = async (when: string, cells: readonly string[]) => {
      const text = `no,kind,title,day\n${cells.map((cell, index) => `${index},M,a,"${cell}"\n`).join('')}`;
      const { dossiers, account } = await mapped(table(MEETINGS.replace('when: day', when)), {
        't.csv': text,
      });
      const { reasons, left } = account[0] ?? expect.fail();
      return [dossiers.flatMap(({ events }) => events.map((event) => event.when)), { ...reasons, ...left }];
    };
    const stamps = ['2024-05-07T10:00', '2024-05-07 10:00:59.5+02:00', '2024-05-07T10:00Z/2024-05-07T12:00Z'];
    const spans = ['2024-05-07T10:00/2024-05-09T12:00', '2024-05-07/2024-05-09'];
    const wrong = [
      '2024-05-07 10:00 (postponed)',
      '2024-05-07T10:00/',
      '2024-05-07T10:00/PT2H',
      '2024-05-07 99:00',
    ];
    expect(await dates('when: day', [...stamps, ...spans, ...wrong])).toEqual([
      [...stamps.map(() => '2024-05-07'), ...spans.map(() => '2024-05-07/2024-05-09'), '2024-05-07/'],
      { WRONG_DATE: 3, 'time of day': 5 },
    ]);
    const local = ['7/5/2024 10:00', '07/05/2024, 9:30:00 PM', '7/5/2024 at ten', '7/5/2024'];
    expect(await dates('when: { column: day, date: d/m/yyyy }', local)).toEqual([
      ['2024-05-07', '2024-05-07', '2024-05-07'],
      { WRONG_DATE: 1, 'time of day': 2 },
    ]);
    expect(await dates('when: { column: day, date: yyyy }', ['2024 10:00'])).toEqual([[], { WRONG_DATE: 1 }]);
  });

  test('have ids of their own where keys differ in case, and one where names do', async () => {
    const says = `actors: [{ person: key, name: name }, { group: name, name: name }]
    relations:
      - { from: { person: key }, kind: { value: MEMBER_OF }, to: { group: name, named: true } }
      - { from: { person: key }, kind: { value: MEMBER_OF }, to: { group: of } }
    statements: [{ id: said, speaker: { person: key }, quote: words }]`;
    const { dossiers, rejects } = await mapped(table(says), {
      't.csv': 'key,name,of,said,words\nuK,Left,left,aB3x,No\nUk,LEFT,Left,Ab3X,Yes\nuk,left,left,7,So\n',
    });
    const { actors, relations, statements } = dossiers[0] ?? expect.fail();
    const people = actors.flatMap(({ person }) => person ?? []);
    expect(people[2]).toBe('v-person-uk');
    expect(new Set(people).size).toBe(3);
    expect(statements.map(({ speaker }) => speaker)).toEqual(people);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(3);
    expect(relations).toEqual(people.map((from) => ({ from, kind: 'MEMBER_OF', to: 'v-group-left' })));
    expect(rejects.map(({ code }) => code)).toEqual([]);
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

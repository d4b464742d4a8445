import { describe, expect, test } from 'vitest';
import type { InputError } from '../../../src/errors.ts';
import { isDatePattern } from '../../../src/exchange/import/csv/dates.ts';
import { LookUps } from '../../../src/exchange/import/csv/look-ups.ts';
import { openTable } from '../../../src/exchange/import/csv/table.ts';
import { importedText, sample } from './imported.ts';
import { mapped } from './mapped.ts';

const PEOPLE = `prefix: v
tables:
  - file: p.csv
    actors: [{ person: id, name: name }]`;

async function names(content: string | Uint8Array, encoding?: string): Promise<(string | undefined)[]> {
  const { dossiers } = await mapped(PEOPLE, { 'p.csv': content }, { encoding });
  return dossiers.flatMap(({ actors }) => actors.map(({ name }) => name));
}

async function fault(work: Promise<unknown>): Promise<InputError> {
  return work.then(
    () => expect.fail('expected an error'),
    (error) => error,
  );
}

const people = (content: string | Uint8Array, encoding?: string) =>
  fault(mapped(PEOPLE, { 'p.csv': content }, { encoding }));
const mapping = (text: string) => fault(mapped(text, { 'p.csv': 'id,name\n1,Ann\n' }));

describe('tables', () => {
  test('are read in the encoding that they are in', async () => {
    const text = 'id;name\n1;Zoë Müller\n2;François Lefèvre à Besançon\n';
    const known = ['Zoë Müller', 'François Lefèvre à Besançon'];
    const wide = (mark: string) => Buffer.from(mark + text, 'utf16le');
    expect(await names(text)).toEqual(known);
    expect(await names(`\ufeff${text}`)).toEqual(known);
    expect(await names(wide('\ufeff'))).toEqual(known);
    expect(await names(wide(''))).toEqual(known);
    expect(await names(wide('\ufeff').swap16())).toEqual(known);
    expect(await names(Buffer.from(text, 'latin1'))).toEqual(known);
    expect(await names(Buffer.from(text, 'latin1'), 'windows-1252')).toEqual(known);
    expect(await names(`\ufeff${text}`, 'utf8')).toEqual(known);
    const { account } = await mapped(PEOPLE, { 'p.csv': Buffer.from(text, 'latin1') });
    expect(account[0]?.left).toEqual({ 'certainty of the encoding, guessed to be windows-1252': 1 });
  });

  test('are refused in an encoding that there is not, or that they are not in', async () => {
    expect(await people('id,name\n', 'windows-1525')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'There is no encoding "windows-1525". Did you mean "windows-1252"?',
    });
    expect((await people(Buffer.from('id,name\n1,Zoë\n', 'latin1'), 'utf-8')).code).toBe('FILE_NOT_UTF8');
    const noise = Uint8Array.from(
      { length: 2_000 },
      (_, index) => (index * 7_919 + ((index * index) % 251)) % 256,
    );
    expect((await people(noise)).code).toBe('UNKNOWN_ENCODING');
  });

  test('may begin with a line that tells Excel what stands between cells', async () => {
    const text = '\ufeffsep=;\r\nid;name\r\n1;Holt, Ida\r\n2\r\n';
    expect(await names(text)).toEqual(['Holt, Ida']);
    const { rejects } = await mapped(PEOPLE, { 'p.csv': text });
    expect(rejects.map(({ line }) => line)).toEqual([4]);
    expect(await names('sep=\t\nid\tname\n1\tAnn\n')).toEqual(['Ann']);
  });

  test('may hold a header only, but not nothing', async () => {
    expect(await names('id,name\n')).toEqual([]);
    expect(await people('')).toMatchObject({
      code: 'FILE_NOT_TABLE',
      message: expect.stringContaining('is empty (utf-8)'),
    });
  });

  test('are refused where a quotation mark is never closed', async () => {
    expect(await people('id,name\n1,Ann\n2,"Bob\n3,Cleo\n')).toMatchObject({
      code: 'FILE_NOT_TABLE',
      message: expect.stringContaining('p.csv:3: a quotation mark is opened'),
      hint: expect.stringContaining('say {quote: none} of the table'),
    });
    expect(await people('id,"name\n1,Ann\n')).toMatchObject({ code: 'FILE_NOT_TABLE' });
    expect(await people('id,na"me\n')).toMatchObject({
      code: 'FILE_NOT_TABLE',
      message: expect.stringContaining('p.csv:1: the header cannot be read.'),
    });
    const long = await people(`id,name\n1,"${'x'.repeat(10_000_001)}"\n`);
    expect(long.message).toContain('p.csv:2: the row that begins here holds more than 10000000 characters');
  });

  test('need a mapping, of which they are shown the beginning', async () => {
    const error = await fault(importedText('csv', { 'p.csv': 'person_id;Full name;age\n7;Ann;40\n' }));
    expect(error.code).toBe('MAPPING_NEEDED');
    const shown = (error.hint ?? '').slice((error.hint ?? '').indexOf('prefix:'));
    const { dossiers, account } = await mapped(shown, { 'p.csv': 'person_id;Full name;age\n7;Ann;40\n' });
    expect(dossiers[0]?.actors).toEqual([{ person: 'mine-person-7', name: 'Ann' }]);
    expect(account[0]?.left).toEqual({ 'column age': 1 });
  });

  test('are refused where the mapping names columns that they have not', async () => {
    const error = await people('id,nme,id\n1,Ann,2\n');
    expect(error.code).toBe('MAPPING_INVALID');
    expect(error.message).toMatch(/mapping\.yaml:4:24: p\.csv has 2 columns "id"\./);
    expect(error.message).toMatch(/mapping\.yaml:4:34: p\.csv has no column "name"\. Did you mean "nme"\?/);
    expect(error.hint).toBe('p.csv was read as utf-8, with "," between cells: id, nme, id.');
    const other = PEOPLE.replace('p.csv', '{}').replace('{}', 'p.csv\n    delimiter: "|"');
    const single = await fault(mapped(other, { 'p.csv': 'id,name\n1,Ann\n' }));
    expect(single.message).toContain('It has one column only, with "|" between cells. Did you mean "id"?');
    const word = PEOPLE.replace('name: name', 'name: MEETING');
    expect((await mapping(word)).message).toContain('For the word itself write {value: MEETING}.');
  });

  test('have a table in the mapping, and tables have a file', async () => {
    const files = { 'p.csv': 'id,name\n1,Ann\n', 'q.csv': 'a\n1\n' };
    expect(await fault(mapped(PEOPLE, files))).toMatchObject({
      code: 'NO_TABLE',
      message: expect.stringContaining('q.csv'),
    });
    const { account } = await mapped(`${PEOPLE}\nignore: [q.csv]`, files);
    expect(account.map(({ records }) => records)).toEqual([1, 0]);
    const missing = `${PEOPLE}\n  - { file: p.cvs }\n  - { file: p.csv }`;
    expect((await mapping(missing)).message).toMatch(
      /:5:13: "p\.cvs" is not among the files that are given\. Did you mean "p\.csv"\?\n.*:6:13: "p\.csv" has a table already/,
    );
    const lookUp = PEOPLE.replace('name: name', 'name: { column: name, from: q.csv, key: a, take: a }');
    expect((await mapping(lookUp)).message).toContain('"q.csv" is not among the files that are given.');
  });

  test('are looked up in up to a number of rows', async () => {
    const file = { name: 'people.csv', path: sample('csv/people.csv'), modified: '2024-01-01' };
    const table = await openTable(file, { name: 'utf-8', isMarked: false, isGuessed: false });
    const lookUps = [{ path: [], from: 'people.csv', key: 'id', take: { column: 'name' } }];
    const { signal } = new AbortController();
    const found = await LookUps.read(lookUps, [table], signal, 3);
    expect(found.find('people.csv', 'id', '2')?.get('name')).toBe('Jon Kell');
    await expect(LookUps.read(lookUps, [table], signal, 2)).rejects.toMatchObject({ code: 'TOO_MANY_ROWS' });
    const aborted = AbortSignal.abort();
    await expect(LookUps.read(lookUps, [table], aborted)).rejects.toThrow('aborted');
  });

  test('are told of where a row of them cannot be read that is looked up in only', async () => {
    const people = PEOPLE.replace('name: name', 'name: { column: name, from: q.csv, key: id, take: called }');
    const { account, rejects } = await mapped(people, {
      'p.csv': 'id,name\n1,a\n',
      'q.csv': 'id,called\na,Ann\nb\n',
    });
    expect(account.map(({ records, kept }) => [records, kept])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(rejects).toMatchObject([{ line: 3, code: 'WRONG_COLUMNS' }]);
  });
});

describe('a mapping', () => {
  test('is refused with lines and columns', async () => {
    const error = await mapping(`prefix: V
sorce: {}
tables:
  - file: p.csv
    actors: [{ person: id, name: name, nmaes: [name] }, { person: id, group: id, name: name }]
    events: [{ id: id, kind: { value: MEETNG }, title: name, status: { column: id, values: { a: HOLD } } }]
    relations: [{ from: { person: { column: id, from: p.csv } }, kind: { value: HOLDS }, to: { group: id }, since: { column: id, date: dd-mm } }]
    statements: [{ speaker: {} }]
    quote: "'"
    places: [{ id: id, name: { column: name, otherwise: x } }]`);
    expect(error.code).toBe('MAPPING_INVALID');
    const lines = error.message.split('\n').map((line) => line.replace(/^.*mapping\.yaml:/, ''));
    expect(lines).toEqual([
      '1:9: prefix: got "V", expected small letters, digits and hyphens, such as ifg.',
      '2:1: Unknown key "sorce". Did you mean "source"?',
      '5:40: Unknown key "nmaes". Did you mean "names"?',
      '5:57: actors: got a mapping, expected exactly one of person, institution, country, group.',
      expect.stringContaining('6:39: value: got "MEETNG", expected one of MEETING,'),
      expect.stringContaining('6:97: a: got "HOLD", expected one of HELD,'),
      '7:35: person: got a mapping, expected from, key and take together.',
      expect.stringContaining('7:136: date: got "dd-mm", expected yyyy, mm or m, and dd or d'),
      '8:18: statements: got a mapping, expected quote or text.',
      '8:29: speaker: got a mapping, expected exactly one of person, institution, country, group.',
      '9:12: quote: got "\'", expected one of none, ".',
      expect.stringContaining('10:30: name: got a mapping, expected values beside otherwise;'),
    ]);
    expect(error.hint).toBe('12 problems found.');
  });

  test('is refused where it is no mapping', async () => {
    expect((await mapping('')).message).toContain('is empty; expected a mapping.');
    expect((await mapping('tables: [')).code).toBe('MAPPING_INVALID');
    expect((await mapping('- a')).message).toContain('expected a mapping');
    expect((await mapping('prefix: v\ntables: x')).message).toContain('tables: got "x", expected a list.');
    expect((await mapping('prefix: v\ntables: [x, { file: p.csv, actors: [id] }]')).message).toContain('1');
    expect((await mapping('x'.repeat(1_000_001))).message).toContain('holds more than 1000000 characters');
    expect((await mapping(`a: ${'['.repeat(100)}`)).code).toBe('MAPPING_INVALID');
  });

  test('says how dates are written', () => {
    const good = ['dd-mm-yyyy', 'm/d/yyyy', 'yyyymmdd', 'yyyy', 'mm.yyyy', 'yyyy. m. d.'];
    expect(good.filter((pattern) => !isDatePattern(pattern))).toEqual([]);
    const bad = ['', 'dd-mm', 'dd-yyyy', 'yyyy-mm-mm', 'd MMMM yyyy', 'yy-mm-dd', 'hh:yyyy'];
    expect(bad.filter(isDatePattern)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { type Content, Room } from '../../../src/exchange/import/brat/contents.ts';
import { bratFile, importedBrat } from './brat-file.ts';
import { importedText } from './imported.ts';

const TEXT = 'Ann said “yes” to Bob.';
const WHOLE = [
  ['T1', 'Source', 'Ann'],
  ['T2', 'Cue', 'said'],
  ['T3', 'Content', '“yes”'],
  'E1\tCue:T2 Source:T1 Content:T3',
] as const;

test('every annotation that is not taken is told with the reason', async () => {
  const { dossiers, account, rejects } = await importedBrat(TEXT, [
    ...WHOLE,
    'T4\tSource 0 3\tAnna',
    'T5\tSource 3 3\tx',
    'T6\tSource 9 99\tyes',
    'T7\tTopic 18 21\tBob',
    'T8\tCue 15 17\tto',
    'T1\tSource 18 21\tBob',
    'T9\tSource 0 3',
    'R1\tAttribution Arg1:T3 Arg2:T4',
    'E2\tCue:T77 Content:T3',
    'E3\tCue:T8 Source:T1',
    'R2\tAttribution Arg1:T1 Arg2:T2 Arg3:T7',
    'R3\tFriend Arg1:T1 Arg2:T1',
    'N1\tReference T1 Wikidata:Q1\tAnn',
    'N2\tReference T1 Wikidata:Q2\tAnn',
    'A1\tDirect T7',
    '*\tEquiv T3 T1',
    'no annotation at all',
    'R4\tAttribution Arg1',
    `R5\tAttribution${' Arg1:T3'.repeat(101)}`,
    'A2\tDirect',
    'N3\tReference T1',
    '#1\tAnnotatorNotes',
    '*\tEquiv T1',
    'E4\tCue',
  ]);
  expect(rejects.map(({ line, id, code }) => [line, id, code])).toEqual([
    [5, 'T4', 'WRONG_TEXT'],
    [6, 'T5', 'WRONG_POSITION'],
    [7, 'T6', 'WRONG_POSITION'],
    [8, 'T7', 'UNKNOWN_TYPE'],
    [9, 'T8', 'NO_CONTENT'],
    [10, 'T1', 'DUPLICATE_ID'],
    [11, 'T9', 'WRONG_LINE'],
    [12, 'R1', 'UNKNOWN_ANNOTATION'],
    [13, 'E2', 'UNKNOWN_ANNOTATION'],
    [14, 'E3', 'NO_CONTENT'],
    [16, 'R3', 'UNKNOWN_RELATION'],
    [18, 'N2', 'CONFLICT'],
    [19, 'A1', 'UNKNOWN_TYPE'],
    [20, undefined, 'UNKNOWN_RELATION'],
    [21, undefined, 'WRONG_LINE'],
    [22, 'R4', 'WRONG_LINE'],
    [23, 'R5', 'TOO_LARGE'],
    [24, 'A2', 'WRONG_LINE'],
    [25, 'N3', 'WRONG_LINE'],
    [26, '#1', 'WRONG_LINE'],
    [27, undefined, 'WRONG_LINE'],
    [28, 'E4', 'WRONG_LINE'],
  ]);
  expect(rejects[0]?.reason).toBe('The text has "Ann" there, and not "Anna".');
  expect(account[1]).toMatchObject({ records: 28, kept: 6 });
  expect(dossiers[0]?.statements).toMatchObject([{ quote: 'yes', speaker: 'brat-group-q1', verb: 'said' }]);
});

test('what has no place is counted', async () => {
  const { account } = await importedBrat(TEXT, [
    ...WHOLE,
    ['T4', 'Where', 'to'],
    'E2\tCue:T2 Content:T3 Place:T4 Place:E1',
    'A1\tCertainty T3 High',
    'A2\tCertainty T1',
    'N1\tReference T1 GeoNames:12\tAnn',
    'N2\tReference T3 Wikidata:Q5\tyes',
    '#1\tAnnotatorNotes T1\ther real name',
    '#2\tAnnotatorNotes T3\tParaphrase: quoted, so of no use',
  ]);
  expect(account[1]?.left).toEqual({
    'attribute Certainty': 2,
    note: 2,
    'reference GeoNames': 1,
    'reference Wikidata': 1,
    'role Place': 1,
  });
  expect(account[1]?.reasons).toEqual({ UNKNOWN_TYPE: 1 });
});

test('a text without annotations and annotations without a text are refused', async () => {
  const ann = bratFile(TEXT, WHOLE);
  const { account, rejects } = await importedText('brat', {
    'a.txt': TEXT,
    'b.ann': ann,
    'c.txt': TEXT,
    'c.ann': ann,
  });
  expect(account).toMatchObject([
    { file: 'a.txt', reasons: { NO_ANNOTATIONS: 1 } },
    { file: 'b.ann', reasons: { NO_TEXT: 4 } },
    { file: 'c.txt', records: 0 },
    { file: 'c.ann', kept: 4 },
  ]);
  expect(rejects.at(-1)).toMatchObject({ file: 'a.txt', line: 1 });
});

test('files that cannot be read as what they are to be are told', async () => {
  const of = (files: Record<string, string | Uint8Array>, options = {}) =>
    importedText('brat', files, options).catch((error) => error);
  const text = { 'a.txt': TEXT };
  expect(await of({ 'a.json': '{}' })).toMatchObject({ code: 'FILE_NOT_BRAT' });
  expect(await of({ ...text, 'a.ann': 'id,type\n1,Source\n' })).toMatchObject({ code: 'FILE_NOT_BRAT' });
  expect(await of({ ...text, 'a.ann': new Uint8Array([0xff, 0xfe, 0x54]) })).toMatchObject({
    code: 'FILE_NOT_UTF8',
  });
  expect(await of({ 'a.txt': new Uint8Array([0xe9]), 'a.ann': bratFile(TEXT, WHOLE) })).toMatchObject({
    code: 'FILE_NOT_UTF8',
  });
  expect(await of({ ...text, 'a.ann': 'T'.repeat(10_000_001) })).toMatchObject({ code: 'FILE_TOO_LARGE' });
  const many = '#1\tAnnotatorNotes T1\tx\n'.repeat(20_001);
  expect(await of({ ...text, 'a.ann': many })).toMatchObject({ code: 'FILE_TOO_LARGE' });
  const twice = {
    'a.txt': TEXT,
    'a.ann': bratFile(TEXT, WHOLE),
    'b.txt': TEXT,
    'b.ann': bratFile(TEXT, WHOLE),
  };
  expect(await of(twice, { source: { id: 'one', retrieved: '2026-01-01' } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('would be one source, "one"'),
  });
});

test('a byte order mark, a NUL and ends of lines count as brat counts them', async () => {
  const text = '\ufeffAnn\u0000 said\r\n“yes” to Bob.';
  const { dossiers, rejects } = await importedText('brat', {
    'a.txt': text,
    'a.ann': `\ufeff${bratFile(text, WHOLE)}`.replaceAll('\n', '\r\n'),
  });
  expect(rejects).toEqual([]);
  const [start, end] = dossiers[0]?.statements[0]?.at ?? [];
  expect(text.slice(Number(start), Number(end))).toBe('yes');
});

test('words of megabytes, in thousands of parts, or with control characters do no harm', async () => {
  const long = `${'A'.repeat(3_000_000)} ${'“'.repeat(100_000)} ${'. '.repeat(200_000)}`;
  const parts = Array.from({ length: 101 }, (_, at) => `${2 * at} ${2 * at + 1}`);
  const { dossiers, rejects } = await importedBrat(long, [
    ['T1', 'Source', 'A'.repeat(3_000_000)],
    ['T2', 'Content', '“'.repeat(100_000)],
    ['T3', 'Content', '. '.repeat(200_000)],
    `T4\tContent ${parts.join(';')}\t${parts.map(() => 'A').join(' ')}`,
    'E1\tCue:T1 __proto__:T1 Content:T2 Source:T1',
  ]);
  expect(rejects).toMatchObject([{ id: 'T4', code: 'TOO_LARGE' }]);
  expect(dossiers[0]?.actors[0]?.name).toHaveLength(301);
  const { rejects: ofControls } = await importedBrat('“a\u0001b”', [['T1', 'Content', '“a\u0001b”']]);
  expect(ofControls).toMatchObject([{ id: 'T1', code: 'WRONG_VALUE' }]);
});

test('thousands of contents in one another end soon', async () => {
  const text = 'a'.repeat(3_000);
  const nested = Array.from(
    { length: 1_400 },
    (_, at) => `T${at + 1}\tContent ${at} ${3_000 - at}\t${text.slice(2 * at)}`,
  );
  const chain = nested.slice(1).map((_, at) => `R${at}\tNested Arg1:T${at + 1} Arg2:T${at + 2}`);
  const { account } = await importedBrat(text, [...nested, ...chain.reverse()]);
  expect(account[1]?.records).toBe(2_799);
  expect(account[1]?.reasons).toEqual({});
});

test('annotations of one text are one source, however many', async () => {
  const mentions = Array.from({ length: 10_100 }, (_, at) => `T${at + 3}\tPerson 0 4\tMora`);
  const { dossiers, account } = await importedBrat('Mora said “yes”.', [
    ...mentions,
    ['T1', 'Content', '“yes”'],
    ['T2', 'Cue', 'said'],
    'E1\tCue:T2 Content:T1 Source:T3',
  ]);
  expect(dossiers.map(({ statements }) => statements.length)).toEqual([1]);
  expect(account[1]).toMatchObject({ kept: 10_103, refused: 0 });
});

test('there is no room for thousands of annotations of one long content', () => {
  const content = (length: number) => ({ id: 'T1', spans: [[0, length]], links: 0 }) as unknown as Content;
  const taken = (contents: readonly Content[], links: number) => {
    const room = new Room();
    let times = 0;
    while (times < 20_000 && room.take(contents, links)) times += 1;
    return times;
  };
  expect(taken([content(1_000)], 1)).toBeLessThan(1_000);
  expect(taken([content(100_000)], 0)).toBe(500);
  expect(taken([], 3)).toBe(20_000);
});

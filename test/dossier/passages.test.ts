import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/dossier/check.ts';
import { sha256 } from '../../src/dossier/spans.ts';
import { HEAD, PEOPLE, problemsOf } from './support.ts';

const TEXT = 'Ada said: "We are ready", and then: "Come."';
const topic = (fields: string, text?: string) =>
  problemsOf(`topics:\n- {id: peace, name: Peace, ${fields}}\n`, text);
const quote = (fields: string, text?: string) =>
  problemsOf(`${PEOPLE}statements:\n- {speaker: ada, form: VERBATIM, ${fields}}\n`, text);

describe('without the text', () => {
  test.each([
    ['at: ▸[9, 5]', 'WRONG_POSITION The span [9, 5] runs backwards.'],
    ['at: ▸[5, 5]', 'WRONG_POSITION The span [5, 5] is empty.'],
    ['at: ▸[[1, 2], [9, 5]]', 'WRONG_POSITION The span [9, 5] runs backwards.'],
    [`▸sha256: ${sha256('x')}`, 'WRONG_VALUE A hash without "at": of which words?'],
    [
      `at: [[1, 2], [3, 4]], sha256: ▸${sha256('x')}`,
      'WRONG_POSITION 1 hashes for 2 spans; expected one a span.',
    ],
    ['▸words: peace', 'NOT_ANCHORED These words have no position yet; run `demarche anchor` with the text.'],
  ])('%s', (fields, problem) => {
    expect(topic(fields)).toEqual([problem]);
  });

  test('words that are yet to be placed have no place', () => {
    expect(topic('▸words: peace, ▸at: [1, 2]')).toEqual([
      'NOT_ANCHORED These words have no position yet; run `demarche anchor` with the text.',
      'WRONG_VALUE "words" are yet to be placed and have no "at": keep one.',
    ]);
  });

  test('the length of the source ends the text', () => {
    const dossier = (end: number) =>
      `${HEAD.replace('}', ', length: 43}')}topics: [{id: t, name: T, at: [40, ${end}]}]\n`;
    expect(checkDossier('f', dossier(43)).problems).toBeUndefined();
    expect(checkDossier('f', dossier(44)).problems).toMatchObject([
      { line: 3, column: 31, message: 'The span [40, 44] reaches beyond the text, which ends at 43.' },
    ]);
  });

  test.each([
    [
      'quote: We are ready, at: ▸[11, 20]',
      'WRONG_POSITION The span [11, 20] holds 9 UTF-16 units, the quotation 12.',
    ],
    [
      'quote: ready, at: ▸[[1, 3], [4, 6]]',
      'WRONG_POSITION 2 spans, but the quotation has 1 parts joined by "[…]".',
    ],
    [
      'quote: ▸ready',
      'NOT_ANCHORED The quotation has no position; run `demarche anchor` with the text, or give the statement an "id".',
    ],
    [
      `quote: ready, at: [1, 6], sha256: ▸${sha256('steady')}`,
      `WRONG_POSITION The hash is not the quotation's, which is ${sha256('ready')}.`,
    ],
  ])('%s', (fields, problem) => {
    expect(quote(fields)).toEqual([problem]);
  });

  test.each([
    ['a quotation where it stands', 'quote: ready, at: [18, 23]'],
    ['one in two parts', 'quote: "We are ready […] Come.", at: [[11, 23], [37, 42]]'],
    ['one whose text has an ellipsis of its own', 'quote: "We […] ready", at: [11, 23]'],
    ['one without a place, by name', 'quote: ready, id: first'],
    ['emoji, which are two units', 'quote: 😀, at: [1, 3]'],
  ])('%s is right', (_, fields) => {
    expect(quote(fields)).toEqual([]);
  });
});

describe('with the text', () => {
  test('a quotation is where it is said to be', () => {
    expect(quote('quote: We are ready, at: [11, 23]', TEXT)).toEqual([]);
    expect(quote('quote: We are ready, at: ▸[12, 24]', TEXT)).toEqual([
      'WRONG_POSITION The quotation is not at [12, 24], where "e are ready"" stands.',
    ]);
  });

  test('a hash is that of the words', () => {
    expect(topic(`at: [0, 3], sha256: ${sha256('Ada')}`, TEXT)).toEqual([]);
    expect(topic(`at: [0, 3], sha256: ▸${sha256('Bo')}`, TEXT)).toEqual([
      `WRONG_POSITION Other words stand at [0, 3]: "Ada" has SHA-256 ${sha256('Ada')}.`,
    ]);
  });

  test('nothing reaches beyond its end', () => {
    expect(topic('at: ▸[40, 44]', TEXT)).toEqual([
      'WRONG_POSITION The span [40, 44] reaches beyond the text, which ends at 43.',
    ]);
  });

  test.each([
    [
      'sha256',
      sha256('x'),
      `This is another text: its SHA-256 is ${sha256(TEXT)}, the dossier expects ${sha256('x')}.`,
    ],
    ['length', 44, 'This is another text: it has 43 UTF-16 units, the dossier expects 44.'],
  ])('another text is known by its %s, and nothing is compared with it', (key, value, message) => {
    const head = HEAD.replace('}', `, ${key}: ${value}}`);
    const content = `${head}topics: [{id: t, name: T, at: [0, 3], sha256: ${sha256('Bo')}}]\n`;
    expect(checkDossier('f', content, TEXT).problems).toEqual([
      { file: 'f', line: 2, column: head.indexOf(String(value)) - 11, code: 'WRONG_TEXT', message },
    ]);
  });
});

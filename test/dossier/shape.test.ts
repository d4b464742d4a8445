import { expect, test } from 'vitest';
import { checkDossier } from '../../src/dossier/check.ts';
import { brief, problemsOf } from './support.ts';

const topic = (fields: string) => problemsOf(`topics:\n- {id: peace, name: Peace, ${fields}}\n`);

const KEYS = 'id, name, names, at, sha256, words, implied, retracted';
const CLEAN = 'expected text without control characters and unpaired surrogates';
const SPANS = 'expected [start, end] or a list of such spans';

test.each([
  ['▸nam: x', 'UNKNOWN_KEY Unknown key "nam". Did you mean "name"?'],
  ['▸colour: x', `UNKNOWN_KEY Unknown key "colour". Expected one of ${KEYS}.`],
  ['▸__proto__: {}', `UNKNOWN_KEY Unknown key "__proto__". Expected one of ${KEYS}.`],
  ['names: ▸x', 'WRONG_VALUE names: got "x", expected a list.'],
  ['names: [a, ▸5]', 'WRONG_VALUE names: got 5, expected text.'],
  ['names: [▸""]', 'WRONG_VALUE names: got "", expected some text.'],
  ['names: [▸"a\\0b"]', `WRONG_VALUE names: got "a\\u0000b", ${CLEAN}.`],
  ['names: [▸"\\ud800"]', `WRONG_VALUE names: got "\\ud800", ${CLEAN}.`],
  ['implied: ▸false', 'WRONG_VALUE implied: got false, expected true, or that the key is left out.'],
  [
    'retracted: ▸2025',
    'WRONG_VALUE retracted: got 2025, expected a date in quotation marks, such as "2025".',
  ],
  ['at: ▸[1]', `WRONG_VALUE at: got a list, ${SPANS}.`],
  ['at: [▸-1, 5]', 'WRONG_VALUE at: got -1, expected at least 0.'],
  ['at: [1, ▸1e300]', 'WRONG_VALUE at: got 1e+300, expected at most 9007199254740991.'],
  ['at: ▸null', `WRONG_VALUE at: got nothing, ${SPANS}.`],
  ['sha256: ▸abc, at: [1, 2]', 'WRONG_VALUE sha256: got "abc", expected 64 hexadecimal digits.'],
])('%s', (fields, problem) => {
  expect(topic(fields)).toEqual([problem]);
});

test('a word of a list that is misspelled, with the list and the nearest', () => {
  expect(problemsOf('claims: [{id: c, kind: ▸fact, text: x}]\n')).toEqual([
    'WRONG_VALUE kind: got "fact", expected one of FACT, EVALUATION, PREDICTION, DEMAND, PROPOSAL, DECISION. Did you mean "FACT"?',
  ]);
});

test('what is missing is missed at its record', () => {
  expect(problemsOf('claims:\n- ▸id: c\n  kind: FACT\n')).toEqual(['MISSING_KEY "text" is missing.']);
});

test.each([
  ['Vladimir-Putin', 'capital letters'],
  ['vladimir_putin', 'an underscore'],
  ['-putin', 'a hyphen in front'],
  ['путин', 'another script'],
])('%s is no id: %s', (id) => {
  expect(problemsOf(`topics: [{id: ▸${id}, name: x}]\n`)).toEqual([
    `WRONG_VALUE id: got "${id}", expected an id of small letters, digits and hyphens, such as vladimir-putin.`,
  ]);
});

test('a file that is no mapping is named as such', () => {
  expect(checkDossier('f', '- a\n').problems?.map(brief)).toEqual([
    '1:1 WRONG_VALUE The file: got a list, expected a mapping.',
  ]);
});

test('a long value is shown by its beginning', () => {
  const [problem] = problemsOf(`places: [{id: t, name: T, wikidata: ▸${'x'.repeat(1000)}}]\n`);
  expect(problem).toMatch(/^WRONG_VALUE wikidata: got "x{59}…", expected a Wikidata id such as Q7747\.$/);
});

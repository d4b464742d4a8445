import { expect, test } from 'vitest';
import { wordFinder } from '../../src/dossier/words.ts';

const TEXT = 'Le président a dit : «\u00a0Nous sommes prêts\u00a0». L’autre président, lui,\nn’a rien dit.';
const find = wordFinder(TEXT);

test('words that stand in one place have that span', () => {
  expect(find('Nous sommes prêts')).toEqual([TEXT.indexOf('Nous'), TEXT.indexOf('Nous') + 17]);
});

test('[[…]] marks the span; what is around it tells which is meant', () => {
  const start = TEXT.lastIndexOf('président');
  expect(find('autre [[président]], lui')).toEqual([start, start + 9]);
  expect(find('[[Nous sommes prêts]]')).toEqual(find('Nous sommes prêts'));
});

test('words that stand in several places are shown in each', () => {
  expect(find('président')).toBe(
    'These words stand in 2 places; under "words" give more of the text around them and mark the span with [[…]]:\n' +
      '    at 3: …Le président a dit : « Nous sommes pr…\n' +
      '    at 52: … sommes prêts ». L’autre président, lui, n’a rien dit.…',
  );
  expect(wordFinder('a '.repeat(9))('a')).toContain('and 4 more');
  expect(wordFinder('a '.repeat(5))('a')).not.toMatch(/and \d+ more/);
});

test.each([
  ["L'autre président", 'L’autre président'],
  ['"Nous sommes prets"', undefined],
  ['a dit : "', 'a dit : «'],
  ['nous sommes prets', 'Nous sommes prêts'],
  ['Nous sommes pre\u0302ts', 'Nous sommes prêts'],
  ['lui, n’a rien', 'lui,\\nn’a rien'],
])('%j is shown as the text has it: %j', (typed, own) => {
  expect(find(typed)).toBe(
    own === undefined
      ? 'These words are not in the text.'
      : `These words are not in the text as they are written here; it has "${own}".`,
  );
});

test('words that are nowhere are missing', () => {
  expect(find('Washington')).toBe('These words are not in the text.');
});

test.each(['', ' ', '\n'])('%j is no words', (words) => {
  expect(find(words)).toBe('Expected words of the text.');
});

test('two marks in one text are one too many', () => {
  expect(find('[[Le]] [[président]]')).toBe(
    'Only one span can be marked here; give several spans as a list of words.',
  );
});

import { expect, test } from 'vitest';
import { didYouMean, suggester } from '../../src/dossier/suggest.ts';

const KNOWN = ['vladimir-putin', 'dmitri-peskov', 'moscow', 'kyiv'];

test.each([
  ['vladimir-puttin', ' Did you mean "vladimir-putin"?'],
  ['Moscow', ' Did you mean "moscow"?'],
  ['MOSKOW', ' Did you mean "moscow"?'],
  ['kyv', ' Did you mean "kyiv"?'],
  ['peskov', ' Did you mean "dmitri-peskov"?'],
  ['washington', ''],
  ['', ''],
])('%j%s', (typed, suggestion) => {
  expect(didYouMean(typed, KNOWN)).toBe(suggestion);
});

test('a file in which everything is unknown gets its first 100 suggestions', () => {
  const known = new Map(Array.from({ length: 1000 }, (_, index) => [`name-${index}`, true]));
  const suggest = suggester(known);
  const hints = Array.from({ length: 1000 }, (_, index) => suggest(`nam-${index}`));
  expect(hints.filter(Boolean)).toHaveLength(100);
  expect(suggest('nam-7')).toBe(' Did you mean "name-7"?');
});

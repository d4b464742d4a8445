import { expect, test } from 'vitest';
import { claimId, idOf, keyedId } from '../../../src/exchange/import/ids.ts';

test.each([
  [['ann'], 'ann'],
  [['dna', 'Ann Mora'], 'dna-ann-mora'],
  [['dna', 'ANN  MORA'], 'dna-ann-mora'],
  [['dna', 'Müller'], 'dna-muller-12e2f6'],
  [['dna', 'Владимир Путин'], 'dna-vladimir-putin-1caf23'],
  [['dna', '…'], 'dna-x'],
])('%j is called %s', (parts, id) => {
  if (id.endsWith('-x')) expect(idOf(...parts)).toMatch(/^dna-[0-9a-f]{6}$/);
  else expect(idOf(...parts).replace(/-[0-9a-f]{6}$/, '')).toBe(id.replace(/-[0-9a-f]{6}$/, ''));
});

test('names that are written otherwise have other ids, however alike', () => {
  const ids = ['Müller', 'Muller', 'Mu\u0308ller!', 'x'.repeat(300), 'x'.repeat(301)].map((name) =>
    idOf('a', name),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[a-z0-9][a-z0-9-]{0,127}$/.test(id))).toBe(true);
});

test('keys that differ in case or signs alone have other ids', () => {
  const ids = ['NK-aB', 'NK-Ab', 'nk-ab', 'a_1', 'a-1', 'a.1'].map((key) => keyedId('ftm', key));
  expect(new Set(ids).size).toBe(ids.length);
  expect(keyedId('wikidata', 'Q7747')).toBe('wikidata-q7747');
  expect(keyedId('ftm', 'x'.repeat(300)).length).toBeLessThan(129);
});

test('claims are the same whatever their spelling, but for what their numbers say', () => {
  expect(claimId('\u201cWages rose by 5 %\u201d')).toBe(claimId('wages rose by 5%.'));
  expect(claimId('Between 2019-2021 wages rose')).toBe(claimId('Between 2019\u20132021, wages rose'));
  const told = ['-5%', '+5%', '5%', '5', '$5', '5 \u20ac', '> 5', '< 5'].map(
    (much) => `It changed by ${much}`,
  );
  expect(new Set(told.map(claimId)).size).toBe(told.length);
});

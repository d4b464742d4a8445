import { expect, test } from 'vitest';
import { fold } from '../../src/dossier/fold.ts';

test.each([
  ['L’Élysée', "l'elysee"],
  ['e\u0301', 'e'],
  ['«\u00a0oui\u202f»', '" oui "'],
  ['un  mot\n\tun autre', 'un mot un autre'],
  ['co\u00adop\u200bé', 'coope'],
  ['œuvre – fin…', 'oeuvre - fin...'],
  ['Привет', 'привет'],
])('%j reads %j', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

test('each character knows where it came from, and the end is known', () => {
  const text = 'œx  É!';
  const { text: folded, offsets } = fold(text);
  expect(folded).toBe('oex e!');
  expect(text.slice(offsets[folded.indexOf('e!')])).toBe('É!');
  expect(text.slice(offsets[folded.indexOf(' ')], offsets[folded.indexOf('e!')])).toBe('  ');
  expect(offsets.at(-1)).toBe(text.length);
  expect(offsets).toHaveLength(folded.length + 1);
});

import { expect, test } from 'vitest';
import { hashesOf, sha256, spansOf } from '../../src/dossier/spans.ts';

test('one span or several', () => {
  expect(spansOf({ at: [1, 2] })).toEqual([[1, 2]]);
  expect(
    spansOf({
      at: [
        [1, 2],
        [5, 9],
      ],
    }),
  ).toEqual([
    [1, 2],
    [5, 9],
  ]);
});

test.each([
  [undefined],
  [[1]],
  [[1, 2, 3]],
  [[1.5, 2]],
  [[-1, 2]],
  [[[1, 2], 3]],
  ['1-2'],
  [[2 ** 60, 2 ** 61]],
])('nothing where `at` is %j', (at) => expect(spansOf({ at })).toEqual([]));

test('one hash or several', () => {
  expect(hashesOf({ sha256: 'a' })).toEqual(['a']);
  expect(hashesOf({ sha256: ['a', 'b'] })).toEqual(['a', 'b']);
  expect(hashesOf({})).toEqual([]);
});

test('a hash is that of the UTF-8 bytes, as sha256sum says it', () => {
  expect(sha256('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
});

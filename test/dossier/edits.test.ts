import { describe, expect, test } from 'vitest';
import { applyEdits, insertAfter, type NewPair, replacePair } from '../../src/dossier/edits.ts';
import { parseText } from '../../src/dossier/parse.ts';

const PAIRS: NewPair[] = [
  ['at', [1, 2]],
  ['sha256', 'ab'],
];

describe('in the style of the pair that stands there', () => {
  test.each([
    ['block', 'a: 1\nkey: x\nb: 2\n', 'a: 1\nkey: x\nat: [1, 2]\nsha256: ab\nb: 2\n'],
    ['first in a list', '- key: x\n  b: 2\n', '- key: x\n  at: [1, 2]\n  sha256: ab\n  b: 2\n'],
    ['before a comment', 'key: x # why\nb: 2\n', 'key: x # why\nat: [1, 2]\nsha256: ab\nb: 2\n'],
    ['at the end of the file', 'key: x', 'key: x\nat: [1, 2]\nsha256: ab'],
    ['Windows lines', 'key: x # why\r\nb: 2\r\n', 'key: x # why\r\nat: [1, 2]\r\nsha256: ab\r\nb: 2\r\n'],
    ['folded over lines', 'key: x\n  y\nb: 2\n', 'key: x\n  y\nat: [1, 2]\nsha256: ab\nb: 2\n'],
    ['a block scalar', 'key: |-\n  x\n  y\n\nb: 2\n', 'key: |-\n  x\n  y\nat: [1, 2]\nsha256: ab\n\nb: 2\n'],
    [
      'one that keeps its end',
      'key: |+\n  x\n\n\nb: 2\n',
      'key: |+\n  x\n\n\nat: [1, 2]\nsha256: ab\nb: 2\n',
    ],
    [
      'a list in lines',
      'key:\n  - x\n  - y\n# why\nb: 2\n',
      'key:\n  - x\n  - y\nat: [1, 2]\nsha256: ab\n# why\nb: 2\n',
    ],
    ['flow', '{key: x, b: 2}', '{key: x, at: [1, 2], sha256: ab, b: 2}'],
    ['flow over lines', '{\n  key: x,\n  b: 2\n}', '{\n  key: x,\n  at: [1, 2],\n  sha256: ab,\n  b: 2\n}'],
    ['JSON', '{"key": "x", "b": 2}', '{"key": "x", "at": [1, 2], "sha256": "ab", "b": 2}'],
    ['JSON over lines', '{\n\t"key": "x"\n}', '{\n\t"key": "x",\n\t"at": [1, 2],\n\t"sha256": "ab"\n}'],
  ])('after it: %s', (_, content, expected) => {
    expect(edit(content, insertAfter)).toBe(expected);
    expect(value(expected)).toEqual(withPairs(value(content)));
  });

  test.each([
    ['block', 'a: 1\nkey: x # why\nb: 2\n', 'a: 1\nat: [1, 2]\nsha256: ab # why\nb: 2\n'],
    ['a list in lines', '- key:\n    - x\n    - y\n  b: 2\n', '- at: [1, 2]\n  sha256: ab\n  b: 2\n'],
    ['a block scalar', 'key: >\n  x\n  y\nb: 2\n', 'at: [1, 2]\nsha256: ab\nb: 2\n'],
    ['flow', '{ key: x }', '{ at: [1, 2], sha256: ab }'],
    ['JSON', '{"key":["x","y"]}', '{"at": [1, 2], "sha256": "ab"}'],
  ])('in its place: %s', (_, content, expected) => {
    expect(edit(content, replacePair)).toBe(expected);
  });
});

test('a hash that YAML would take for a number is quoted', () => {
  for (const hash of ['12345678', '1e345678']) {
    expect(edit('key: x', insertAfter, [['sha256', hash]])).toBe(`key: x\nsha256: "${hash}"`);
  }
  expect(edit('key: x', insertAfter, [['sha256', ['1a', '12']]])).toBe('key: x\nsha256: [1a, "12"]');
});

test('edits come in any order, and all else stays', () => {
  const edits = [
    { range: [6, 7], text: 'Z' },
    { range: [1, 3], text: '' },
    { range: [4, 4], text: '++' },
  ] as const;
  expect(applyEdits('abcdefghi', edits)).toBe('ad++efZhi');
});

function edit(content: string, make: typeof insertAfter, pairs = PAIRS): string {
  const result = parseText('f', content);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  const path = Array.isArray(result.parsed.value) ? [0, 'key'] : ['key'];
  const pair = result.parsed.pair(path);
  return applyEdits(content, pair ? [make(content, pair, pairs)] : []);
}

function value(content: string): unknown {
  const result = parseText('f', content);
  return 'problems' in result ? result.problems : result.parsed.value;
}

function withPairs(before: unknown): unknown {
  return Array.isArray(before)
    ? before.map(withPairs)
    : { ...(before as object), ...Object.fromEntries(PAIRS) };
}

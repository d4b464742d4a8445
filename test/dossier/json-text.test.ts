import { expect, test } from 'vitest';
import { parseJson } from '../../src/dossier/json-text.ts';

test('values come with the place where each is written', () => {
  const parsed = parseJson('{\n  "a": [1, {"b\\n": "x"}],\r\n  "c": true\n}');
  expect(parsed).toBeUndefined(); // an escaped key might repeat another: the YAML parser looks closer
  const plain = parseJson('{\n  "a": [1, {"b": "x\\"}"}],\r\n  "c": true\n}');
  expect(plain?.value).toEqual({ a: [1, { b: 'x"}' }], c: true });
  expect(plain?.locate(['a', 1, 'b'])).toEqual({ line: 2, column: 18 });
  expect(plain?.locateKey(['a', 1, 'b'])).toEqual({ line: 2, column: 13 });
  expect(plain?.locate(['c'])).toEqual({ line: 3, column: 8 });
});

test('a path that goes nowhere leads to the nearest value that is there', () => {
  const parsed = parseJson('{"a": [{"b": 1}]}');
  expect(parsed?.locate(['a', 0, 'missing', 'deeper'])).toEqual({ line: 1, column: 8 });
  expect(parsed?.locate(['a', 7])).toEqual({ line: 1, column: 7 });
});

test('a byte order mark and spaces may stand around it', () => {
  expect(parseJson('\ufeff {"a": 1} \n')?.locate(['a'])).toEqual({ line: 1, column: 8 });
});

test.each([
  ['a key given twice', '{"a": 1, "a": 2}'],
  ['the same key in escapes', '{"a": 1, "\\u0061": 2}'],
  ['33 levels', `{"a":${'['.repeat(32)}${']'.repeat(32)}}`],
  ['a list', '[1]'],
  ['YAML in braces', '{a: 1}'],
  ['a comma too many', '{"a": 1,}'],
  ['more values than memory should hold', `{"a":[${'1,'.repeat(2_000_001)}1]}`],
])('%s is left to the YAML parser', (_, content) => {
  expect(parseJson(content)).toBeUndefined();
});

test('the same key in two objects is no repetition, and 32 levels are allowed', () => {
  expect(parseJson('{"a": {"a": {"a": "a"}}, "b": [{"a": 1}, {"a": 1}]}')).toBeDefined();
  expect(parseJson(`{"a":${'['.repeat(31)}${']'.repeat(31)}}`)).toBeDefined();
});

test('backslashes before a quotation mark are counted', () => {
  const content = JSON.stringify({ one: '\\', two: '\\"', three: '\\\\', four: 4 });
  const parsed = parseJson(content);
  expect(parsed?.locate(['four']).column).toBe(content.indexOf('4}') + 1);
});

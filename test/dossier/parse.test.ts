import { expect, test } from 'vitest';
import { parseText } from '../../src/dossier/parse.ts';
import { brief } from './support.ts';

test.each([
  ['JSON', '{"a": {"b": 1}}', '1:13'],
  ['JSON in lines', '{\r\n  "a": {"b": 1}\r\n}', '2:14'],
  ['YAML', 'a:\n  b: 1\n', '2:6'],
  ['YAML in braces', '{a: {b: 1}}', '1:9'],
  ['JSON with a comment, which is YAML', '{"a": {"b": 1}} # why', '1:13'],
])('%s', (_, content, place) => {
  const result = parseText('f', content);
  if ('problems' in result) throw new Error(result.problems.map(brief).join('\n'));
  expect(result.parsed.value).toEqual({ a: { b: 1 } });
  const { line, column } = result.parsed.locate(['a', 'b']);
  expect(`${line}:${column}`).toBe(place);
});

test.each([
  ['{"a": 1, "a": 2}', '1:10 SYNTAX The key "a" is given twice.'],
  ['{"a": 1, "\\u0061": 2}', '1:10 SYNTAX The key "a" is given twice.'],
  ['{"a": 1', '1:8 SYNTAX Flow map must end with a }.'],
  [
    `{"a": ${'['.repeat(100_000)}`,
    '1:37 TOO_DEEP Nested more than 32 levels deep here; a dossier needs no more than 7.',
  ],
  [
    `{"a": "${'x'.repeat(21_000_000)}"}`,
    '1:1 TOO_LARGE The file is 21000009 characters long; at most 6000000 are read as YAML, or as JSON with a fault. Write JSON Lines (.jsonl).',
  ],
])('%.40s…', (content, problem) => {
  const result = parseText('f', content);
  expect('problems' in result && result.problems.map(brief)[0]).toBe(problem);
});

test('numbers, words and escapes are the same in either', () => {
  const content = '{"a": [1, -0.5, 1e3, true, null, "\\u00e9\\ud83d\\ude00\\/\\n", "no", "12:30"]}';
  const json = parseText('f', content);
  const yaml = parseText('f', `${content} # YAML`);
  expect('parsed' in yaml && yaml.parsed.value).toEqual(JSON.parse(content));
  expect('parsed' in json && json.parsed.value).toEqual(JSON.parse(content));
});

import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/dossier/yaml-text.ts';
import { brief } from './support.ts';

describe('places', () => {
  const content = [
    'block:',
    '  - key: value',
    '    "quoted" : [1, {flow: x}]',
    'scalar: |',
    '  text',
    'empty:',
  ].join('\n');

  test.each([
    [['block', 0, 'key'], '2:10', '2:5'],
    [['block', 0, 'quoted'], '3:16', '3:5'],
    [['block', 0, 'quoted', 1, 'flow'], '3:27', '3:21'],
    [['scalar'], '4:9', '4:1'],
    [['empty'], '6:7', '6:1'],
    [['block', 0, 'missing'], '2:5', '2:5'],
    [['nothing', 'of', 'this'], '1:1', '1:1'],
  ])('%j: the value at %s, its key at %s', (path, value, key) => {
    for (const text of [content, content.replaceAll('\n', '\r\n'), `\ufeff${content}`]) {
      const parsed = parse(text);
      expect(at(parsed.locate(path))).toBe(value);
      expect(at(parsed.locateKey(path))).toBe(key);
    }
  });
});

describe('refused', () => {
  test.each([
    [
      'nothing at all',
      '',
      '1:1 SYNTAX The file is empty; expected a dossier that starts with "demarche: 1".',
    ],
    [
      'only a comment',
      '# x\n',
      '1:1 SYNTAX The file is empty; expected a dossier that starts with "demarche: 1".',
    ],
    [
      'two documents',
      'a: 1\n---\nb: 2\n',
      '2:1 SYNTAX A second document begins here; expected one dossier a file.',
    ],
    ['a key given twice', 'a: 1\nb:\n  c: 1\n  c: 2\n', '4:3 SYNTAX The key "c" is given twice.'],
    [
      'an alias',
      'a: &x 1\nb: *x\n',
      '2:4 SYNTAX An alias stands here; a dossier is written without aliases.',
    ],
    [
      'a list as a key',
      '? [a]\n: b\n',
      '1:3 SYNTAX A list or mapping stands here as a key; expected a word.',
    ],
    ['a tag', 'a: !!binary aGk=\n', '1:4 SYNTAX Unresolved tag: tag:yaml.org,2002:binary.'],
    ['a quotation mark left open', 'a: "x\n', '2:1 SYNTAX Missing closing "quote.'],
    ['tabs as indentation', 'a:\n\tb: 1\n', '2:1 SYNTAX Tabs are not allowed as indentation.'],
    [
      'nested too deep',
      '['.repeat(40),
      '1:32 TOO_DEEP Nested more than 32 levels deep here; a dossier needs no more than 7.',
    ],
  ])('%s', (_, content, problem) => {
    expect(problems(content)[0]).toBe(problem);
  });

  test('every syntax error is listed, in the order of the file, up to 20', () => {
    expect(problems('a: 1\na: 2\nb: *x\nb: 1\n').map((each) => each.slice(0, 3))).toEqual([
      '2:1',
      '3:4',
      '4:1',
    ]);
    expect(problems('a: 1\n'.repeat(100))).toHaveLength(20);
  });
});

test('YAML 1.1 does not turn words into other values, not even by a directive', () => {
  expect(parse('%YAML 1.1\n---\na: on\nb: 12:30\nc: 2025-12-02\nd: no\n').value).toEqual({
    a: 'on',
    b: '12:30',
    c: '2025-12-02',
    d: 'no',
  });
});

test.each([
  ['"\\x1 "', 'Invalid escape sequence "\\x1 ".'],
  ['"\\x1."', 'Invalid escape sequence "\\x1.".'],
  ['"\\q"', 'Invalid escape sequence "\\q".'],
])('what is no escape in %s is quoted, whatever it ends with', (text, message) => {
  expect(problems(`a: ${text}`)[0]).toMatch(message);
});

test('a key of any name stays a key', () => {
  const { value } = parse('__proto__: {polluted: true}\nconstructor: 1\n');
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

/** Each of these ended the process, or took minutes, with the library alone. */
describe('hostile files cost little', () => {
  test.each([
    ['100,000 brackets', () => '['.repeat(100_000), 'TOO_DEEP'],
    ['100,000 objects within one another', () => '{"a":'.repeat(100_000), 'TOO_DEEP'],
    ['100,000 dashes', () => '- '.repeat(100_000), 'TOO_DEEP'],
    ['100,000 question marks', () => '? '.repeat(100_000), 'TOO_DEEP'],
    [
      '3,000 indentations',
      () => Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'TOO_DEEP',
    ],
    ['19 million brackets', () => '['.repeat(19_000_000), 'TOO_LARGE'],
    ['two million commas', () => `[${'1,'.repeat(2_000_000)}]`, 'TOO_LARGE'],
    ['a million documents', () => '---\n'.repeat(1_000_000), 'SYNTAX'],
    ['100,000 aliases', () => `a: &a [x]\nb: [${'*a,'.repeat(100_000)}]`, 'SYNTAX'],
    ['5 million backslashes', () => `"${'\\'.repeat(5_000_000)}`, 'TOO_LARGE'],
    ['100,000 anchors of one value', () => `a: ${'&a '.repeat(100_000)}`, 'SYNTAX'],
    ['400,000 wrong escapes', () => `a: "${'\\q'.repeat(400_000)}"`, 'SYNTAX'],
    ['980,000 lines of one text', () => `a: |\n${'  x\n'.repeat(950_000)}`, 'TOO_LARGE'],
  ])('%s', { timeout: 30_000 }, (_, make, code) => {
    expect(problems(make())[0]?.split(' ')[1]).toBe(code);
  });

  test('50,000 keys, each once, are read; the last again is found', { timeout: 30_000 }, () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(at(parse(keys).locate(['k49999']))).toBe('50000:9');
    expect(problems(`${keys}\nk49999: 2`)).toEqual(['50001:1 SYNTAX The key "k49999" is given twice.']);
  });
});

function parse(content: string) {
  const result = parseYaml('f', content);
  if ('problems' in result) throw new Error(result.problems.map(brief).join('\n'));
  return result.parsed;
}

function problems(content: string): string[] {
  const result = parseYaml('f', content);
  return 'problems' in result ? result.problems.map(brief) : [];
}

function at({ line, column }: { line: number; column: number }): string {
  return `${line}:${column}`;
}

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../src/dossier/yaml-text.ts';
import { brief } from './support.ts';

/** Long enough for its records to be composed while it is parsed. */
const COUNT = 300;

const record = (index: number) =>
  [`  - id: c${index} # one`, '    text: |', '      Two', '      lines', `    at: [${index}, 9]`, ''].join(
    '\n',
  );
const list = (section: string) =>
  `${section}:\n${Array.from({ length: COUNT }, (_, i) => record(i)).join('# two\n')}`;
const TEXT = `a: 1\n${list('claims')}b: [x]\n${list('topics')}`;

test('records of a long text are what they are in a short one', () => {
  const result = parseYaml('f', TEXT);
  expect('parsed' in result && result.parsed.value).toEqual(parse(TEXT));
});

test.each([0, 1, 63, 64, 150, COUNT - 2, COUNT - 1])('record %i stands where it is written', (index) => {
  const result = parseYaml('f', TEXT);
  if (!('parsed' in result)) throw new Error('not parsed');
  const line = 3 + index * 6;
  expect(result.parsed.locate(['claims', index, 'id'])).toEqual({ line, column: 9 });
  expect(result.parsed.locateKey(['claims', index, 'at'])).toEqual({ line: line + 4, column: 5 });
  expect(result.parsed.locate(['claims', index, 'at', 1]).line).toBe(line + 4);
  const pair = result.parsed.pair(['topics', index, 'at']);
  expect(pair && TEXT.slice(...pair.key) + TEXT.slice(...pair.value)).toBe(`at[${index}, 9]`);
});

test('faults of records are listed with those of the rest, each once', () => {
  const text = TEXT.replace('[9, 9]', '*x')
    .replace('c200 # one', 'c200\n    id: d')
    .replace('b: [x]', 'b: *y');
  const result = parseYaml('f', text);
  expect('problems' in result && result.problems.map(brief)).toEqual([
    '61:9 SYNTAX An alias stands here; a dossier is written without aliases.',
    '1204:5 SYNTAX The key "id" is given twice.',
    '1803:4 SYNTAX An alias stands here; a dossier is written without aliases.',
  ]);
});

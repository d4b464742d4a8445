import { expect, test } from 'vitest';
import { parseLines } from '../../src/dossier/json-lines.ts';
import { brief } from './support.ts';

test('each line adds a record, or a list of records, to its sections', async () => {
  const parsed = await parse([
    '\ufeff{"demarche": 1, "source": {"id": "report"}}',
    '',
    '{"claims": {"id": "a"}}',
    '{"claims": [{"id": "b"}, {"id": "c"}], "topics": {"id": "d"}}\r',
  ]);
  expect(parsed.value).toEqual({
    demarche: 1,
    source: { id: 'report' },
    claims: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    topics: [{ id: 'd' }],
  });
});

test('a record is found on its line', async () => {
  const parsed = await parse([
    '{"demarche": 1}',
    '{"claims": {"id": "a"}}',
    '{"claims": [{"id": "b"}, {"id": "c"}]}',
  ]);
  expect(parsed.locate(['demarche'])).toEqual({ line: 1, column: 14 });
  expect(parsed.locate(['claims', 0, 'id'])).toEqual({ line: 2, column: 19 });
  expect(parsed.locateKey(['claims', 2, 'id'])).toEqual({ line: 3, column: 27 });
  expect(parsed.locate(['claims', 9, 'id'])).toEqual({ line: 1, column: 1 });
});

test.each([
  ['a list', '[1]', '1:1 SYNTAX This line is not JSON; expected an object such as {"claims": {"id": …}}.'],
  ['YAML', '{a: 1}', '1:1 SYNTAX This line is not JSON; expected an object such as {"claims": {"id": …}}.'],
  ['half an object', '{"a": [1, ', '1:11 SYNTAX Flow map must end with a }.'],
  ['a key given twice', '{"claims": {}, "claims": {}}', '1:16 SYNTAX The key "claims" is given twice.'],
])('%s is no line', async (_, line, problem) => {
  expect((await problems([line])).at(-1)).toBe(problem);
});

test('every line that is none is listed, up to 20', async () => {
  expect((await problems(['{}', 'x', '{}', 'y'])).map((each) => each.slice(0, 3))).toEqual(['2:1', '4:1']);
  expect(await problems(Array.from({ length: 100 }, () => 'x'))).toHaveLength(20);
});

test('200,000 records are as many as one source has', { timeout: 20_000 }, async () => {
  const line = `{"claims": [${'{},'.repeat(9_999)}{}]}`;
  expect(await problems(Array.from({ length: 20 }, () => line))).toEqual([]);
  expect(await problems(Array.from({ length: 99 }, () => line))).toEqual([
    '21:1 TOO_LARGE More than 200000 lines or records end here; give them as several sources.',
  ]);
  expect((await problems(Array.from({ length: 200_001 }, () => ''))).at(0)?.slice(0, 18)).toBe(
    '200001:1 TOO_LARGE',
  );
});

test('the source is given on one line', async () => {
  expect(await problems(['{"source": {"id": "a"}}', '{"source": {"id": "b"}}'])).toEqual([
    '2:1 SYNTAX "source" is given on an earlier line already.',
  ]);
});

test('a key of any name stays a key', async () => {
  const { value } = await parse(['{"__proto__": {"polluted": true}}']);
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

async function parse(lines: string[]) {
  const result = await parseLines('f', lines);
  if ('problems' in result) throw new Error(result.problems.map(brief).join('\n'));
  return result.parsed;
}

async function problems(lines: string[]): Promise<string[]> {
  const result = await parseLines('f', lines);
  return 'problems' in result ? result.problems.map(brief) : [];
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IsRecord, type JsonRecord, jsonRecords } from '../../../src/exchange/import/json-records.ts';

const file = { name: 'x.json', path: 'x.json', modified: '2025-01-01' };

async function records(text: string, isRecord?: IsRecord, size = 7): Promise<JsonRecord[]> {
  const pieces = async function* () {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  };
  const found: JsonRecord[] = [];
  for await (const record of jsonRecords(file, pieces(), isRecord)) found.push(record);
  return found;
}

const values = async (text: string, isRecord?: IsRecord) =>
  (await records(text, isRecord)).map(({ value, line, path }) => [line, path, value]);

describe('jsonRecords', () => {
  test('reads a list of records, each with its line', async () => {
    expect(await values('[\n  {"a": 1},\n\n  {"b": "]}\\""}\n]')).toEqual([
      [2, [0], { a: 1 }],
      [4, [1], { b: ']}"' }],
    ]);
  });

  test('reads JSON Lines', async () => {
    expect(await values('{"a": {"b": [1]}}\n{}\n{"c": null}\n')).toEqual([
      [1, [], { a: { b: [1] } }],
      [2, [], {}],
      [3, [], { c: null }],
    ]);
  });

  test('reads records that lie under keys', async () => {
    const isRecord: IsRecord = (path) => path.length === 2;
    const text = '{"meta": 3, "persons": [{"id": 1}, {}], "places": {"x": {"id": 2}, "y": []}}';
    expect(await values(text, isRecord)).toEqual([
      [1, ['meta'], 3],
      [1, ['persons', 0], { id: 1 }],
      [1, ['persons', 1], {}],
      [1, ['places', 'x'], { id: 2 }],
      [1, ['places', 'y'], []],
    ]);
  });

  test('tells an object from one that holds records by its first key', async () => {
    const isRecord: IsRecord = (path, key) => path.length > 1 || (path.length === 0 && key !== 'entities');
    expect(await values('{"entities": {"Q1": {"id": "Q1"}}}', isRecord)).toEqual([
      [1, ['entities', 'Q1'], { id: 'Q1' }],
    ]);
    expect(await values('{"id": "Q1"}', isRecord)).toEqual([[1, [], { id: 'Q1' }]]);
  });

  test('refuses a record by itself where the others can be told from it', async () => {
    const deep = `${'['.repeat(70)}${']'.repeat(70)}`;
    const large = `{"a": "${'x'.repeat(10_000_000)}"}`;
    const text = `[{"a": 01}, {"deep": ${deep}}, ${large}, {"b": 2}]`;
    const found = await records(text, undefined, 65_536);
    expect(found.map(({ refused, value }) => refused?.code ?? value)).toEqual([
      'NOT_JSON',
      'TOO_DEEP',
      'TOO_LARGE',
      { b: 2 },
    ]);
  });

  test('ends where a file is something else, rather than refuse it word by word', async () => {
    const table = '410412347\t20140218\tGOV\tPRESIDENT\n'.repeat(1_000);
    await expect(records(table)).rejects.toThrow('x.json:1: the file begins with values that are no objects');
    // What is broken later is refused by itself.
    const lines = '{"a": 1}\nbroken\nbroken\nbroken\n{"b": 2}\n';
    expect((await records(lines)).map(({ refused }) => refused?.code)).toEqual([
      undefined,
      'NOT_JSON',
      'NOT_JSON',
      'NOT_JSON',
      undefined,
    ]);
  });

  test.each([
    ['[{"a": 1}', 'x.json:1: the file ends within the list that begins in line 1.'],
    ['[\n{"a": "b', 'x.json:2: the file ends within the value that begins in line 2.'],
    ['[{"a": 1} {"b": 2}]', 'x.json:1: the file has "{" where a comma or ] was expected.'],
    ['{a: 1}', 'x.json:1: the file has "a" where a key in quotation marks, or } was expected.'],
    ['['.repeat(100_000), 'x.json:1: the file ends within the value that begins in line 1.'],
  ])('says where %.20s stops being JSON', async (text, message) => {
    await expect(records(text)).rejects.toThrow(message);
  });

  test('finds the same whatever the pieces, and what JSON.parse finds', async () => {
    const lists = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { minKeys: 1 }));
    await fc.assert(
      fc.asyncProperty(lists, fc.nat(20), fc.boolean(), async (list, size, isLines) => {
        const text = isLines
          ? list.map((each) => JSON.stringify(each)).join('\n')
          : JSON.stringify(list, null, size % 3);
        const found = await records(text, undefined, size + 1);
        expect(found.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
  });

  test('ends, with an error that it chose, whatever it is given', async () => {
    const valid = JSON.stringify([{ a: [1, { b: '"\\' }] }, {}, { c: null }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(valid.length), fc.nat(valid.length), fc.string(), async (from, to, put) => {
        const text = valid.slice(0, from) + put + valid.slice(to);
        await records(text).catch((error) => expect(error.code).toBe('FILE_NOT_JSON'));
      }),
    );
  });
});

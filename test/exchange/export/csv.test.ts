import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgesCsv, nodesCsv } from '../../../src/exchange/export/csv.ts';
import { directed, empty, graphOf, HOSTILE, labelled, mixed, textOf } from './graphs.ts';

/** Reads CSV as RFC 4180 has it, one character after the other. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text[at + 1] === '"') cell += text.charAt(++at);
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') [row, cell] = [[...row, cell], ''];
    else if (!quoted && text.startsWith('\r\n', at)) {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += character;
  }
  expect([row, cell, quoted]).toEqual([[], '', false]);
  return rows;
}

test('nodes are rows below the names of their attributes', async () => {
  const own = ['id', 'label', 'kind', 'from', 'to'];
  const attributes = ['role', 'born', 'children', 'score', 'official', 'aliases'];
  const zo = 'Zo, "the" \\ one; line\nbreak; @home';
  expect(parse(await textOf(nodesCsv(directed)))).toEqual([
    [...own, ...attributes],
    ['zoe', HOSTILE, 'PERSON', '2025-12-02', '2025-12-02', '=cmd()', '1970-01', '3', '-0.5', 'true', zo],
    ['talks', 'Talks', 'EVENT', '2025-12-02', '', '', '', '', '', 'false', ''],
    ['other', 'Talks', 'EVENT', '', '', '', '', '', '', '', ''],
  ]);
});

test('edges are rows, parallel ones too', async () => {
  const rows = parse(await textOf(edgesCsv(mixed)));
  expect(rows[0]?.join(' ')).toBe('id source target kind directed weight from to stance sure words');
  expect(rows[1]?.slice(0, 8)).toEqual([
    'e1',
    'zoe',
    'talks',
    'ATTENDED',
    'true',
    '2.5',
    '2025-12-01',
    '2025-12-05',
  ]);
  expect(rows[1]?.slice(8)).toEqual(['AGREES & "more"', 'true', 'a; b; c']);
  expect(rows.map(([id, , , , isDirected]) => `${id} ${isDirected}`).slice(1)).toEqual([
    'e1 true',
    'e2 true',
    'e3 true',
    'e4 true',
    'e5 false',
  ]);
});

test('an empty graph is a line of names', async () => {
  expect(await textOf(nodesCsv(empty))).toBe('id,label,kind,from,to\r\n');
  expect(await textOf(edgesCsv(empty))).toBe('id,source,target,kind,directed,weight,from,to\r\n');
});

test('every text comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (label) => {
      expect(parse(await textOf(nodesCsv(labelled(label))))[1]?.[1]).toBe(label);
    }),
  );
});

test('a value that is not declared is a fault', async () => {
  const graph = graphOf({}, [{ id: 'a', label: 'A', kind: 'K', values: { age: 7 } }], []);
  await expect(textOf(nodesCsv(graph))).rejects.toThrow('"age" is not declared');
});

describe('for a spreadsheet', () => {
  const labelFor = async (label: string) =>
    parse(await textOf(nodesCsv(labelled(label), { spreadsheet: true })))[1]?.[1];

  test('it begins with a byte order mark', async () => {
    expect(await textOf(edgesCsv(empty, { spreadsheet: true }))).toMatch(/^\ufeffid,/);
  });

  test.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝'])(
    'text that begins with %j is no formula',
    async (first) => {
      expect(await labelFor(`${first}cmd()`)).toBe(`'${first}cmd()`);
    },
  );

  test('other text and numbers stay as they are', async () => {
    expect(await labelFor('a=b')).toBe('a=b');
    const [, zoe] = parse(await textOf(nodesCsv(directed, { spreadsheet: true })));
    expect(zoe?.slice(5, 9)).toEqual(["'=cmd()", '1970-01', '3', '-0.5']);
  });
});

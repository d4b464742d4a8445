import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openDoor } from './opened.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openDoor();
});
afterAll(() => opened.close());

async function evaluate(expression: string, parameters = {}): Promise<unknown> {
  const { rows } = await opened.read(`RETURN ${expression} AS value`, parameters);
  return rows[0]?.[0];
}

test.each<[expression: string, value: unknown]>([
  ['null', null],
  ['true', true],
  ["'ça'", 'ça'],
  ['1', 1],
  ['1.0', 1],
  ['0.5', 0.5],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', '9007199254740993'],
  ['-9223372036854775808', '-9223372036854775808'],
  ['0.0 / 0.0', 'NaN'],
  ['1 / 0.0', 'Infinity'],
  ['-1 / 0.0', '-Infinity'],
  ["[1, 'two', [null]]", [1, 'two', [null]]],
  ['{a: 1, `__proto__`: {b: 2}}', JSON.parse('{"a": 1, "__proto__": {"b": 2}}')],
  ["date('2025-12-02')", '2025-12-02'],
  ["localtime('12:31:14')", '12:31:14'],
  ["time('12:31:14+02:00')", '12:31:14+02:00'],
  ["localdatetime('2025-12-02T12:31:14')", '2025-12-02T12:31:14'],
  ["datetime('2025-12-02T12:31:14Z')", '2025-12-02T12:31:14Z'],
  ["duration('P1M2DT3S')", 'P1M2DT3S'],
  ['point({x: 1, y: 2})', { srid: 7203, x: 1, y: 2 }],
  ['point({longitude: 37.6, latitude: 55.7, height: 1})', { srid: 4979, x: 37.6, y: 55.7, z: 1 }],
])('%s', async (expression, value) => {
  expect(await evaluate(expression)).toEqual(value);
});

test('whole numbers arrive as integers, others as floats, maps and lists as they are', async () => {
  const parameters = { n: 2, x: 0.5, list: [1, null, 'a'], map: { key: [true] } };
  expect(await evaluate('[valueType($n), valueType($x), $list, $map]', parameters)).toEqual([
    'INTEGER NOT NULL',
    'FLOAT NOT NULL',
    [1, null, 'a'],
    { key: [true] },
  ]);
});

test("a node has the graph's id, its labels and its properties", async () => {
  const { rows } = await opened.read("MATCH (n:Entity {id: 'ukraine'}) RETURN n");
  expect(rows).toEqual([
    [
      {
        id: 'ukraine',
        labels: ['Actor', 'Country', 'Entity'],
        properties: expect.objectContaining({ id: 'ukraine', name: 'Ukraine' }),
      },
    ],
  ]);
});

test('a relationship has its ends where they stand in the row', async () => {
  const pattern = "MATCH (a:Entity {id: 'ukraine'})-[r:DISPUTES]->(b) WITH a, r, b LIMIT 1";
  const { rows } = await opened.read(`${pattern} RETURN r, [a, b]`);
  expect(rows[0]?.[0]).toMatchObject({ kind: 'DISPUTES', from: 'ukraine', properties: { count: 1 } });
  const { rows: alone } = await opened.read(`${pattern} RETURN r`);
  expect(Object.keys(alone[0]?.[0] ?? {})).toEqual(['kind', 'properties']);
});

test('a path has its nodes and relationships in order', async () => {
  const { rows } = await opened.read(
    "MATCH p = (:Entity {id: 'ukraine'})-[:MADE]->()-[:EXPRESSES]->() RETURN p LIMIT 1",
  );
  expect(rows[0]?.[0]).toMatchObject({
    nodes: [{ id: 'ukraine' }, { labels: ['Entity', 'Statement'] }, { labels: ['Claim', 'Entity'] }],
    relationships: [{ kind: 'MADE', from: 'ukraine' }, { kind: 'EXPRESSES' }],
  });
  expect(JSON.stringify(rows)).not.toMatch(/elementId|identity/);
});

test("Neo4j's own words tell what is wrong, and where", async () => {
  expect(await opened.refusal('MATCH (n)\nRETURN m')).toEqual({
    code: 'BAD_USER_INPUT',
    message: 'Variable `m` not defined (line 2, column 8)',
  });
  expect(await opened.refusal('RETURN 1 +')).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await opened.refusal('RETURN $missing')).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await opened.refusal('RETURN 1 / 0')).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await opened.refusal("CALL db.index.fulltext.queryNodes('nothing', 'x')")).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

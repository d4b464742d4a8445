import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openDoor } from '../graph/door/opened.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openDoor();
});
afterAll(() => opened.close());

const bombs: [name: string, statement: string, code: RegExp][] = [
  [
    'takes too long',
    'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a WHERE a < 0 RETURN a',
    /^TIMEOUT$/,
  ],
  ['is hard to plan', `MATCH ${patterns(30)} RETURN count(*)`, /^TIMEOUT$/],
  ['takes all memory', "RETURN reduce(s = 'abcdefgh', i IN range(1, 40) | s + s) AS s", /^LIMIT_EXCEEDED$/],
  ['returns one huge value', 'RETURN range(1, 100000000) AS list', /^(TIMEOUT|LIMIT_EXCEEDED)$/],
  [
    'returns what nests without end',
    'RETURN reduce(list = [], i IN range(1, 20000) | [list]) AS list',
    /^(TIMEOUT|LIMIT_EXCEEDED)$/,
  ],
];

test.each(bombs)('what %s fails alone, in time', async (_, statement, code) => {
  const start = performance.now();
  let longest = 0;
  let last = start;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 20);
  expect((await opened.refusal(statement))?.code).toMatch(code);
  clearInterval(timer);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(longest).toBeLessThan(2_000);
  expect((await opened.read('RETURN 1 AS one')).rows).toEqual([[1]]);
});

function patterns(count: number): string {
  return Array.from({ length: count }, (_, i) => `(a${i})-[r${i}]-(b${i})-[q${i}]-(c${i})`).join(', ');
}

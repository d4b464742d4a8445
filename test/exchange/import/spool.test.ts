import { expect, test } from 'vitest';
import { Spool } from '../../../src/exchange/import/spool.ts';

type Value = readonly [key: string, number: number, text: string];

/** Values of keys in turns, some of which look unlike what is written of them. */
const VALUES = Array.from({ length: 6_000 }, (_, number): Value => {
  return [`${'"\\\n'.charAt(number % 4)}key-${number % 700}`, number, 'line\u2028 of "some" letters\n'];
});

async function takenUp(together?: number): Promise<Value[][]> {
  const spool = await Spool.open(together);
  const parts: Value[][] = [];
  try {
    for (const value of VALUES) await spool.put(value);
    for await (const part of spool.parts<Value>()) parts.push(part);
  } finally {
    await spool.close();
  }
  return parts;
}

test('what is put down is taken up again, however often it is divided, with all of one key in one part', async () => {
  const [whole, divided] = [await takenUp(), await takenUp(1_000)];
  expect(divided.length).toBeGreaterThan(2 * whole.length);
  for (const parts of [whole, divided]) {
    expect(parts.flat().sort(([, a], [, b]) => a - b)).toEqual(VALUES);
    const keys = parts.flatMap((part) => [...new Set(part.map(([key]) => key))]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const part of parts) expect(part).toEqual(part.toSorted(([, a], [, b]) => a - b));
  }
});

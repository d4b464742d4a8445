import { expect, test } from 'vitest';
import { Spool } from '../../../src/exchange/import/spool.ts';

type Value = readonly [key: string, number: number, text: string];

/** Values of keys in turns, some of which look unlike what is written of them. */
const VALUES = Array.from({ length: 6_000 }, (_, number): Value => {
  return [`${'"\\\n'.charAt(number % 4)}key-${number % 700}`, number, 'line\u2028 of "some" letters\n'];
});

async function takenUp(together?: number): Promise<Value[][]> {
  const spool = await Spool.open(together);
  const groups: Value[][] = [];
  try {
    for (const value of VALUES) await spool.put(value);
    for await (const group of spool.groups<Value>()) groups.push(group);
  } finally {
    await spool.close();
  }
  return groups;
}

test.each([undefined, 1_000])(
  'what is put down is taken up again key by key, though %s bytes are divided',
  async (together) => {
    const groups = await takenUp(together);
    for (const group of groups) {
      expect(new Set(group.map(([key]) => key)).size).toBe(1);
      expect(group).toEqual(group.toSorted(([, a], [, b]) => a - b));
    }
    expect(new Set(groups.map(([first]) => first?.[0])).size).toBe(groups.length);
    expect(groups.flat().sort(([, a], [, b]) => a - b)).toEqual(VALUES);
  },
);

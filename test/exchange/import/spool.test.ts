import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Spool } from '../../../src/exchange/import/spool.ts';

type Value = readonly [key: string, number: number, text: string];

/** Values of keys in turns, some of which look unlike what is written of them. */
const VALUES = Array.from({ length: 6_000 }, (_, number): Value => {
  return [`${'"\\\n'.charAt(number % 4)}key-${number % 700}`, number, 'line\u2028 of "some" letters\n'];
});

/** What is taken up, and in how many temporary folders it stood at most meanwhile. */
async function takenUp(together?: number): Promise<{ groups: Value[][]; folders: number }> {
  const { TMPDIR } = process.env;
  const own = await mkdtemp(join(tmpdir(), 'demarche-spool-'));
  process.env.TMPDIR = own;
  try {
    const spool = await Spool.open(together);
    const groups: Value[][] = [];
    let folders = 0;
    for (const value of VALUES) await spool.put(value);
    for await (const group of spool.groups<Value>()) {
      groups.push(group);
      folders = Math.max(folders, (await readdir(own)).length);
    }
    await spool.close();
    expect(await readdir(own)).toEqual([]);
    return { groups, folders };
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(own, { recursive: true });
  }
}

test.each([
  ['whole', undefined, 1],
  ['divided', 1_000, 2],
] as const)(
  'what is put down is taken up again key by key, where buckets are %s',
  async (_, together, wanted) => {
    const { groups, folders } = await takenUp(together);
    expect(folders).toBe(wanted);
    for (const group of groups) {
      expect(new Set(group.map(([key]) => key)).size).toBe(1);
      expect(group).toEqual(group.toSorted(([, a], [, b]) => a - b));
    }
    expect(new Set(groups.map(([first]) => first?.[0])).size).toBe(groups.length);
    expect(groups.flat().sort(([, a], [, b]) => a - b)).toEqual(VALUES);
  },
);

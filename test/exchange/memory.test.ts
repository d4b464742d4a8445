import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A file has some 50; for Pajek the numbers and labels of all nodes are held, and nothing else. */
const MEGABYTES = { pajek: 30, others: 2 };
const SECONDS = 20;

test('100,000 nodes and 300,000 edges are written in memory that does not grow with them', {
  timeout: 120_000,
}, async () => {
  const child = fork(fileURLToPath(new URL('large.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=64'],
  });
  const ended = once(child, 'exit');
  const [costs]: [Readonly<Record<string, Cost>>] = (await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => {
      throw new Error(`it ended with ${code}`);
    }),
  ])) as [Record<string, Cost>];
  await ended;
  expect(Object.keys(costs)).toHaveLength(7);
  for (const [name, { seconds, megabytes }] of Object.entries(costs)) {
    expect(seconds, name).toBeLessThan(SECONDS);
    expect(megabytes, name).toBeLessThan(name === 'pajek' ? MEGABYTES.pajek : MEGABYTES.others);
  }
});

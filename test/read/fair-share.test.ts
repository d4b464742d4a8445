import { expect, test } from 'vitest';
import { fairShare } from '../../src/read/fair-share.ts';

test('who demands little gets all, and the rest is shared evenly', () => {
  expect(fairShare([5, 50_000, 3, 50_000], 108)).toBe(50);
});

test('what fits is not cut', () => {
  expect(fairShare([5, 7], 100)).toBeGreaterThanOrEqual(7);
});

test('everybody gets at least one', () => {
  expect(fairShare([9, 9, 9], 1)).toBe(1);
  expect(fairShare([], 10)).toBe(10);
});

test.each([1, 17, 400, 5_000])('shares of a budget of %i never exceed it', (budget) => {
  const demands = Array.from({ length: 40 }, (_, index) => (index * 7919) % 251);
  const share = fairShare(demands, budget);
  const taken = demands.reduce((sum, demand) => sum + Math.min(demand, share), 0);
  if (share > 1) expect(taken).toBeLessThanOrEqual(budget);
});

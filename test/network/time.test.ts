import { describe, expect, test } from 'vitest';
import { withoutDuplicates } from '../../src/network/duplicates.ts';
import { kernelWeight } from '../../src/network/kernel.ts';
import { periodOf } from '../../src/network/period.ts';
import { distanceFrom, windowsOf } from '../../src/network/window.ts';
import { positions } from './positions.ts';

describe('periods', () => {
  test.each([
    ['2025-12-28', '2025-W52'],
    ['2025-12-29', '2026-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-01-01', '2024-W01'],
    ['1969-12-29', '1970-W01'],
    ['1969-12-28', '1969-W52'],
  ])('%s lies in the ISO week %s', (day, week) => {
    expect(periodOf(day, 'week')).toBe(week);
  });

  test('months belong to their year', () => {
    expect(periodOf('2025-01-31', 'month')).not.toBe(periodOf('2026-01-31', 'month'));
  });
});

describe('what is said again', () => {
  const said = positions(
    'anna agrees tax 2025-12-29 gazette',
    'anna agrees tax 2025-12-30 courier',
    'anna agrees tax 2026-01-02 gazette',
    'anna disagrees tax 2026-01-02 gazette',
    'anna agrees tax',
  );
  const kept = (how: Parameters<typeof withoutDuplicates>[1]) =>
    withoutDuplicates(said, how).map(({ statement }) => statement);

  test.each([
    ['include', ['s-0', 's-1', 's-2', 's-3', 's-4']],
    ['document', ['s-0', 's-1', 's-3']],
    ['week', ['s-0', 's-3', 's-4']],
    ['month', ['s-0', 's-2', 's-3', 's-4']],
    ['year', ['s-0', 's-2', 's-3', 's-4']],
    ['range', ['s-0', 's-3']],
  ] as const)('counts once: %s', (how, statements) => {
    expect([...kept(how)].sort()).toEqual([...statements]);
  });
});

describe('windows', () => {
  test('slide over the range a day at a time, each exactly as wide as asked', () => {
    expect([...windowsOf({ from: '2025-12-30', to: '2026-01-02' }, 2)]).toEqual([
      { from: '2025-12-30', to: '2025-12-31' },
      { from: '2025-12-31', to: '2026-01-01' },
      { from: '2026-01-01', to: '2026-01-02' },
    ]);
    expect([...windowsOf({ from: '2025-12-30', to: '2026-01-02' }, 4)]).toHaveLength(1);
    expect([...windowsOf({ from: '2025-12-30', to: '2026-01-02' }, 5)]).toEqual([]);
  });

  test('an even one has its middle between two days', () => {
    const window = { from: '2025-12-01', to: '2025-12-30' };
    expect(distanceFrom(window, '2025-12-15')).toBe(0.5);
    expect(distanceFrom(window, '2025-12-01')).toBe(14.5);
  });

  test('each kernel weighs the middle as 1, both sides alike, and nothing outside', () => {
    for (const kernel of ['uniform', 'triangular', 'epanechnikov', 'gaussian'] as const) {
      expect(kernelWeight(kernel, 0, 30)).toBe(1);
      expect(kernelWeight(kernel, -7, 30)).toBe(kernelWeight(kernel, 7, 30));
    }
    expect(kernelWeight('uniform', 14.5, 30)).toBe(1);
    expect(kernelWeight('uniform', 15.5, 30)).toBe(0);
    expect(kernelWeight('triangular', 7.5, 30)).toBe(0.5);
    expect(kernelWeight('epanechnikov', 7.5, 30)).toBe(0.75);
    expect(kernelWeight('gaussian', 15, 30)).toBeCloseTo(Math.exp(-0.5), 12);
  });
});

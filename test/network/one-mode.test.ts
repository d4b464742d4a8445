import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OneModeAggregate, type OneModeNormalisation, oneMode } from '../../src/network/one-mode.ts';
import type { Position } from '../../src/network/position.ts';
import { tallyOf } from '../../src/network/tally.ts';
import { anyPositions, positions } from './positions.ts';

/** Two agree on one claim, and a third disputes it twice; two of them share another claim. */
const debate = positions(
  'anna agrees tax',
  'boris agrees tax',
  'clara disagrees tax',
  'clara disagrees tax',
  'anna disagrees war',
  'clara disagrees war',
);

function weights(
  of: readonly Position[],
  aggregate: OneModeAggregate,
  normalisation: OneModeNormalisation = 'none',
  range = 1,
) {
  const { rows, values } = oneMode(tallyOf(of, 'actors'), aggregate, normalisation, range);
  return Object.fromEntries(
    rows.flatMap((a, i) =>
      rows.slice(i + 1).map((b, offset) => [`${a} ${b}`, values[i * rows.length + i + 1 + offset]]),
    ),
  );
}

describe('worked by hand', () => {
  test('congruence counts pairs of statements that take the same stand', () => {
    expect(weights(debate, 'congruence')).toEqual({ 'anna boris': 1, 'anna clara': 1, 'boris clara': 0 });
  });

  test('conflict counts pairs of statements that take opposite stands', () => {
    expect(weights(debate, 'conflict')).toEqual({ 'anna boris': 0, 'anna clara': 2, 'boris clara': 2 });
  });

  test('subtract is congruence without conflict', () => {
    expect(weights(debate, 'subtract')).toEqual({ 'anna boris': 1, 'anna clara': -1, 'boris clara': -2 });
  });

  test('ignore counts pairs of statements whatever their stand', () => {
    expect(weights(debate, 'ignore')).toEqual({ 'anna boris': 1, 'anna clara': 3, 'boris clara': 2 });
  });

  test('average divides by the mean of both totals', () => {
    expect(weights(debate, 'conflict', 'average')).toEqual({
      'anna boris': 0,
      'anna clara': 2 / 2.5,
      'boris clara': 2 / 2,
    });
  });

  test('cosine divides by the product of both totals', () => {
    expect(weights(debate, 'conflict', 'cosine')).toEqual({
      'anna boris': 0,
      'anna clara': 2 / 6,
      'boris clara': 2 / 3,
    });
  });

  test('Jaccard divides by what only one of them has and the products of what both have', () => {
    // anna alone: tax agreed; clara alone: tax disputed twice; both: war disputed.
    expect(weights(debate, 'congruence', 'jaccard')).toEqual({
      'anna boris': 1 / (1 + 0 + 1),
      'anna clara': 1 / (1 + 2 + 1),
      'boris clara': 0,
    });
  });

  test('on a scale the nearer two stands are the more they agree', () => {
    const scale = [
      ...Array.from({ length: 2 }, () => ({ ...(positions('anna agrees tax')[0] as Position), level: -4 })),
      ...Array.from({ length: 3 }, () => ({ ...(positions('boris agrees tax')[0] as Position), level: 2 })),
    ];
    expect(weights(scale, 'congruence', 'none', 10)['anna boris']).toBeCloseTo(2 * 3 * (1 - 6 / 10), 12);
    expect(weights(scale, 'conflict', 'none', 10)['anna boris']).toBeCloseTo(2 * 3 * (6 / 10), 12);
  });

  test('concepts are compared by the actors that speak of them', () => {
    const { rows, values } = oneMode(tallyOf(debate, 'concepts'), 'congruence', 'none', 1);
    // clara disputes tax twice and war once.
    expect([rows, [...values]]).toEqual([
      ['tax', 'war'],
      [0, 2, 2, 0],
    ]);
  });

  test('where nobody says anything there is an empty matrix', () => {
    expect(oneMode(tallyOf([], 'actors'), 'congruence', 'jaccard', 1)).toEqual({
      rows: [],
      columns: [],
      values: new Float64Array(),
    });
  });
});

describe('of any debate', () => {
  const aggregates = ['congruence', 'conflict', 'subtract', 'ignore'] as const;
  const normalisations = ['none', 'average', 'jaccard', 'cosine'] as const;

  test('the matrix is symmetric, of finite numbers, with a diagonal of 0', () => {
    fc.assert(
      fc.property(
        anyPositions(),
        fc.constantFrom(...aggregates),
        fc.constantFrom(...normalisations),
        (all, aggregate, normalisation) => {
          const { rows, values } = oneMode(tallyOf(all, 'actors'), aggregate, normalisation, 1);
          for (let i = 0; i < rows.length; i += 1) {
            expect(values[i * rows.length + i]).toBe(0);
            for (let j = 0; j < rows.length; j += 1) {
              expect(Number.isFinite(values[i * rows.length + j])).toBe(true);
              expect(values[i * rows.length + j]).toBe(values[j * rows.length + i]);
            }
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  test('subtract is congruence minus conflict, and ignore their sum', () => {
    fc.assert(
      fc.property(anyPositions(), fc.constantFrom(...normalisations), (all, normalisation) => {
        const of = (aggregate: OneModeAggregate) =>
          oneMode(tallyOf(all, 'actors'), aggregate, normalisation, 1).values;
        const [congruence, conflict, subtract, ignore] = aggregates.map(of);
        for (const [at, value] of (subtract ?? []).entries()) {
          expect(value).toBeCloseTo((congruence?.[at] ?? 0) - (conflict?.[at] ?? 0), 10);
          expect(ignore?.[at]).toBeCloseTo((congruence?.[at] ?? 0) + (conflict?.[at] ?? 0), 10);
        }
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  test('the order in which statements come changes nothing', () => {
    const shuffled = anyPositions().chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...aggregates), ([all, other], aggregate) => {
        const of = (each: readonly Position[]) => oneMode(tallyOf(each, 'actors'), aggregate, 'average', 1);
        expect(of(other)).toEqual(of(all));
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});

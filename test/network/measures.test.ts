import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../src/network/edges.ts';
import { betweennessOf, communitiesOf, degreesOf, polarisationOf } from '../../src/network/measures.ts';
import { networkOf } from '../../src/network/network.ts';
import { anyPositions, positions, QUERY } from './positions.ts';

const network = (...lines: string[]) => networkOf(positions(...lines), QUERY);

/** Two camps of two: each agrees within, and differs from the other on the tax. */
const CAMPS = ['anna agrees tax', 'boris agrees tax', 'clara disagrees tax', 'dmitri disagrees tax'];

describe('polarisation', () => {
  test('is 1 where two camps agree within and differ between', () => {
    expect(polarisationOf(network(...CAMPS))).toBe(1);
  });

  test('is 0 where all agree, and where nobody agrees with anybody', () => {
    expect(polarisationOf(network('anna agrees tax', 'boris agrees tax', 'clara agrees tax'))).toBe(0);
    expect(polarisationOf(network('anna agrees tax', 'boris disagrees tax'))).toBe(0);
    expect(polarisationOf(network())).toBe(0);
  });

  test('is less where camps agree on something: 2 of 3 parts of agreement lie within, all conflict between', () => {
    // Within each camp 1 + 1 (tax, war), between both on the war 4: the communities become one.
    const common = ['anna', 'boris', 'clara', 'dmitri'].map((name) => `${name} agrees war`);
    expect(polarisationOf(network(...CAMPS, ...common))).toBeLessThan(0.5);
    // On peace only boris and clara agree: of 3 parts of agreement one lies between.
    const bridge = ['boris agrees peace', 'clara agrees peace'];
    expect(polarisationOf(network(...CAMPS, ...CAMPS, ...bridge))).toBeCloseTo((2 * 8) / 9 - 1, 12);
  });

  test('is between 0 and 1, and the same in any order', () => {
    fc.assert(
      fc.property(anyPositions(), (all) => {
        const value = polarisationOf(networkOf(all, QUERY));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(polarisationOf(networkOf([...all].reverse(), QUERY))).toBe(value);
      }),
    );
  });
});

test('communities are numbered from the largest, and equal ones by their first ids', () => {
  const found = communitiesOf(network(...CAMPS, 'elena disagrees tax', 'fyodor agrees peace'));
  expect([...(found ?? [])]).toEqual([
    ['clara', 0],
    ['dmitri', 0],
    ['elena', 0],
    ['anna', 1],
    ['boris', 1],
    ['fyodor', 2],
  ]);
});

test('who stands between two others who have nobody else in common is between them', () => {
  const star = network('anna agrees tax', 'boris agrees tax', 'boris agrees war', 'clara agrees war');
  expect([...(betweennessOf(star) ?? [])]).toEqual([
    ['anna', 0],
    ['boris', 1],
    ['clara', 0],
  ]);
});

test('nobody is between two', () => {
  expect([...(betweennessOf(network('anna agrees tax', 'boris agrees tax'))?.values() ?? [])]).toEqual([
    0, 0,
  ]);
  expect(betweennessOf(network())).toEqual(new Map());
});

test('a degree is the number of edges, its strength the sum of their weights without signs', () => {
  const camps = networkOf(positions(...CAMPS), { ...QUERY, aggregate: 'subtract' });
  expect(degreesOf(edgesOf(camps)).get('anna')).toEqual({ degree: 3, strength: 3 });
});

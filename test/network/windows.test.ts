import { expect, test } from 'vitest';
import { edgesOf } from '../../src/network/edges.ts';
import { polarisationOf } from '../../src/network/measures.ts';
import { checkQuery, networkOf, positionsOf } from '../../src/network/network.ts';
import { windowNetwork, windowPositions, windowsFor } from '../../src/network/windows.ts';
import { positions, QUERY } from './positions.ts';

const SAID = positions(
  'anna agrees tax 2025-12-01',
  'boris agrees tax 2025-12-02',
  'clara agrees tax 2025-12-04',
  'dmitri agrees tax',
);

test('windows go from the first day on which something was said to the last', () => {
  const { count, inTurn } = windowsFor(SAID, QUERY, 3);
  expect(count).toBe(2);
  expect([...inTurn()]).toEqual([
    { from: '2025-12-01', to: '2025-12-03' },
    { from: '2025-12-02', to: '2025-12-04' },
  ]);
  expect([...inTurn('2025-12-02')]).toEqual([{ from: '2025-12-02', to: '2025-12-04' }]);
  expect(windowsFor(SAID, { ...QUERY, from: '2025-12-03', to: '2025-12-05' }, 2).count).toBe(2);
  expect(windowsFor([], QUERY, 3).count).toBe(0);
});

test.each([0, 5, -1])('a window of %i days does not fit into four', (width) => {
  expect(() => windowsFor(SAID, QUERY, width)).toThrow(
    /does not fit into 4 days, from 2025-12-01 to 2025-12-04/,
  );
});

test('in a window counts what was said in it, by how far from its middle', () => {
  const [first = { from: '', to: '' }] = windowsFor(SAID, QUERY, 3).inTurn();
  const edges = (kernel: 'uniform' | 'triangular') =>
    edgesOf(windowNetwork(windowPositions(SAID, QUERY, first, kernel)));
  expect(edges('uniform')).toEqual([{ source: 'anna', target: 'boris', weight: 1 }]);
  // Anna spoke a day before the middle of three days: 1 - 1 / 1.5; Boris on it.
  expect(edges('triangular')[0]?.weight).toBeCloseTo(1 / 3, 12);
});

test('a long range costs nothing before its windows are asked for', () => {
  const { count, inTurn } = windowsFor([], { ...QUERY, from: '0001-01-01', to: '9999-12-31' }, 1);
  expect(count).toBe(3_652_059);
  const [first] = inTurn('2025-12-02');
  expect(first).toEqual({ from: '2025-12-02', to: '2025-12-02' });
});

test('polarisation in a window counts by the kernel, too', () => {
  const said = positions(
    ...['tax', 'war', 'trade'].flatMap((concept) => [
      `anna agrees ${concept} 2025-01-01`,
      `boris agrees ${concept} 2025-01-01`,
    ]),
    'anna agrees peace 2025-06-01',
    'clara agrees peace 2025-06-01',
    'boris disagrees peace 2025-06-01',
    'dmitri disagrees peace 2025-06-01',
  );
  const window = { from: '2025-05-18', to: '2025-06-15' };
  expect(polarisationOf(windowPositions(said, QUERY, window, 'gaussian'))).toBe(1);
  expect(polarisationOf(windowPositions(said, QUERY, window, 'uniform'))).toBe(1);
});

test('networks of two modes have aggregations and normalisations of their own', () => {
  expect(() => checkQuery({ ...QUERY, aggregate: 'combine' })).toThrow(
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      message: 'A one-mode network has no aggregation "combine".',
      hint: 'Expected one of congruence, conflict, subtract, ignore.',
    }),
  );
  expect(() =>
    checkQuery({ ...QUERY, mode: 'two-mode', aggregate: 'ignore', normalisation: 'jaccard' }),
  ).toThrow(/two-mode network has no normalisation "jaccard"/);
});

test.each([
  [
    { levels: { ...QUERY.levels, ASSERTS: Number.POSITIVE_INFINITY } },
    'levels: Infinity for ASSERTS is out of range.',
  ],
  [{ levels: { ...QUERY.levels, DISPUTES: -1e308 } }, 'levels: -1e+308 for DISPUTES is out of range.'],
  [{ from: '-0044-03-15' }, 'from: -0044-03-15 lies before the year 1.'],
  [{ from: '2025-02-01', to: '2025-01-01' }, 'from: 2025-02-01 is later than to: 2025-01-01.'],
])('%j is refused', (query, message) => {
  expect(() => checkQuery({ ...QUERY, ...query })).toThrow(message);
});

test('a matrix that would not fit into memory is refused', () => {
  const many = Array.from({ length: 4_001 }, (_, index) => `actor-${index} agrees tax`);
  expect(() => networkOf(positions(...many), QUERY)).toThrow(
    /4001 rows and 4001 columns; the maximum is 16 million/,
  );
});

test('whatever order statements come in, the network is the same to the last bit', () => {
  const said = ['anna', 'boris', 'clara'].flatMap((speaker, index) =>
    ['01', '02', '03', '05', '07'].map((day) => ({
      statement: `${speaker}-${day}`,
      source: 'gazette',
      day: `2025-12-${day}`,
      speakers: [speaker],
      onBehalfOf: [],
      expressed: [
        [index % 2 === 0 ? 'tax' : 'war', 'ASSERTS'],
        ['peace', 'DISPUTES'],
      ] as const,
    })),
  );
  const weights = (all: typeof said) => {
    const discourse = { said: all, topics: new Map(), kinds: new Map(), ties: new Map() };
    const { positions: kept } = positionsOf(discourse, QUERY);
    const window = { from: '2025-12-01', to: '2025-12-07' };
    return [...windowNetwork(windowPositions(kept, QUERY, window, 'gaussian')).matrix.values];
  };
  expect(weights([...said].reverse())).toEqual(weights(said));
});

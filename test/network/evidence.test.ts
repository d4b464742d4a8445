import { expect, test } from 'vitest';
import { Evidence } from '../../src/network/evidence.ts';
import { type NetworkQuery, networkOf } from '../../src/network/network.ts';
import type { OneModeAggregate } from '../../src/network/one-mode.ts';
import { inOrder } from '../../src/network/position.ts';
import { positions, QUERY } from './positions.ts';

const debate = positions(
  'anna agrees tax 2025-12-03',
  'boris agrees tax 2025-12-01',
  'clara disagrees tax 2025-12-02',
  'clara disagrees tax',
  'anna disagrees war 2025-12-04',
  'clara disagrees war 2025-12-05',
  'clara agrees trade 2025-12-06',
).sort(inOrder);

const between = (one: string, other: string, aggregate: OneModeAggregate) =>
  evidenceOf(one, other, { aggregate });

function evidenceOf(source: string, target: string, query: Partial<NetworkQuery>): string[] {
  const evidence = new Evidence(networkOf(debate, { ...QUERY, ...query }));
  return evidence.of({ source, target }).map(({ statement }) => statement);
}

test('an edge rests on what both speak of, by day, and last what has no date', () => {
  expect(between('anna', 'clara', 'ignore')).toEqual(['s-2', 's-0', 's-4', 's-5', 's-3']);
  expect(between('clara', 'anna', 'subtract')).toEqual(['s-2', 's-0', 's-4', 's-5', 's-3']);
});

test('agreement rests on what both take the same stand on, conflict on the rest', () => {
  expect(between('anna', 'clara', 'congruence')).toEqual(['s-4', 's-5']);
  expect(between('anna', 'clara', 'conflict')).toEqual(['s-2', 's-0', 's-3']);
});

test('where there is no edge there is no evidence', () => {
  expect(between('boris', 'clara', 'congruence')).toEqual([]);
  expect(between('boris', 'nobody', 'ignore')).toEqual([]);
});

test('concepts are tied by what one actor says of both', () => {
  expect(evidenceOf('tax', 'war', { mode: 'concepts' })).toEqual(['s-2', 's-5', 's-3']);
});

test('an actor and a concept are tied by what the one says of the other', () => {
  expect(evidenceOf('clara', 'tax', { mode: 'two-mode', aggregate: 'ignore' })).toEqual(['s-2', 's-3']);
});

import { expect, test } from 'vitest';
import { tallyOf } from '../../src/network/tally.ts';
import {
  COMBINED,
  type TwoModeAggregate,
  type TwoModeNormalisation,
  twoMode,
} from '../../src/network/two-mode.ts';
import { positions } from './positions.ts';

const tally = tallyOf(
  positions(
    'anna agrees tax',
    'anna agrees tax',
    'anna disagrees tax',
    'anna disagrees war',
    'boris agrees war',
  ),
  'actors',
);
const of = (aggregate: TwoModeAggregate, normalisation: TwoModeNormalisation) => [
  ...twoMode(tally, aggregate, normalisation, true).values,
];

test('rows are actors and columns concepts, in order of their ids', () => {
  const { rows, columns } = twoMode(tally, 'ignore', 'none', true);
  expect([rows, columns]).toEqual([
    ['anna', 'boris'],
    ['tax', 'war'],
  ]);
});

test('ignore counts statements', () => {
  expect(of('ignore', 'none')).toEqual([3, 1, 0, 1]);
});

test('subtract takes disagreement from agreement', () => {
  expect(of('subtract', 'none')).toEqual([1, -1, 0, 1]);
});

test('combine says whether there is agreement, disagreement, or both', () => {
  expect(of('combine', 'none')).toEqual([COMBINED.both, COMBINED.disagreement, 0, COMBINED.agreement]);
});

test('activity divides by all that an actor says, prominence by all that is said of a concept', () => {
  expect(of('ignore', 'activity')).toEqual([3 / 4, 1 / 4, 0, 1]);
  expect(of('ignore', 'prominence')).toEqual([1, 1 / 2, 0, 1 / 2]);
});

test('on a scale each level counts what it is', () => {
  const scaled = tallyOf(
    positions('anna agrees tax', 'anna agrees tax').map((each, index) => ({
      ...each,
      level: index === 0 ? -2 : 1,
    })),
    'actors',
  );
  expect([...twoMode(scaled, 'subtract', 'none', false).values]).toEqual([-1]);
  expect([...twoMode(scaled, 'combine', 'none', false).values]).toEqual([COMBINED.both]);
});

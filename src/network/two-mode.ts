import { type Matrix, zeros } from './matrix.ts';
import type { Cell, Tally } from './tally.ts';

/** What stands between a row and a column. */
export type TwoModeAggregate = 'ignore' | 'subtract' | 'combine';
export type TwoModeNormalisation = 'none' | 'activity' | 'prominence';

/** What `combine` says of an actor and a concept. */
export const COMBINED = { none: 0, agreement: 1, disagreement: 2, both: 3 } as const;

/**
 * The two-mode (affiliation) network of a tally whose rows are actors.
 * After P. Leifeld, J. Gruber, F. R. Bossner: Discourse Network Analyzer Manual, "Affiliation Networks".
 * @param isBinary whether the scale is 1 for agreement and 0 for disagreement, which then counts -1 where it is subtracted
 */
export function twoMode(
  tally: Tally,
  aggregate: TwoModeAggregate,
  normalisation: TwoModeNormalisation,
  isBinary: boolean,
): Matrix {
  const matrix = zeros(tally.rows, tally.columns);
  const { values } = matrix;
  const wide = tally.columns.length;
  for (const [column, cells] of tally.cells.entries()) {
    for (const cell of cells) {
      const at = cell.row * wide + column;
      values[at] = add(values[at] ?? 0, cell, aggregate, isBinary);
    }
  }
  if (aggregate === 'combine' || normalisation === 'none') return matrix;
  for (let row = 0; row < tally.rows.length; row += 1) {
    for (let column = 0; column < wide; column += 1) {
      const at = row * wide + column;
      const value = values[at] ?? 0;
      const divisor = normalisation === 'activity' ? tally.activity[row] : tally.prominence[column];
      if (value !== 0) values[at] = value / (divisor ?? 1);
    }
  }
  return matrix;
}

function add(value: number, { level, weight }: Cell, aggregate: TwoModeAggregate, isBinary: boolean): number {
  switch (aggregate) {
    case 'ignore':
      return value + weight;
    case 'subtract':
      return value + weight * (isBinary && level === 0 ? -1 : level);
    case 'combine': {
      if (weight === 0) return value;
      // In the middle of a scale is neither.
      if (!isBinary && level === 0) return value;
      const isAgreement = isBinary ? level === 1 : level > 0;
      return value | (isAgreement ? COMBINED.agreement : COMBINED.disagreement);
    }
  }
}

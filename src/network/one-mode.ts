import { type Matrix, zeros } from './matrix.ts';
import type { Cell, Tally } from './tally.ts';

/** How two rows are compared by what they hold of the same columns. */
export type OneModeAggregate = 'congruence' | 'conflict' | 'subtract' | 'ignore';
export type OneModeNormalisation = 'none' | 'average' | 'jaccard' | 'cosine';

/**
 * The one-mode network of the rows of a tally: symmetric, with a diagonal of 0.
 * After P. Leifeld, J. Gruber, F. R. Bossner: Discourse Network Analyzer Manual, "Methods for Network Construction".
 * @param range the span of the scale of levels; 0 where it has one level only
 */
export function oneMode(
  tally: Tally,
  aggregate: OneModeAggregate,
  normalisation: OneModeNormalisation,
  range: number,
): Matrix {
  const matrix = zeros(tally.rows, tally.rows);
  const size = tally.rows.length;
  const { weigh, unit } = weightOf(aggregate, range);
  for (const column of tally.cells) addPairs(matrix.values, size, column, weigh);
  if (unit !== 1) for (const at of matrix.values.keys()) matrix.values[at] = (matrix.values[at] ?? 0) / unit;
  if (normalisation !== 'none') {
    const divisor = divisorOf(tally, normalisation);
    for (let i = 0; i < size; i += 1) {
      for (let other = 0; other < size; other += 1) {
        const at = i * size + other;
        const value = matrix.values[at] ?? 0;
        if (value !== 0) matrix.values[at] = value / divisor(i, other);
      }
    }
  }
  return matrix;
}

/**
 * What a pair of levels adds for each pair of statements, in parts of a unit: parts of whole levels are whole, so that what
 * cancels out leaves nothing.
 */
function weightOf(
  aggregate: OneModeAggregate,
  range: number,
): { readonly weigh: (a: number, b: number) => number; readonly unit: number } {
  const unit = range === 0 ? 1 : range;
  switch (aggregate) {
    case 'congruence':
      return { weigh: (a, b) => unit - Math.abs(a - b), unit };
    case 'conflict':
      return { weigh: (a, b) => Math.abs(a - b), unit };
    case 'subtract':
      return { weigh: (a, b) => unit - 2 * Math.abs(a - b), unit };
    case 'ignore':
      return { weigh: () => 1, unit: 1 };
  }
}

function addPairs(
  values: Float64Array,
  size: number,
  cells: readonly Cell[],
  weigh: (a: number, b: number) => number,
): void {
  for (let first = 0; first < cells.length; first += 1) {
    const a = cells[first] as Cell;
    for (let second = first + 1; second < cells.length; second += 1) {
      const b = cells[second] as Cell;
      if (a.row === b.row) continue;
      const added = a.weight * b.weight * weigh(a.level, b.level);
      values[a.row * size + b.row] = (values[a.row * size + b.row] ?? 0) + added;
      values[b.row * size + a.row] = (values[b.row * size + a.row] ?? 0) + added;
    }
  }
}

function divisorOf(
  tally: Tally,
  normalisation: Exclude<OneModeNormalisation, 'none'>,
): (i: number, other: number) => number {
  const total = (row: number) => tally.activity[row] ?? 0;
  if (normalisation === 'average') return (i, other) => (total(i) + total(other)) / 2;
  // The manual's own: the product of the totals, where a cosine has that of the lengths.
  if (normalisation === 'cosine') return (i, other) => total(i) * total(other);
  const { shared, products } = overlaps(tally);
  const size = tally.rows.length;
  return (i, other) => {
    const [own, others] = [shared[i * size + other] ?? 0, shared[other * size + i] ?? 0];
    return total(i) - own + total(other) - others + (products[i * size + other] ?? 0);
  };
}

/** Of each pair of rows: what the first has where the second has some, too, and the sum of the products of both. */
function overlaps({ rows, cells }: Tally): { shared: Float64Array; products: Float64Array } {
  const size = rows.length;
  const shared = new Float64Array(size * size);
  const products = new Float64Array(size * size);
  for (const column of cells) {
    for (const a of column) {
      for (const b of column) {
        if (a.row === b.row || a.level !== b.level) continue;
        const at = a.row * size + b.row;
        shared[at] = (shared[at] ?? 0) + a.weight;
        products[at] = (products[at] ?? 0) + a.weight * b.weight;
      }
    }
  }
  return { shared, products };
}

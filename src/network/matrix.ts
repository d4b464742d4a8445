/** A matrix of weights with named rows and columns, row by row. */
export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `rows.length * columns.length` values. */
  readonly values: Float64Array;
}

/** A matrix of zeros. */
export function zeros(rows: readonly string[], columns: readonly string[]): Matrix {
  return { rows, columns, values: new Float64Array(rows.length * columns.length) };
}

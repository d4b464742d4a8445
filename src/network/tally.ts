import type { Position } from './position.ts';

/** How often, or with what weight, a row takes one level on a column: x(i,j,k) of the manual. */
export interface Cell {
  readonly row: number;
  readonly level: number;
  readonly weight: number;
}

/** Counts of statements, column by column: only what is not zero. */
export interface Tally {
  /** Ids in order. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Of each column its cells, by row and level. */
  readonly cells: readonly (readonly Cell[])[];
  /** Of each row the sum of its cells: how active it is. */
  readonly activity: Float64Array;
  /** Of each column the sum of its cells: how prominent it is. */
  readonly prominence: Float64Array;
}

/** What a matrix has as its rows; the other one is what they are compared by. */
export type Mode = 'actors' | 'concepts';

/**
 * Counts positions.
 * @param weightOf what one of them counts, such as by a kernel; 1 each without it
 */
export function tallyOf(
  positions: readonly Position[],
  mode: Mode,
  weightOf: (position: Position) => number = () => 1,
): Tally {
  const sides = positions.map(({ actor, concept }) =>
    mode === 'actors' ? [actor, concept] : [concept, actor],
  );
  const rows = ordered(sides.map(([row = '']) => row));
  const columns = ordered(sides.map(([, column = '']) => column));
  const [rowAt, columnAt] = [indexOf(rows), indexOf(columns)];
  const counts = columns.map(() => new Map<string, Cell>());
  const activity = new Float64Array(rows.length);
  const prominence = new Float64Array(columns.length);
  for (const [index, position] of positions.entries()) {
    const [rowId = '', columnId = ''] = sides[index] ?? [];
    const [row, column] = [rowAt.get(rowId) ?? 0, columnAt.get(columnId) ?? 0];
    const weight = weightOf(position);
    const key = `${row} ${position.level}`;
    const before = counts[column]?.get(key)?.weight ?? 0;
    counts[column]?.set(key, { row, level: position.level, weight: before + weight });
    activity[row] = (activity[row] ?? 0) + weight;
    prominence[column] = (prominence[column] ?? 0) + weight;
  }
  const cells = counts.map((column) =>
    [...column.values()].sort((a, b) => a.row - b.row || a.level - b.level),
  );
  return { rows, columns, cells, activity, prominence };
}

function ordered(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function indexOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

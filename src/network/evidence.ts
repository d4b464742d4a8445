import type { OneModeAggregate } from './one-mode.ts';
import type { Position } from './position.ts';
import type { Mode } from './tally.ts';

/** Sorts after every day. */
const LATEST = '9999-12-31';

/**
 * The statements that an edge between two rows rests on: on what both took a stand, in order of day and id.
 * @param aggregate of `congruence` and `conflict` only statements count that have a counterpart they add something with
 */
export function evidenceOf(
  positions: readonly Position[],
  mode: Mode,
  [one, other]: readonly [string, string],
  aggregate: OneModeAggregate,
  range: number,
): Position[] {
  const [row, column] = mode === 'actors' ? (['actor', 'concept'] as const) : (['concept', 'actor'] as const);
  const sides = [one, other].map((id) => positions.filter((position) => position[row] === id));
  const [mine = [], theirs = []] = sides;
  const adds = (a: Position, b: Position) => {
    if (a[column] !== b[column]) return false;
    const distance = range === 0 ? 0 : Math.abs(a.level - b.level) / range;
    if (aggregate === 'congruence') return distance < 1;
    return aggregate !== 'conflict' || distance > 0;
  };
  const byColumn = new Map<string, Position[]>();
  for (const each of theirs) byColumn.set(each[column], [...(byColumn.get(each[column]) ?? []), each]);
  const found = new Set<Position>();
  for (const each of mine) {
    for (const counterpart of byColumn.get(each[column]) ?? []) {
      if (adds(each, counterpart)) found.add(each).add(counterpart);
    }
  }
  return [...found].sort(byDay);
}

/** Orders by day, the undated last, then by statement. */
export function byDay(a: Position, b: Position): number {
  return compare(a.day ?? LATEST, b.day ?? LATEST) || compare(a.statement, b.statement);
}

/** Compares by UTF-16 units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { type Period, periodOf } from './period.ts';
import { byDay, type Position } from './position.ts';

/** Which repetitions count: all, or one a document, a week, a month, a year, or in all. */
export type Duplicates = 'include' | 'document' | Period | 'range';

/**
 * Leaves out what an actor says of a concept at the same level again; the earliest stays.
 * @param positions in any order
 */
export function withoutDuplicates(
  positions: readonly Position[],
  duplicates: Duplicates,
): readonly Position[] {
  if (duplicates === 'include') return positions;
  const kept = new Map<string, Position>();
  for (const position of positions) {
    const key = [position.actor, position.concept, position.level, scopeOf(position, duplicates)].join(
      '\u0001',
    );
    const before = kept.get(key);
    if (!before || byDay(position, before) < 0) kept.set(key, position);
  }
  return [...kept.values()];
}

function scopeOf({ source, day }: Position, duplicates: Exclude<Duplicates, 'include'>): string {
  if (duplicates === 'document') return source;
  if (duplicates === 'range') return '';
  // What has no date belongs to no week, and repeats only what has none either.
  return day === null ? '' : periodOf(day, duplicates);
}

import fc from 'fast-check';
import type { NetworkQuery } from '../../src/network/network.ts';
import { BINARY, type Position } from '../../src/network/position.ts';

/** All that is said, as it is where nobody asks for anything else. */
export const QUERY: NetworkQuery = {
  mode: 'actors',
  aggregate: 'congruence',
  normalisation: 'none',
  duplicates: 'include',
  groupBy: 'actor',
  concept: 'claim',
  levels: BINARY,
};

/** Positions in few words, such as `anna agrees tax 2025-12-02 gazette`; day and source may be left out. */
export function positions(...lines: string[]): Position[] {
  return lines.map((line, index) => {
    const [actor = '', stand = '', concept = '', day = null, source = 'gazette'] = line.split(' ');
    const level = stand === 'agrees' ? 1 : 0;
    const stance = level === 1 ? 'ASSERTS' : 'DISPUTES';
    return { statement: `s-${index}`, actor, concept, level, day, source, claim: concept, stance };
  });
}

/** Up to 60 positions of few actors on few concepts. */
export function anyPositions(): fc.Arbitrary<Position[]> {
  const position = fc.record({
    actor: fc.constantFrom('anna', 'boris', 'clara', 'dmitri', 'elena'),
    concept: fc.constantFrom('tax', 'war', 'trade', 'borders'),
    level: fc.constantFrom(0, 1),
    day: fc.constantFrom(null, '2025-11-30', '2025-12-02', '2026-01-01'),
    source: fc.constantFrom('gazette', 'courier'),
  });
  return fc.array(position, { maxLength: 60 }).map((all) =>
    all.map((each, index) => ({
      ...each,
      statement: `s-${index}`,
      claim: each.concept,
      stance: each.level === 1 ? 'ASSERTS' : 'DISPUTES',
    })),
  );
}

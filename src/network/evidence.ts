import type { Network } from './network.ts';
import type { OneModeAggregate } from './one-mode.ts';
import { type Position, rangeOf } from './position.ts';

/** Of each row, by column, the places of its positions among all. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** What the edges of a network rest on. */
export class Evidence {
  private readonly rows: Index;

  constructor(private readonly network: Pick<Network, 'positions' | 'query'>) {
    const rows = new Map<string, Map<string, number[]>>();
    for (const [place, { actor, concept }] of network.positions.entries()) {
      const [row, column] = network.query.mode === 'concepts' ? [concept, actor] : [actor, concept];
      const columns = rows.get(row) ?? new Map<string, number[]>();
      rows.set(row, columns);
      const cell = columns.get(column);
      if (cell) cell.push(place);
      else columns.set(column, [place]);
    }
    this.rows = rows;
  }

  /**
   * The positions that an edge rests on, in the network's order: in two modes those of the actor on the concept; else those
   * of both on what both took a stand on, of congruence and conflict only such that have a counterpart they add something
   * with.
   */
  of({ source, target }: { readonly source: string; readonly target: string }): Position[] {
    const { positions, query } = this.network;
    const places =
      query.mode === 'two-mode' ? this.rows.get(source)?.get(target) : this.shared(source, target);
    return [...(places ?? [])].sort((a, b) => a - b).flatMap((place) => positions[place] ?? []);
  }

  private shared(source: string, target: string): ReadonlySet<number> {
    const { positions, query } = this.network;
    const adds = addsTo(query.aggregate as OneModeAggregate, rangeOf(query.levels));
    const theirs = this.rows.get(target);
    const found = new Set<number>();
    for (const [column, own] of this.rows.get(source) ?? []) {
      for (const other of theirs?.get(column) ?? []) {
        for (const each of own) {
          if (adds(positions[each] as Position, positions[other] as Position)) found.add(each).add(other);
        }
      }
    }
    return found;
  }
}

/** Whether a pair of positions adds something to an edge. */
function addsTo(aggregate: OneModeAggregate, range: number): (a: Position, b: Position) => boolean {
  const distance = (a: Position, b: Position) => (range === 0 ? 0 : Math.abs(a.level - b.level) / range);
  if (aggregate === 'congruence') return (a, b) => distance(a, b) < 1;
  if (aggregate === 'conflict') return (a, b) => distance(a, b) > 0;
  return () => true;
}

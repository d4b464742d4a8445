import type { Driver } from 'neo4j-driver';

/** Connections of a pool. */
export interface Connections {
  readonly idle: number;
  readonly busy: number;
}

/** The driver keeps these figures to itself. */
interface Pool {
  readonly _pools: Record<string, { readonly length: number }>;
  readonly _activeResourceCounts: Record<string, number>;
}

/** How many connections of a driver wait for work, and how many work. */
export function connectionsOf(driver: Driver): Connections {
  const { _connectionPool: pool } = Reflect.get(driver, '_connectionProvider') as { _connectionPool: Pool };
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    idle: sum(Object.values(pool._pools).map(({ length }) => length)),
    busy: sum(Object.values(pool._activeResourceCounts)),
  };
}

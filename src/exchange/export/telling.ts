import type { Properties } from '../../read/stored.ts';

/** By which Neo4j keeps pages in order and finds what has changed; nobody asserts them. */
const INTERNAL = new Set([
  'id',
  'hash',
  'orderDate',
  'nameKey',
  'dateKey',
  'statementsKey',
  'disputesKey',
  'outKey',
  'inKey',
]);

/** What a node or a relationship says, without its id, its order keys and its hash (docs/graph.md). */
export function telling(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !INTERNAL.has(name)));
}

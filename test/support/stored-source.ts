import type { Dossier } from '../../src/dossier/schema.ts';
import type { ReadSource } from '../../src/graph/backup/source-index.ts';
import { assertionsOf } from '../../src/graph/write/from-dossier.ts';

/** What a dossier asserts, as it is read from the graph. */
export function storedSource(dossier: Dossier): ReadSource {
  const { source, nodes, relationships } = assertionsOf(dossier);
  return { source, nodes: nodes.map(withHash), relationships: relationships.map(withHash) };
}

function withHash<T extends { properties: object; hash: string }>(each: T) {
  return { ...each, properties: { ...each.properties, hash: each.hash } };
}

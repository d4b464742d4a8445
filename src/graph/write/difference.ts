import type { Assertions, NodeAssertion, RelationshipAssertion } from './assertions.ts';
import { contentHash, type Properties } from './hash.ts';

/** A node of a source, as it is stored. */
export interface StoredNode {
  readonly id: string;
  readonly label: NodeAssertion['label'];
  readonly properties: Properties;
}

/** A relationship of a source, as it is stored. */
export interface StoredRelationship {
  readonly element: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** All that a source asserts, as it is stored. */
export interface Stored {
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}

/** What separates the stored assertions of a source from the wanted ones. */
export interface Difference {
  readonly writtenNodes: readonly NodeAssertion[];
  readonly deletedNodes: readonly StoredNode[];
  readonly created: readonly RelationshipAssertion[];
  readonly deleted: readonly StoredRelationship[];
}

/** Compares by content: what was altered in the store is written anew, whatever hash stands beside it. */
export function differenceOf(wanted: Assertions, stored: Stored): Difference {
  if (stored.nodes.length + stored.relationships.length === 0) {
    return { writtenNodes: wanted.nodes, deletedNodes: [], created: wanted.relationships, deleted: [] };
  }
  const storedNodes = new Set(
    stored.nodes.map((node) => storedHash(node.label, node.id, '', node.properties)),
  );
  const writtenNodes = wanted.nodes.filter(({ hash }) => !storedNodes.has(hash));
  const wantedNodes = new Set(wanted.nodes.map(({ id }) => id));

  const missing = new Map(wanted.relationships.map((each) => [each.hash, each]));
  const deleted = stored.relationships.filter(({ type, from, to, properties }) => {
    const hash = storedHash(type, from, to, properties);
    return hash === undefined || !missing.delete(hash);
  });
  return {
    writtenNodes,
    deletedNodes: stored.nodes.filter(({ id }) => !wantedNodes.has(id)),
    created: [...missing.values()],
    deleted,
  };
}

/** How many nodes and relationships differ. */
export function sizeOf({ writtenNodes, deletedNodes, created, deleted }: Difference): number {
  return writtenNodes.length + deletedNodes.length + created.length + deleted.length;
}

/** The hash of what is stored; undefined where the hash beside it says otherwise, so that it equals no wanted one. */
function storedHash(kind: string, from: string, to: string, properties: Properties): string | undefined {
  const hash = contentHash(kind, from, to, properties);
  return properties.hash === hash ? hash : undefined;
}

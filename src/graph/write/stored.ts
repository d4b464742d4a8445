import type { Stored, StoredNode, StoredRelationship } from './difference.ts';
import type { WriteSession } from './session.ts';

export const NOTHING: Stored = { nodes: [], relationships: [] };

/** What a source holds now. */
export async function readSource(session: WriteSession, source: string): Promise<Stored> {
  const [nodes, relationships] = await Promise.all([
    session.run<StoredNode>('read-nodes', { source }),
    session.run<StoredRelationship>('read-relationships', { source: `"${source}"` }),
  ]);
  return { nodes, relationships };
}

import { ask } from '../api/client.ts';
import { type NodeKind, StartDocument, StartOfDocument } from '../api/queries.generated.ts';
import { emptyScene, readScene, type Scene } from './scene.ts';

/** Actors to begin with, and contested claims. */
const ACTORS = 36;
const CLAIMS = 18;

const actors: ReadonlySet<NodeKind> = new Set(['PERSON', 'INSTITUTION', 'COUNTRY', 'GROUP']);

/**
 * Reads what is worth seeing first: the newest source's best connected actors, and the contested claims between them.
 * Who is tied to none of the others is left out.
 */
export async function readStart(signal?: AbortSignal): Promise<Scene> {
  const { sources } = await ask(StartDocument, {}, signal);
  const [newest] = sources.nodes;
  if (!newest) return emptyScene;
  const { subgraph, claims } = await ask(StartOfDocument, { source: newest.id }, signal);
  const ranked = subgraph.nodes
    .filter(({ kind }) => actors.has(kind))
    .map(({ id, degrees }) => ({ id, ties: tiesOf(degrees) }))
    .sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const chosen = new Set(ranked.slice(0, ACTORS));
  const contested = claims.nodes
    .map(({ id, assertedBy, disputedBy }) => ({ id, sides: [...assertedBy.nodes, ...disputedBy.nodes] }))
    .filter(({ sides }) => sides.length > 0)
    .slice(0, CLAIMS);
  // A dispute without those who carry it on would say nothing.
  for (const { sides } of contested) for (const { id } of sides) chosen.add(id);
  const scene = await readScene([...chosen, ...contested.map(({ id }) => id)], null, signal);
  const tied = new Set(scene.edges.flatMap(({ source, target }) => [source, target]));
  return { ...scene, nodes: new Map([...scene.nodes].filter(([id]) => tied.size === 0 || tied.has(id))) };
}

/** Ties between actors and to claims; what a source names does not count. */
function tiesOf(degrees: readonly { readonly kind: string; readonly count: number }[]): number {
  return degrees.reduce((sum, { kind, count }) => sum + (kind === 'MENTIONS' ? 0 : count), 0);
}

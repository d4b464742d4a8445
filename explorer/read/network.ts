import { ask } from '../api/client.ts';
import { NetworkDocument, type NetworkQuery } from '../api/queries.generated.ts';
import type { NetworkQuestion } from '../view/network.ts';

/** A discourse network: its most active nodes and the heaviest edges between them. */
export interface Network extends Readonly<NetworkQuery['network']> {
  /** What was asked for. */
  readonly question: NetworkQuestion;
}
export type NetworkNode = Network['nodes'][number];
export type NetworkEdge = Network['edges'][number];

/** Reads a network. */
export async function readNetwork(
  question: NetworkQuestion,
  knownAt: string | null,
  signal?: AbortSignal,
): Promise<Network> {
  const { network } = await ask(NetworkDocument, { ...question, knownAt }, signal);
  return { ...network, question };
}

/** What an edge says of its ends: that they agree, that they differ, or both, as far as its weight tells that. */
export type Sense = 'agreement' | 'conflict' | 'both' | 'neutral';

/** What the weight of an edge says. */
export function senseOf({ weight }: Pick<NetworkEdge, 'weight'>, { aggregate }: NetworkQuestion): Sense {
  switch (aggregate) {
    case 'CONGRUENCE':
      return 'agreement';
    case 'CONFLICT':
      return 'conflict';
    case 'SUBTRACT':
      return weight < 0 ? 'conflict' : 'agreement';
    case 'IGNORE':
      return 'neutral';
    case 'COMBINE':
      return weight === 1 ? 'agreement' : weight === 2 ? 'conflict' : 'both';
  }
}

/** The ids of a network edge's ends. */
export function endsOfNetworkEdge(id: string): [source: string, target: string] {
  const [source = '', target = ''] = id.split(':');
  return [source, target];
}

/** The letter of a node's community, the largest being A; null where it is alone in it, or belongs to none. */
export function campOf({ community }: Pick<NetworkNode, 'community'>, { nodes }: Network): string | null {
  if (community === null) return null;
  const size = nodes.filter((node) => node.community === community).length;
  if (size < 2) return null;
  return community < 26 ? String.fromCharCode(65 + community) : String(community + 1);
}

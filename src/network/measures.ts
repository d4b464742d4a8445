import { edgesOf, type NetworkEdge } from './edges.ts';
import { betweenness, louvain, UndirectedGraph } from './graphology.ts';
import { type Network, networkOf } from './network.ts';

/** Louvain takes the nodes in a random order; with one seed, two runs do so in the same. */
const SEED = 1;
/** An edge takes some 300 bytes while they are reckoned, and all of them some seconds. */
const MOST_EDGES = 500_000;
/** Their pairs are as many. */
const MOST_ACTORS = 2_000;

/** How many others a node has an edge with, and the sum of the weights of these edges, without their signs. */
export interface Degree {
  readonly degree: number;
  readonly strength: number;
}

/** The degree of each node that has an edge, by id. */
export function degreesOf(edges: readonly NetworkEdge[]): ReadonlyMap<string, Degree> {
  const degrees = new Map<string, Degree>();
  for (const { source, target, weight } of edges) {
    for (const id of [source, target]) {
      const { degree, strength } = degrees.get(id) ?? { degree: 0, strength: 0 };
      degrees.set(id, { degree: degree + 1, strength: strength + Math.abs(weight) });
    }
  }
  return degrees;
}

/**
 * The communities of a one-mode network by what is positive in it, after V. D. Blondel et al. (2008): of each node a number,
 * the largest community being 0, equal ones in the order of their first ids. Null where the edges are too many.
 */
export function communitiesOf(network: Network): ReadonlyMap<string, number> | null {
  const graph = graphOf(network, (weight) => weight > 0);
  if (!graph) return null;
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: randomNumbers(SEED) });
  const members = new Map<number, string[]>();
  for (const id of network.matrix.rows) {
    const number = found[id] ?? -1;
    members.set(number, [...(members.get(number) ?? []), id]);
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length);
  return new Map(ordered.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
}

/**
 * How often each node lies between two others, on shortest paths that ignore weights, as a share of all pairs of others:
 * L. C. Freeman's (1977), reckoned as U. Brandes (2001) does. Null where the edges are too many.
 */
export function betweennessOf(network: Network): ReadonlyMap<string, number> | null {
  const { rows } = network.matrix;
  // Between two there is nobody, and no pair to divide by.
  if (rows.length < 3) return new Map(rows.map((id) => [id, 0]));
  const graph = graphOf(network);
  return graph && new Map(Object.entries(betweenness(graph, { getEdgeWeight: null })));
}

/**
 * How far a discourse is split into camps that agree within and differ between, from 0 to 1: of the communities of the
 * congruence network, (agreement within - between) / agreement times (conflict between - within) / conflict, each not
 * below 0. It is the E-I index of D. Krackhardt and R. N. Stern (1988), of agreement and of conflict, as a product; 0 where
 * nobody agrees, or nobody differs; null where the actors are too many.
 */
export function polarisationOf({
  positions,
  query,
  weightOf,
}: Pick<Network, 'positions' | 'query' | 'weightOf'>): number | null {
  const actors = new Set(positions.map(({ actor }) => actor));
  if (actors.size > MOST_ACTORS) return null;
  const measured = { ...query, mode: 'actors', normalisation: 'none' } as const;
  const agreement = networkOf(positions, { ...measured, aggregate: 'congruence' }, weightOf);
  const conflict = networkOf(positions, { ...measured, aggregate: 'conflict' }, weightOf);
  const communities = communitiesOf(agreement);
  if (!communities) return null;
  const within = shareWithin(agreement, communities);
  const among = shareWithin(conflict, communities);
  if (within === null || among === null) return 0;
  return Math.max(0, 2 * within - 1) * Math.max(0, 1 - 2 * among);
}

/** Which part of all weight joins nodes of one community; null where there is no weight. */
function shareWithin(
  { matrix: { rows, values } }: Network,
  communities: ReadonlyMap<string, number>,
): number | null {
  const of = rows.map((id) => communities.get(id));
  let [within, all] = [0, 0];
  for (const [at, weight] of values.entries()) {
    all += weight;
    if (of[Math.floor(at / rows.length)] === of[at % rows.length]) within += weight;
  }
  return all === 0 ? null : within / all;
}

function graphOf(
  network: Network,
  counts: (weight: number) => boolean = () => true,
): InstanceType<typeof UndirectedGraph> | null {
  const edges = edgesOf(network).filter(({ weight }) => counts(weight));
  if (edges.length > MOST_EDGES) return null;
  const graph = new UndirectedGraph();
  for (const id of network.matrix.rows) graph.addNode(id);
  for (const { source, target, weight } of edges) graph.addUndirectedEdge(source, target, { weight });
  return graph;
}

/** Numbers from 0 to 1 that a seed leads to: Marsaglia's xorshift of 32 bits. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

import { edgesOf, type NetworkEdge } from '../network/edges.ts';
import { Evidence } from '../network/evidence.ts';
import { betweennessOf, communitiesOf, type Degree, degreesOf, polarisationOf } from '../network/measures.ts';
import type { Network } from '../network/network.ts';
import { once } from '../network/once.ts';
import type { Position } from '../network/position.ts';
import type { LeftOut } from '../network/select.ts';
import type { KeyedRow } from '../read/rows.ts';

/** A node of a network with how many positions it is made of. */
export interface NetworkNodeModel {
  readonly id: string;
  readonly positions: number;
  readonly of: NetworkModel;
}

/** An edge, and what it takes to tell what it rests on: of many windows, no matrix is kept. */
export interface NetworkEdgeModel extends NetworkEdge {
  readonly evidence: () => Evidence;
  /** The arguments that its network was asked for with. */
  readonly chosen: object;
  /** As whose readers knew the graph; absent for now's. */
  readonly day: string | undefined;
}

/** A position in the list of what an edge rests on. */
export type NetworkEvidenceRow = Position & KeyedRow;

/** A network of which nothing is reckoned before it is asked for, and nothing twice. */
export class NetworkModel {
  /**
   * @param chosen the arguments that it was asked for with
   * @param limit how many nodes are shown, at most
   * @param day as whose readers knew the graph; absent for now's
   * @param shown ids of the nodes that are shown; as many as `limit` allows where absent
   */
  constructor(
    readonly network: Network,
    readonly leftOut: LeftOut,
    readonly chosen: object,
    private readonly limit: number,
    readonly day: string | undefined,
    private readonly shown?: ReadonlySet<string>,
  ) {
    const { positions, query } = network;
    this.evidence = once(() => new Evidence({ positions, query }));
  }

  private readonly evidence: () => Evidence;

  readonly allNodes = once((): NetworkNodeModel[] => {
    const { tally, query } = this.network;
    const nodes = (ids: readonly string[], counts: Float64Array) =>
      ids.map((id, index) => ({ id, positions: counts[index] ?? 0, of: this }));
    const rows = nodes(tally.rows, tally.activity);
    const all = query.mode === 'two-mode' ? [...rows, ...nodes(tally.columns, tally.prominence)] : rows;
    return all.sort((a, b) => b.positions - a.positions || (a.id < b.id ? -1 : 1));
  });

  readonly nodes = once(() => this.allNodes().slice(0, this.limit));

  readonly visible = once((): ReadonlySet<string> => this.shown ?? new Set(this.nodes().map(({ id }) => id)));

  readonly edges = once(() => edgesOf(this.network));

  readonly communities = once(() => communitiesOf(this.network));

  readonly betweenness = once(() => betweennessOf(this.network));

  private readonly degrees = once(() => degreesOf(this.edges()));

  readonly polarisation = once(() => polarisationOf(this.network));

  get isTwoMode(): boolean {
    return this.network.query.mode === 'two-mode';
  }

  degreeOf(id: string): Degree {
    return this.degrees().get(id) ?? { degree: 0, strength: 0 };
  }

  /** The network of a part of the time, with the same nodes shown. */
  within(network: Network, window: object): NetworkModel {
    const chosen = { ...this.chosen, window };
    return new NetworkModel(network, this.leftOut, chosen, this.limit, this.day, this.visible());
  }

  /** The edges between nodes that are shown, or those that are named, the heaviest first. */
  visibleEdges({ limit, minWeight, ids }: EdgeChoice): NetworkEdgeModel[] {
    const visible = this.visible();
    const named = ids && new Set(ids);
    return this.edges()
      .filter((edge) =>
        named ? named.has(edgeId(edge)) : visible.has(edge.source) && visible.has(edge.target),
      )
      .filter(({ weight }) => Math.abs(weight) >= minWeight)
      .slice(0, limit)
      .map((edge) => ({ ...edge, evidence: this.evidence, chosen: this.chosen, day: this.day }));
  }
}

/** Which edges are wanted. */
export interface EdgeChoice {
  readonly limit: number;
  readonly minWeight: number;
  readonly ids?: readonly string[] | null | undefined;
}

/** The id of an edge within its network. */
export function edgeId({ source, target }: NetworkEdge): string {
  return `${source}:${target}`;
}

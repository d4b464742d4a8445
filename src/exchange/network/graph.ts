import { edgesOf } from '../../network/edges.ts';
import { dayNumber, dayOf } from '../../network/period.ts';
import type { WindowNetwork } from '../../network/windows.ts';
import type { Attribute, ExportEdge, ExportGraph, ExportNode } from '../graph.ts';
import { type DrawnNetwork, MOST_NAMED, measuredNodes, titleOf, tracedEdges } from './drawn-network.ts';

const NODE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'statements', type: 'integer' },
  { name: 'degree', type: 'integer' },
  { name: 'strength', type: 'double' },
  { name: 'community', type: 'integer' },
  { name: 'betweenness', type: 'double' },
];
const EDGE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'statements', type: 'integer' },
  { name: 'evidence', type: 'strings' },
];

type Weights = NonNullable<ExportEdge['weights']>;

/**
 * A discourse network as a graph: undirected but for two modes, where edges lead from actors to concepts. `statements` of an
 * edge is the number of positions that it rests on, `evidence` names the earliest of them: statement, stance and claim.
 * @param windows each gives its edges a weight on its middle day, the earlier one where the window is even
 */
export function networkGraph(drawn: DrawnNetwork, windows: Iterable<WindowNetwork> = []): ExportGraph {
  const directed = drawn.network.query.mode === 'two-mode';
  const kind = drawn.network.query.aggregate.toUpperCase();
  const weights = weightsIn(windows);
  return {
    head: {
      title: titleOf(drawn),
      dataVersion: drawn.dataVersion,
      credits: drawn.credits,
      nodeAttributes: NODE_ATTRIBUTES,
      edgeAttributes: EDGE_ATTRIBUTES,
      directed,
    },
    async *nodes(): AsyncGenerator<ExportNode> {
      for (const { id, label, kind, ...values } of measuredNodes(drawn)) yield { id, label, kind, values };
    },
    async *edges(): AsyncGenerator<ExportEdge> {
      for (const { source, target, weight, positions } of tracedEdges(drawn.network)) {
        const id = `${source}:${target}`;
        // Joint speakers have a position each.
        const said = new Set(
          positions.map(({ statement, stance, claim }) => `${statement} ${stance} ${claim}`),
        );
        const evidence = [...said].slice(0, MOST_NAMED);
        const values = { statements: positions.length, evidence };
        const own = weights.get(id);
        yield { id, source, target, kind, directed, weight, values, ...(own && { weights: own }) };
      }
    },
  };
}

/** Of each edge what it weighs on the middle days of windows. */
function weightsIn(windows: Iterable<WindowNetwork>): ReadonlyMap<string, Weights> {
  const weights = new Map<string, Weights[number][]>();
  for (const { from, to, network } of windows) {
    const middle = dayOf(Math.floor((dayNumber(from) + dayNumber(to)) / 2));
    for (const { source, target, weight } of edgesOf(network)) {
      const id = `${source}:${target}`;
      const all = weights.get(id) ?? [];
      weights.set(id, all);
      all.push({ from: middle, to: middle, weight });
    }
  }
  return weights;
}

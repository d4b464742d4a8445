import { InputError } from '../../../errors.ts';
import { edgesOf } from '../../../network/edges.ts';
import { Evidence } from '../../../network/evidence.ts';
import { once } from '../../../network/once.ts';
import { dayNumber, dayOf } from '../../../network/period.ts';
import { type WindowPositions, windowNetwork } from '../../../network/windows.ts';
import type { Attribute, ExportEdge, ExportGraph, ExportNode } from '../graph.ts';
import {
  type DrawnNetwork,
  MOST_NAMED,
  measuredNodes,
  type TracedEdge,
  titleOf,
  tracedEdges,
} from './drawn-network.ts';

const NODE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'positions', type: 'double' },
  { name: 'degree', type: 'integer' },
  { name: 'strength', type: 'double' },
  { name: 'community', type: 'integer' },
  { name: 'betweenness', type: 'double' },
];
const EDGE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'positions', type: 'integer' },
  { name: 'evidence', type: 'strings' },
  { name: 'quotes', type: 'strings' },
  { name: 'documents', type: 'strings' },
];

/** The words of a statement, by its id. */
export type Words = (statement: string) => Promise<string | undefined>;

type Weights = NonNullable<ExportEdge['weights']>;

/**
 * A discourse network as a graph: undirected but for two modes, where edges lead from actors to concepts. `positions` of an
 * edge is the number of those that it rests on; of the earliest, `evidence` names actor, stance, claim and statement, `quotes`
 * the words and `documents` the sources.
 * @param words of a statement; undefined where it has gone since
 * @param windows each gives its edges a weight on its middle day, the earlier one where the window is even; with them there
 * are also edges that only windows have
 */
export function networkGraph(
  drawn: DrawnNetwork,
  words: Words,
  windows?: () => AsyncIterable<WindowPositions>,
): ExportGraph {
  const directed = drawn.network.query.mode === 'two-mode';
  const kind = drawn.network.query.aggregate.toUpperCase();
  // Some formats read a graph twice.
  const nodes = once(() => measuredNodes(drawn));
  const weights = once(() => (windows ? weightsIn(windows()) : undefined));
  const edgeOf = async ({ source, target, weight, positions }: TracedEdge): Promise<ExportEdge> => {
    const named = positions.slice(0, MOST_NAMED);
    const quotes = await Promise.all([...new Set(named.map(({ statement }) => statement))].map(words));
    const values = {
      positions: positions.length,
      evidence: named.map(
        ({ actor, stance, claim, statement }) => `${actor} ${stance} ${claim} ${statement}`,
      ),
      quotes: quotes.filter((quote) => quote !== undefined),
      documents: [...new Set(named.map((position) => position.source))],
    };
    return { id: `${source}:${target}`, source, target, kind, directed, weight, values };
  };
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
      for (const { id, label, kind, ...values } of nodes()) yield { id, label, kind, values };
    },
    async *edges(): AsyncGenerator<ExportEdge> {
      const inTime = await weights();
      const others = new Map(inTime);
      for (const edge of tracedEdges(drawn.network)) {
        const drawnEdge = await edgeOf(edge);
        others.delete(drawnEdge.id);
        yield inTime ? { ...drawnEdge, weights: inTime.get(drawnEdge.id)?.weights ?? [] } : drawnEdge;
      }
      // In all, what was for and against is nothing; in a window it was not.
      const evidence = new Evidence(drawn.network);
      for (const { source, target, weights } of others.values()) {
        const positions = evidence.of({ source, target });
        yield { ...(await edgeOf({ source, target, weight: 0, positions })), weights };
      }
    },
  };
}

interface EdgeInTime {
  readonly source: string;
  readonly target: string;
  readonly weights: Weights[number][];
}

/** More weights over time than this, of all edges in all windows, would fill the memory. */
const MOST_WEIGHTS = 3_000_000;

/**
 * Of each edge what it weighs on the middle days of windows.
 * @throws InputError LIMIT_EXCEEDED
 */
async function weightsIn(windows: AsyncIterable<WindowPositions>): Promise<ReadonlyMap<string, EdgeInTime>> {
  const found = new Map<string, EdgeInTime>();
  let count = 0;
  for await (const window of windows) {
    const middle = dayOf(Math.floor((dayNumber(window.from) + dayNumber(window.to)) / 2));
    const edges = edgesOf(windowNetwork(window));
    count += edges.length;
    if (count > MOST_WEIGHTS) throw tooManyWeights();
    for (const { source, target, weight } of edges) {
      const id = `${source}:${target}`;
      const edge = found.get(id) ?? { source, target, weights: [] };
      found.set(id, edge);
      edge.weights.push({ from: middle, to: middle, weight });
    }
  }
  return found;
}

function tooManyWeights(): InputError {
  return new InputError(
    'LIMIT_EXCEEDED',
    `window: the edges of all windows are too many; the maximum is ${MOST_WEIGHTS}.`,
    'Choose fewer days, or fewer statements by topic or source.',
  );
}

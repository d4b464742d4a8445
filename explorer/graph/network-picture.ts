import {
  campOf,
  type Network,
  type NetworkEdge,
  type NetworkNode,
  type Sense,
  senseOf,
} from '../read/network.ts';
import type { Spot } from '../view/view.ts';
import { radiusOf, type Stroke } from './appearance.ts';
import { arrange } from './layout.ts';
import type { DrawnEdge, DrawnNode, Picture } from './picture.ts';

/** How an edge is drawn: agreement, conflict and both as what is settled, objected to and contested elsewhere. */
const strokeOf: Readonly<Record<Sense, Stroke>> = {
  agreement: 'solid',
  conflict: 'dashed',
  both: 'split',
  neutral: 'solid',
};
/** So many times wider is the heaviest edge counted than one without weight. */
const HEAVIEST = 15;

/** Lattice steps between nodes that nothing joins, which lie in rows under the others. */
const [ROW, COLUMN] = [10, 34];

/** Places a network's nodes, the same each time: who agrees lies close together, and who is alone lies below. */
export function networkSpots({ nodes, edges, question }: Network): Record<string, Spot> {
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const isConflict = (edge: NetworkEdge) => senseOf(edge, question) === 'conflict';
  const agreeing = edges.filter((edge) => !isConflict(edge));
  const inCamps = new Set(agreeing.flatMap(({ source, target }) => [source, target]));
  // Conflict draws together only who agrees with nobody; claims, however, belong to whoever speaks of them.
  const drawing = edges.filter(
    (edge) =>
      question.mode === 'TWO_MODE' ||
      !isConflict(edge) ||
      !inCamps.has(edge.source) ||
      !inCamps.has(edge.target),
  );
  const spots = arrange(
    nodes.filter(({ id }) => tied.has(id)),
    drawing,
  );
  return {
    ...spots,
    ...inRows(
      nodes.filter(({ id }) => !tied.has(id)),
      Object.values(spots),
    ),
  };
}

function inRows(nodes: readonly NetworkNode[], others: readonly Spot[]): Record<string, Spot> {
  const columns = Math.max(3, Math.round(Math.sqrt(nodes.length)));
  const top = others.length > 0 ? Math.max(...others.map(({ y }) => y)) + 2 * ROW : 0;
  return Object.fromEntries(
    nodes.map(({ id }, index) => {
      const x = ((index % columns) - (Math.min(columns, nodes.length) - 1) / 2) * COLUMN;
      return [id, { x: Math.round(x), y: top + Math.floor(index / columns) * ROW, pinned: false }];
    }),
  );
}

/**
 * Puts together what is drawn of a network.
 * @param opened the edge whose evidence is told
 * @param sayingOf what an edge's weight says, in words
 */
export function networkPicture(
  network: Network,
  spots: Readonly<Record<string, Spot>>,
  opened: string | null,
  sayingOf: (edge: NetworkEdge) => string,
): Picture {
  const { question } = network;
  const chosen = network.edges.find(({ id }) => id === opened);
  const heaviest = Math.max(...network.edges.map(({ weight }) => Math.abs(weight)));
  const nodes = network.nodes.flatMap((node): DrawnNode[] => {
    const spot = spots[node.id];
    if (!spot) return [];
    const camp = campOf(node, network);
    return [
      {
        ...spot,
        id: node.id,
        kind: node.kind,
        label: camp === null ? node.label : `${camp} · ${node.label}`,
        lang: node.node.lang ?? null,
        degree: node.degree,
        radius: radiusOf(node.positions),
        contested: false,
        selected: false,
        faded: chosen !== undefined && node.id !== chosen.source && node.id !== chosen.target,
        rest: null,
      },
    ];
  });
  const edges = network.edges.map((edge): DrawnEdge => {
    const stroke = strokeOf[senseOf(edge, question)];
    return {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      kind: null,
      family: stroke === 'dashed' ? 'objection' : 'stance',
      directed: false,
      contested: false,
      stroke,
      title: sayingOf(edge),
      count: 1 + HEAVIEST * (Math.abs(edge.weight) / heaviest),
      offset: 0,
      selected: edge === chosen,
      faded: chosen !== undefined && edge !== chosen,
    };
  });
  return { nodes, edges };
}

import type { EdgeKind, NodeKind } from '../api/queries.generated.ts';
import { type Relation, relationOf } from '../read/relations.ts';
import type { Scene, SceneEdge } from '../read/scene.ts';
import type { View } from '../view/view.ts';
import { type Family, familyOf, radiusOf, type Stroke, strokeOf } from './appearance.ts';

/** A node as it is drawn, in lattice steps and pixels. */
export interface DrawnNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: NodeKind;
  readonly label: string;
  readonly lang: string | null;
  readonly degree: number;
  readonly contested: boolean;
  readonly pinned: boolean;
  readonly selected: boolean;
  /** Neither looked at nor next to what is. */
  readonly faded: boolean;
  /** Of the rest of a relation, how many it stands for; null of a node of the graph. */
  readonly rest: number | null;
}

/** An edge as it is drawn. */
export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Null between a node and the rest of its neighbours, and in a discourse network. */
  readonly kind: EdgeKind | null;
  /** Decides the colour. */
  readonly family: Family;
  readonly directed: boolean;
  readonly contested: boolean;
  readonly stroke: Stroke;
  readonly title: string | null;
  readonly count: number;
  /** Pixels to the side, where several join the same two nodes. */
  readonly offset: number;
  readonly selected: boolean;
  readonly faded: boolean;
}

export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** What else decides what is drawn. */
export interface PictureContext {
  /** How many neighbours there are in a relation of a node on show; undefined before they are counted. */
  readonly countOf: (id: string, relation: string) => number | undefined;
  /** Nodes that had a part in what is filtered for by time; null where that is not done. */
  readonly active: ReadonlySet<string> | null;
  /** What is written beside the rest of a relation. */
  readonly restLabel: (left: number) => string;
}

/** Pixels between two edges that join the same nodes: so far apart that either can be hit. */
export const BESIDE = 9;

/** Puts together what is drawn: the view says what and where, the scene what it is. */
export function pictureOf(view: View, scene: Scene, context: PictureContext): Picture {
  const edges = visibleEdges(view, scene, context);
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const near = neighbourhood(view, edges);
  const { contested } = view.filter;
  const nodes = [...scene.nodes.values()].flatMap((node): DrawnNode[] => {
    const spot = view.nodes[node.id];
    if (!spot || (context.active && !context.active.has(node.id))) return [];
    if (contested && !node.contested && !tied.has(node.id)) return [];
    return [
      {
        ...node,
        ...spot,
        radius: radiusOf(node.degree),
        selected: near?.chosen.has(node.id) ?? false,
        faded: near !== null && !near.all.has(node.id),
        rest: null,
      },
    ];
  });
  const rests = restsOf(view, scene, context);
  return {
    nodes: [...nodes, ...rests.map(({ node }) => node)],
    edges: [
      ...besideEachOther(edges.map((edge) => drawn(edge, view, near))),
      ...rests.map(({ edge }) => edge),
    ],
  };
}

function visibleEdges(view: View, scene: Scene, { active }: PictureContext): readonly SceneEdge[] {
  const hidden = new Set<string>(view.filter.hidden);
  const shown = (id: string) => view.nodes[id] !== undefined && (!active || active.has(id));
  return scene.edges.filter(
    ({ source, target, kind, contested }) =>
      shown(source) && shown(target) && !hidden.has(kind) && (!view.filter.contested || contested),
  );
}

interface Near {
  readonly chosen: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** What is selected and what lies next to it; null where nothing is. */
function neighbourhood({ selected }: View, edges: readonly SceneEdge[]): Near | null {
  if (!selected) return null;
  if ('edge' in selected) {
    const edge = edges.find(({ id }) => id === selected.edge);
    return edge ? { chosen: new Set(), all: new Set([edge.source, edge.target]) } : null;
  }
  const { node } = selected;
  const around = edges.filter(({ source, target }) => source === node || target === node);
  return {
    chosen: new Set([node]),
    all: new Set([node, ...around.flatMap(({ source, target }) => [source, target])]),
  };
}

function drawn(edge: SceneEdge, { selected }: View, near: Near | null): DrawnEdge {
  const isSelected = selected !== null && 'edge' in selected && selected.edge === edge.id;
  const touches =
    near !== null && (isSelected || near.chosen.has(edge.source) || near.chosen.has(edge.target));
  return {
    ...edge,
    family: familyOf(edge.kind),
    stroke: strokeOf(edge.kind, edge.contested),
    offset: 0,
    selected: isSelected,
    faded: near !== null && !touches,
  };
}

/** Edges that join the same two nodes lie side by side. */
function besideEachOther(edges: readonly DrawnEdge[]): DrawnEdge[] {
  const parallel = new Map<string, DrawnEdge[]>();
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort().join('\n');
    parallel.set(pair, [...(parallel.get(pair) ?? []), edge]);
  }
  return [...parallel.values()].flatMap((same) =>
    same.map((edge, index) => {
      const offset = (index - (same.length - 1) / 2) * BESIDE;
      // An edge that leads the other way has its other side there.
      return { ...edge, offset: edge.source < edge.target ? offset : -offset };
    }),
  );
}

/** How many neighbours of a node in a relation are on show. */
export function shownOf(id: string, relation: Relation, edges: readonly SceneEdge[]): number {
  return neighboursOnShow(id, relation, edges).size;
}

/** The neighbours of a node in a relation that are on show. */
export function neighboursOnShow(
  id: string,
  { kinds, direction }: Relation,
  edges: readonly Pick<SceneEdge, 'source' | 'target' | 'kind' | 'directed'>[],
): ReadonlySet<string> {
  const others = edges
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ source, target, directed }) => {
      if (source === id && (direction !== 'in' || !directed)) return [target];
      if (target === id && (direction !== 'out' || !directed)) return [source];
      return [];
    });
  return new Set(others);
}

function restsOf(view: View, scene: Scene, { countOf, active, restLabel }: PictureContext) {
  return view.rests.flatMap(({ of, relation: name, x, y }) => {
    const parent = scene.nodes.get(of);
    const relation = parent && relationOf(parent.kind, name);
    const count = countOf(of, name);
    if (!relation || count === undefined || view.filter.contested || (active && !active.has(of))) return [];
    const left = count - shownOf(of, relation, scene.edges);
    if (left <= 0) return [];
    const id = restId(of, name);
    const look = { contested: false, selected: false, faded: view.selected !== null && !isAt(view, of) };
    return [
      {
        node: {
          ...look,
          id,
          x,
          y,
          radius: 12,
          kind: parent.kind,
          label: restLabel(left),
          lang: null,
          degree: left,
          pinned: false,
          rest: left,
        } satisfies DrawnNode,
        edge: {
          ...look,
          id: `${id}:edge`,
          source: of,
          target: id,
          kind: null,
          family: 'context',
          directed: false,
          stroke: 'solid',
          title: null,
          count: left,
          offset: 0,
        } satisfies DrawnEdge,
      },
    ];
  });
}

function isAt({ selected }: View, id: string): boolean {
  return selected !== null && 'node' in selected && selected.node === id;
}

/** The id under which the rest of a relation is drawn; no id of the graph has a bar. */
function restId(of: string, relation: string): string {
  return `${of}|${relation}`;
}

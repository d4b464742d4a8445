import { ask } from '../api/client.ts';
import { type EdgeKind, KnownDocument, type NodeKind, SceneDocument } from '../api/queries.generated.ts';

export interface SceneNode {
  readonly id: string;
  readonly label: string;
  readonly kind: NodeKind;
  /** Relationships in the whole graph. */
  readonly degree: number;
  /** Of which kinds these are. */
  readonly tied: readonly EdgeKind[];
  /** Of the label, where the graph says it. */
  readonly lang: string | null;
  readonly contested: boolean;
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly directed: boolean;
  readonly contested: boolean;
  readonly title: string | null;
  readonly count: number;
}

/** What the graph says of the nodes on show. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: readonly SceneEdge[];
  /** Ids that the graph does not hold. */
  readonly missing: readonly string[];
  /** Ids of which nobody knew on the day that is looked at. */
  readonly unknown: readonly string[];
  /** Whether edges between very large nodes were left out. */
  readonly truncated: boolean;
  readonly version: string;
  /** Nodes that the whole graph has today, without passages. */
  readonly total: number;
}

export const emptyScene: Scene = {
  nodes: new Map(),
  edges: [],
  missing: [],
  unknown: [],
  truncated: false,
  version: '',
  total: 0,
};

/** Kinds that are drawn: all but those that lead to passages. */
const drawnKinds = Object.keys({
  MET_WITH: true,
  SPOKE_WITH: true,
  STATED: true,
  SUPPORTS: true,
  DISPUTES: true,
  REPRESENTED_AT: true,
  SAME_AS: true,
  HOLDS: true,
  MEMBER_OF: true,
  PART_OF: true,
  KIN_OF: true,
  CLOSE_TO: true,
  REPRESENTS: true,
  LOCATED_IN: true,
  PARTICIPATED_IN: true,
  TOOK_PLACE_IN: true,
  FOLLOWED: true,
  ABOUT: true,
  CONTRADICTS: true,
  REVISES: true,
  ANSWERS: true,
  MADE: true,
  ON_BEHALF_OF: true,
  RELAYED_BY: true,
  ADDRESSED_TO: true,
  SAID_AT: true,
  EXPRESSES: true,
  REPORTS: true,
  MENTIONS: true,
} satisfies Record<Exclude<EdgeKind, 'EVIDENCED_BY' | 'IN'>, true>) as EdgeKind[];

/** Reads what there is of some nodes and between them. */
export async function readScene(
  ids: readonly string[],
  knownAt: string | null,
  signal?: AbortSignal,
): Promise<Scene> {
  if (ids.length === 0) return emptyScene;
  const known = await existing(ids, knownAt, signal);
  const absent = ids.filter((id) => !known.has(id));
  const today = knownAt && absent.length > 0 ? await existing(absent, null, signal) : new Set<string>();
  const lost = {
    missing: absent.filter((id) => !today.has(id)),
    unknown: absent.filter((id) => today.has(id)),
  };
  if (known.size === 0) return { ...emptyScene, ...lost };
  const { stats, subgraph } = await ask(
    SceneDocument,
    { ids: [...known], kinds: drawnKinds, knownAt },
    signal,
  );
  return {
    ...lost,
    nodes: new Map(
      subgraph.nodes.map(({ node, degrees, ...drawn }) => [
        drawn.id,
        { ...drawn, ...traits(node), tied: degrees.map(({ kind }) => kind) },
      ]),
    ),
    edges: subgraph.edges.map(({ title, ...edge }) => ({ ...edge, title: title ?? null })),
    truncated: subgraph.truncated,
    version: stats.version,
    total: stats.nodes.reduce((sum, { kind, count }) => sum + (kind === 'PASSAGE' ? 0 : count), 0),
  };
}

function traits(node: { readonly lang?: string | null; readonly contested?: boolean } | object) {
  return {
    lang: 'lang' in node ? (node.lang ?? null) : null,
    contested: 'contested' in node && node.contested === true,
  };
}

async function existing(
  ids: readonly string[],
  knownAt: string | null,
  signal: AbortSignal | undefined,
): Promise<Set<string>> {
  const { nodes } = await ask(KnownDocument, { ids, knownAt }, signal);
  return new Set(nodes.flatMap((node) => (node ? [node.id] : [])));
}

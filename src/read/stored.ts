import type { Database, Parameters } from '../graph/database.ts';
import { Reader } from './reader.ts';

/** Whoever reads statements of the catalogue row by row. */
export type Streaming = Pick<Database, 'read' | 'stream'>;

/** What docs/graph.md lists, by name; what is unknown is absent. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface StoredNode {
  readonly id: string;
  /** In order, `Entity` among them. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship: what one source asserts, or a short cut. */
export interface StoredEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Whose words a graph holds, and under which terms. */
export interface Credit {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly attribution?: string;
}

/** The graph, or a part of it, as it is stored: every edge joins two of the nodes. */
export interface StoredGraph {
  /** By id. */
  nodes(): AsyncIterable<StoredNode>;
  /**
   * By the node that they leave, then by type and end.
   * @param kinds types that are wanted; all where absent
   */
  edges(kinds?: readonly string[]): AsyncIterable<StoredEdge>;
  credits(): Promise<Credit[]>;
}

/** All of the graph. */
export function wholeGraph(database: Streaming): StoredGraph {
  return {
    nodes: () => nodesOf(database, 'read/stored:nodes', {}),
    edges: (kinds) => database.stream<StoredEdge>('read/stored:edges', { kinds: kinds ?? null }),
    credits: () => creditsOf(new Reader(database), null),
  };
}

/** The same graph with edges of some types only. */
export function ofKinds(graph: StoredGraph, kinds: readonly string[]): StoredGraph {
  return { ...graph, edges: () => graph.edges(kinds) };
}

/** Some nodes and all edges between them; the sources are those that assert one of these. */
export function partOfGraph(database: Streaming, ids: readonly string[]): StoredGraph {
  const edges = (kinds?: readonly string[]) =>
    database.stream<StoredEdge>('read/stored:edges-among', { ids, kinds: kinds ?? null });
  const nodes = () => nodesOf(database, 'read/stored:nodes-of', { ids });
  return {
    nodes,
    edges,
    credits: () => creditsFor(database, nodes(), edges()),
  };
}

/** Whose words some nodes and edges are: of the sources among them, and of those that say so. */
export async function creditsFor(
  database: Streaming,
  nodes: AsyncIterable<StoredNode>,
  edges: AsyncIterable<StoredEdge>,
): Promise<Credit[]> {
  const sources = new Set<string>();
  const add = ({ source }: Properties) => typeof source === 'string' && sources.add(source);
  for await (const { id, labels, properties } of nodes) {
    if (labels.includes('Source')) sources.add(id);
    add(properties);
  }
  for await (const { properties } of edges) add(properties);
  return creditsOf(new Reader(database), [...sources]);
}

async function* nodesOf(
  database: Streaming,
  statement: string,
  parameters: Parameters,
): AsyncGenerator<StoredNode> {
  for await (const { labels, ...node } of database.stream<StoredNode>(statement, parameters)) {
    yield { ...node, labels: [...labels].sort() };
  }
}

/** Whose words some sources are, by id; those of all where `ids` is null. */
export function creditsOf(reader: Pick<Reader, 'all'>, ids: readonly string[] | null): Promise<Credit[]> {
  return reader.all<Credit>('read/stored:credits', { ids });
}

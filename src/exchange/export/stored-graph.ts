import { labelOf, typeOf } from '../../read/node-names.ts';
import type { NodeRow } from '../../read/rows.ts';
import type { Credit, Properties, StoredEdge, StoredGraph, StoredNode } from '../../read/stored.ts';
import type { Attribute, AttributeType, ExportEdge, ExportGraph, ExportNode, Span, Value } from './graph.ts';

/** An attribute, and the stored property that it holds where that has another name. */
type Column = readonly [name: string, type: AttributeType, property?: string];

/** `document` is the source that says so, `category` the kind of an event or claim: `source` and `kind` are an edge's own. */
const NODE_COLUMNS: readonly Column[] = [
  ['names', 'strings'],
  ['description', 'string'],
  ['wikidata', 'string'],
  ['iso2', 'string'],
  ['anonymous', 'boolean'],
  ['lat', 'double'],
  ['lon', 'double'],
  ['category', 'string', 'kind'],
  ['code', 'string'],
  ['status', 'string'],
  ['note', 'string'],
  ['when', 'string'],
  ['quote', 'string'],
  ['text', 'string'],
  ['lang', 'string'],
  ['form', 'string'],
  ['voice', 'string'],
  ['verb', 'string'],
  ['document', 'string', 'source'],
  ['start', 'integer'],
  ['end', 'integer'],
  ['exact', 'string'],
  ['publisher', 'string'],
  ['url', 'string'],
  ['published', 'string'],
  ['retrieved', 'string'],
  ['licence', 'string'],
  ['attribution', 'string'],
  ['length', 'integer'],
  ['sha256', 'string'],
  ['knownSince', 'date'],
];

const EDGE_COLUMNS: readonly Column[] = [
  ['document', 'string', 'source'],
  ['evidence', 'strings'],
  ['implied', 'boolean'],
  ['retractedOn', 'date'],
  ['knownSince', 'date'],
  ['stance', 'string'],
  ['title', 'string'],
  ['role', 'string'],
  ['side', 'string'],
  ['onBehalfOf', 'string'],
  ['since', 'string'],
  ['until', 'string'],
  ['status', 'string'],
  ['when', 'string'],
  ['note', 'string'],
  ['accordingTo', 'string'],
  ['part', 'string'],
  ['position', 'integer'],
  ['count', 'integer'],
  ['sources', 'integer'],
  ['via', 'strings'],
  ['contested', 'boolean'],
  ['wikidata', 'string'],
  ['declaredAs', 'string', 'label'],
  ['name', 'string'],
  ['names', 'strings'],
  ['description', 'string'],
  ['text', 'string'],
  ['lang', 'string'],
  ['category', 'string', 'kind'],
  ['code', 'string'],
];

/** Read in both directions. */
const MUTUAL = new Set(['MET_WITH', 'SPOKE_WITH', 'SAME_AS']);
/** Where the first and last day of something stand. */
const TIMES = [
  ['whenFrom', 'whenTo'],
  ['publishedFrom', 'publishedTo'],
  ['sinceFrom', 'untilTo'],
  ['firstOn', 'lastOn'],
] as const;

/** What is known of a stored graph before its first node. */
export interface GraphHead {
  readonly title: string;
  readonly dataVersion: string;
  readonly credits: readonly Credit[];
}

/**
 * A stored graph as one of nodes and edges with attributes: all edges are directed, since some readers take no others beside
 * those; `mutual` marks those that are read in both directions. The weight is the count of a short cut, else 1.
 */
export function drawnGraph(stored: StoredGraph, head: GraphHead): ExportGraph {
  return {
    head: {
      ...head,
      nodeAttributes: NODE_COLUMNS.map(attribute),
      edgeAttributes: [...EDGE_COLUMNS.map(attribute), { name: 'mutual', type: 'boolean' }],
      directed: true,
    },
    async *nodes() {
      for await (const node of stored.nodes()) yield drawnNode(node);
    },
    async *edges() {
      for await (const edge of stored.edges()) yield drawnEdge(edge);
    },
  };
}

function attribute([name, type]: Column): Attribute {
  return { name, type };
}

function drawnNode({ id, labels, properties }: StoredNode): ExportNode {
  const row = { ...properties, id, labels } as unknown as NodeRow;
  return {
    id,
    label: labelOf(row),
    kind: typeOf(row).toUpperCase(),
    values: valuesOf(NODE_COLUMNS, properties),
    ...timeOf(properties),
  };
}

function drawnEdge({ type, from, to, properties }: StoredEdge): ExportEdge {
  const { count, source = '', hash = '' } = properties;
  // One source may say something of a pair twice.
  const told = [source, String(hash).slice(0, 8)].filter((part) => part !== '').map((part) => `:${part}`);
  return {
    id: `${type}:${from}:${to}${told.join('')}`,
    source: from,
    target: to,
    kind: type,
    directed: true,
    weight: typeof count === 'number' ? count : 1,
    values: { ...valuesOf(EDGE_COLUMNS, properties), ...(MUTUAL.has(type) && { mutual: true }) },
    ...timeOf(properties),
  };
}

function valuesOf(columns: readonly Column[], properties: Properties): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [name, , property = name] of columns) {
    const value = properties[property];
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** The days of something; none where they are unknown, or end before they begin, which some readers refuse. */
function timeOf(properties: Properties): { time?: Span } {
  for (const [first, last] of TIMES) {
    const [from, to] = [properties[first], properties[last]];
    if (from === undefined && to === undefined) continue;
    if (from !== undefined && to !== undefined && from > to) return {};
    return {
      time: { ...(typeof from === 'string' && { from }), ...(typeof to === 'string' && { to }) },
    };
  }
  return {};
}

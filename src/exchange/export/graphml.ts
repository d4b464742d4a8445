import { creditLine } from './credits.ts';
import { declaredOf } from './declared.ts';
import type { Attribute, AttributeType, ExportEdge, ExportGraph, ExportNode, Head, Value } from './graph.ts';
import { plainText } from './plain-text.ts';
import { XML_DECLARATION, xmlText } from './xml.ts';

const GRAPH_KEYS: readonly Attribute[] = [
  { name: 'title', type: 'string' },
  { name: 'dataVersion', type: 'string' },
  { name: 'credits', type: 'string' },
];
const NODE_KEYS: readonly Attribute[] = [
  { name: 'label', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'from', type: 'date' },
  { name: 'to', type: 'date' },
];
const EDGE_KEYS: readonly Attribute[] = [
  { name: 'kind', type: 'string' },
  { name: 'weight', type: 'double' },
  { name: 'from', type: 'date' },
  { name: 'to', type: 'date' },
];
const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
  date: 'string',
  strings: 'string',
};
const OPENING = [
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns',
  ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
].join('');

/**
 * Writes GraphML (graphdrawing.org), with the title, the data version and the credits, one a line, as attributes of the
 * graph; weights over time are left out. Of a graph some of whose edges are directed and some not, NetworkX opens
 * nothing and igraph takes all as directed; Gephi leaves attributes of a graph out, and makes one edge of parallel ones.
 */
export async function* graphml(graph: ExportGraph): AsyncGenerator<string> {
  const { head } = graph;
  const nodeKeys = [...NODE_KEYS, ...head.nodeAttributes];
  const edgeKeys = [...EDGE_KEYS, ...head.edgeAttributes];
  yield XML_DECLARATION + OPENING;
  yield keys('graph', GRAPH_KEYS) + keys('node', nodeKeys) + keys('edge', edgeKeys);
  yield `<graph edgedefault="${head.directed ? 'directed' : 'undirected'}">\n${graphData(head)}\n`;
  for await (const node of graph.nodes()) yield nodeElement(node, nodeKeys);
  for await (const edge of graph.edges()) yield edgeElement(edge, edgeKeys, head);
  yield '</graph>\n</graphml>\n';
}

function keys(owner: 'graph' | 'node' | 'edge', attributes: readonly Attribute[]): string {
  return attributes
    .map(({ name, type }, index) => {
      const id = keyId(owner, index);
      return `<key id="${id}" for="${owner}" attr.name="${xmlText(name)}" attr.type="${TYPES[type]}"/>\n`;
    })
    .join('');
}

function keyId(owner: 'graph' | 'node' | 'edge', index: number): string {
  return `${owner}${index}`;
}

function graphData({ title, dataVersion, credits }: Head): string {
  return data('graph', GRAPH_KEYS, { title, dataVersion, credits: credits.map(creditLine).join('\n') });
}

function nodeElement({ id, label, kind, time, values }: ExportNode, nodeKeys: readonly Attribute[]): string {
  const all = { ...values, label, kind, from: time?.from, to: time?.to };
  return `<node id="${xmlText(id)}">${data('node', nodeKeys, all)}</node>\n`;
}

function edgeElement(edge: ExportEdge, edgeKeys: readonly Attribute[], head: Head): string {
  const { id, source, target, kind, weight, time, values } = edge;
  const all = { ...values, kind, weight, from: time?.from, to: time?.to };
  const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
  const directed = edge.directed === head.directed ? '' : ` directed="${edge.directed}"`;
  return `<edge id="${xmlText(id)}" ${ends}${directed}>${data('edge', edgeKeys, all)}</edge>\n`;
}

function data(
  owner: 'graph' | 'node' | 'edge',
  attributes: readonly Attribute[],
  values: Readonly<Record<string, Value | undefined>>,
): string {
  return declaredOf(attributes, values)
    .map(({ index, value }) => `<data key="${keyId(owner, index)}">${xmlText(plainText(value))}</data>`)
    .join('');
}

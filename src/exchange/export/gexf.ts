import { creditLine } from './credits.ts';
import { declaredOf } from './declared.ts';
import type {
  Attribute,
  AttributeType,
  ExportEdge,
  ExportGraph,
  ExportNode,
  Head,
  Span,
  Value,
} from './graph.ts';
import { XML_DECLARATION, xmlText } from './xml.ts';

const KIND: Attribute = { name: 'kind', type: 'string' };
/** GEXF 1.3 has no dates but for time. */
const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
  date: 'string',
  strings: 'liststring',
};

/**
 * Writes GEXF 1.3 (gexf.net), with time as days where a node or an edge has any. The graph is read twice: whether it
 * has time stands before its nodes. Gephi makes one edge of parallel ones of the same kind, so these are numbered where
 * they follow each other; NetworkX refuses a graph some of whose edges are directed and some not.
 */
export async function* gexf(graph: ExportGraph): AsyncGenerator<string> {
  const { head } = graph;
  const traits = await traitsOf(graph);
  const nodeAttributes = [KIND, ...head.nodeAttributes];
  const edgeAttributes = [KIND, ...head.edgeAttributes];
  yield `${XML_DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n${meta(head)}${opening(head, traits)}`;
  yield declarations('node', nodeAttributes) + declarations('edge', edgeAttributes);
  if (traits.weighed) yield DYNAMIC_WEIGHT;
  yield '<nodes>\n';
  for await (const node of graph.nodes()) yield nodeElement(node, nodeAttributes);
  yield '</nodes>\n<edges>\n';
  const numbered = numbering();
  for await (const edge of graph.edges()) yield edgeElement(edge, numbered(edge), edgeAttributes, traits);
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** What stands before the first node, though only all nodes and edges tell it. */
interface Traits {
  /** Whether something has a time. */
  readonly timed: boolean;
  /** Whether some edges are directed and some not. */
  readonly mixed: boolean;
  /** Whether an edge has weights over time. */
  readonly weighed: boolean;
}

async function traitsOf(graph: ExportGraph): Promise<Traits> {
  let [timed, mixed, weighed] = [false, false, false];
  for await (const { time } of graph.nodes()) {
    timed = time !== undefined;
    if (timed) break;
  }
  for await (const { time, weights, directed } of graph.edges()) {
    timed ||= time !== undefined || weights !== undefined;
    mixed ||= directed !== graph.head.directed;
    weighed ||= weights !== undefined;
    if (mixed && weighed) break;
  }
  return { timed, mixed, weighed };
}

function meta({ title, dataVersion, credits }: Head): string {
  const description = [title, `Data version: ${dataVersion}`, ...credits.map(creditLine)].join('\n');
  return `<meta>\n<creator>Demarche</creator>\n<description>${xmlText(description)}</description>\n</meta>\n`;
}

/** Gephi leaves edges out that are not of the default type, unless there is none. */
function opening({ directed }: Head, { timed, mixed }: Traits): string {
  const type = mixed ? '' : ` defaultedgetype="${typeOf(directed)}"`;
  return `<graph${type}${timed ? ' mode="dynamic" timeformat="date"' : ''}>\n`;
}

/** The id is one that both Gephi and NetworkX know as that of the weight itself. */
const DYNAMIC_WEIGHT =
  '<attributes class="edge" mode="dynamic">\n<attribute id="weight" title="weight" type="double"/>\n</attributes>\n';

function declarations(owner: 'node' | 'edge', attributes: readonly Attribute[]): string {
  const declared = attributes.map(
    ({ name, type }, index) =>
      `<attribute id="${owner}${index}" title="${xmlText(name)}" type="${TYPES[type]}"/>\n`,
  );
  return `<attributes class="${owner}" mode="static">\n${declared.join('')}</attributes>\n`;
}

function nodeElement(node: ExportNode, attributes: readonly Attribute[]): string {
  const { id, label, kind, time, values } = node;
  const attvalues = staticValues('node', attributes, { ...values, kind });
  const opened = `<node id="${xmlText(id)}" label="${xmlText(label)}"${span(time)}>`;
  return `${opened}<attvalues>${attvalues}</attvalues></node>\n`;
}

/** Numbers edges of one kind between the same two nodes, of which Gephi would make one. */
function numbering(): (edge: ExportEdge) => string {
  let [last, number] = ['', 1];
  return ({ source, target, kind }) => {
    const pair = [source, target, kind].join('\u0001');
    number = pair === last ? number + 1 : 1;
    last = pair;
    return number === 1 ? kind : `${kind} (${number})`;
  };
}

function edgeElement(
  edge: ExportEdge,
  numbered: string,
  attributes: readonly Attribute[],
  { weighed }: Traits,
): string {
  const { id, source, target, kind, weight, time, values } = edge;
  const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
  const type = `type="${typeOf(edge.directed)}" kind="${xmlText(numbered)}" weight="${weight}"`;
  const attvalues = staticValues('edge', attributes, { ...values, kind });
  const weights = weighed ? dynamicWeights(edge) : '';
  const opened = `<edge id="${xmlText(id)}" ${ends} ${type}${span(time)}>`;
  return `${opened}<attvalues>${attvalues}${weights}</attvalues></edge>\n`;
}

function typeOf(directed: boolean): string {
  return directed ? 'directed' : 'undirected';
}

/** Where one edge has weights over time, Gephi knows no others: the rest have one, for as long as they last. */
function dynamicWeights({ weight, time, weights = [{ ...time, weight }] }: ExportEdge): string {
  return weights
    .map((stretch) => `<attvalue for="weight" value="${stretch.weight}"${span(stretch)}/>`)
    .join('');
}

function staticValues(
  owner: 'node' | 'edge',
  attributes: readonly Attribute[],
  values: Readonly<Record<string, Value>>,
): string {
  return declaredOf(attributes, values)
    .map(({ index, value }) => `<attvalue for="${owner}${index}" value="${xmlText(valueText(value))}"/>`)
    .join('');
}

/** Gephi reads a list with its items in quotation marks, and a backslash before each mark or backslash in them. */
function valueText(value: Value): string {
  if (typeof value !== 'object') return String(value);
  return `[${value.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(', ')}]`;
}

function span({ from, to }: Span = {}): string {
  const start = from === undefined ? '' : ` start="${xmlText(from)}"`;
  return to === undefined ? start : `${start} end="${xmlText(to)}"`;
}

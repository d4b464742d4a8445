import { creditLine } from './credits.ts';
import type { ExportGraph } from './graph.ts';

/** By it Pajek knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** Line breaks end what Pajek reads, and C programs end at NUL. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Writes Pajek's network format (`.net`), UTF-8 with a byte order mark: labels, weights, and the kinds of edges as their
 * labels; it has no place for attributes. Memory holds the ids and labels of all nodes, for edges name nodes by running
 * numbers, and NetworkX takes nodes with the same label as one, so that a label given before has the id behind it. Of a
 * graph some of whose edges are directed and some not, NetworkX takes all as directed, and igraph none.
 */
export async function* pajek(graph: ExportGraph): AsyncGenerator<string> {
  const { title, dataVersion, credits, directed } = graph.head;
  const comments = [`Data version: ${dataVersion}`, ...credits.map(creditLine)];
  yield BYTE_ORDER_MARK + comments.map((comment) => `% ${oneLine(comment)}\n`).join('');
  yield `*Network ${oneLine(title)}\n*Vertices ${await countOf(graph.nodes())}\n`;
  const numbers = new Map<string, number>();
  const labels = new Set<string>();
  for await (const { id, label } of graph.nodes()) {
    numbers.set(id, numbers.size + 1);
    let own = quoted(label);
    // Two labels may be written alike, and another may be written as one of them with its id.
    for (let more = id; labels.has(own); more = `${more} (${id})`) own = quoted(`${label} (${more})`);
    labels.add(own);
    yield `${numbers.size} ${own}\n`;
  }
  // Gephi fails on a file without either section, and igraph takes all edges to be of the last section's kind.
  yield directed ? '*Arcs\n' : '*Edges\n';
  yield* links(graph, numbers, directed);
  if (!directed) return;
  let heading = '*Edges\n';
  for await (const link of links(graph, numbers, false)) {
    yield heading + link;
    heading = '';
  }
}

async function countOf(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count += 1;
  return count;
}

/** The lines of either the directed edges or the others. */
async function* links(
  graph: ExportGraph,
  numbers: ReadonlyMap<string, number>,
  directed: boolean,
): AsyncGenerator<string> {
  for await (const edge of graph.edges()) {
    if (edge.directed !== directed) continue;
    const ends = `${numbers.get(edge.source)} ${numbers.get(edge.target)}`;
    yield `${ends} ${edge.weight} l ${quoted(edge.kind)}\n`;
  }
}

/** Pajek has no escapes, and NetworkX reads a backslash as one. */
function quoted(text: string): string {
  return `"${oneLine(text).replaceAll('"', "'").replaceAll('\\', '/')}"`;
}

function oneLine(text: string): string {
  return text.replace(CONTROL, ' ');
}

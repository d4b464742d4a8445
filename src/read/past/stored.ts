import { compareCodePoints, compareDays, compareText } from '../../graph/write/order.ts';
import { EVERY_KIND, SUMMARY_KINDS } from '../edge-kinds.ts';
import { Reader } from '../reader.ts';
import {
  creditsFor,
  type Properties,
  partOfGraph,
  type StoredEdge,
  type StoredGraph,
  type StoredNode,
  type Streaming,
  wholeGraph,
} from '../stored.ts';
import { hasDays, type PastEdge, PastGraph, type Scope } from './graph.ts';
import { summariesOf } from './network.ts';

/** Nodes that are reckoned together; what was read for them is forgotten afterwards. */
const TOGETHER = 50;
const SUMMARIES: readonly string[] = SUMMARY_KINDS;
const KEYS = new Set(['dateKey', 'nameKey', 'statementsKey', 'disputesKey', 'outKey', 'inKey', 'tellers']);
const ASSERTED = EVERY_KIND.filter((kind) => !SUMMARIES.includes(kind));

/**
 * What of the graph counts, as it would be stored if there were nothing else: names, numbers and summaries are reckoned anew.
 * Of some days, that is what happened in them, whatever that touches, and ties that lasted into them.
 * @param ids of nodes that are wanted; all where absent
 */
export async function scopedGraph(
  database: Streaming,
  scope: Scope,
  ids?: readonly string[],
): Promise<StoredGraph> {
  const whole = ids ? partOfGraph(database, ids) : wholeGraph(database);
  const wanted = ids ? new Set(ids) : hasDays(scope) ? await touched(database, whole, scope) : undefined;
  const nodes = async function* (): AsyncGenerator<StoredNode> {
    for await (const { past, page } of pages(database, whole, scope, wanted)) {
      const then = await Promise.all(page.map((node) => nodeThen(past, node)));
      for (const node of then) if (node) yield node;
    }
  };
  const edges = async function* (kinds: readonly string[] = EVERY_KIND): AsyncGenerator<StoredEdge> {
    for await (const { past, page } of pages(database, whole, scope, wanted)) {
      const then = await Promise.all(page.map((node) => edgesThen(past, node, kinds)));
      for (const edge of then.flat()) if (wanted?.has(edge.to) ?? true) yield edge;
    }
  };
  return { nodes, edges, credits: () => creditsFor(database, nodes(), edges()) };
}

/** Some nodes, and the graph to reckon them by. */
interface Page {
  readonly past: PastGraph;
  readonly page: readonly StoredNode[];
}

async function* pages(
  database: Streaming,
  graph: StoredGraph,
  scope: Scope,
  wanted?: ReadonlySet<string>,
): AsyncGenerator<Page> {
  let page: StoredNode[] = [];
  const next = () => ({ past: new PastGraph(new Reader(database), scope), page });
  for await (const node of graph.nodes()) {
    if (wanted && !wanted.has(node.id)) continue;
    page.push(node);
    if (page.length < TOGETHER) continue;
    yield next();
    page = [];
  }
  if (page.length > 0) yield next();
}

async function nodeThen(past: PastGraph, { id }: StoredNode): Promise<StoredNode | null> {
  const then = await past.node(id);
  if (!then) return null;
  const { labels: declared, ...reckoned } = then;
  return { id, labels: [...declared].sort(), properties: withoutKeys(reckoned) };
}

async function edgesThen(
  past: PastGraph,
  { id }: StoredNode,
  kinds: readonly string[],
): Promise<StoredEdge[]> {
  const node = await past.node(id);
  if (!node) return [];
  const types = ASSERTED.filter((kind) => kinds.includes(kind));
  const asserted = types.length === 0 ? [] : await past.edges(id, 'out', ...types);
  // All but SAME_AS leave actors only.
  const leaving = SUMMARIES.filter((kind) => kind === 'SAME_AS' || node.labels.includes('Actor'));
  const summed = leaving
    .filter((kind) => kinds.includes(kind))
    .map(async (kind) =>
      (await summariesOf(past, node, kind))
        .filter(({ from }) => from === id)
        .map(({ from, to, key: _, node: __, kind: ___, ...properties }) => ({
          type: kind,
          from,
          to,
          properties,
        })),
    );
  const then = [
    ...asserted.filter((edge) => lasted(past.scope, edge)),
    ...(await Promise.all(summed)).flat(),
  ];
  const edges = then.map(({ type, from, to, properties }) => ({
    type,
    from,
    to,
    properties: withoutKeys(properties),
  }));
  return edges.sort(byTypeAndEnd);
}

/** Without what the writer keeps for itself: it is of the whole graph. */
function withoutKeys(all: object): Properties {
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== null && !KEYS.has(name)));
}

/** Whether a tie may have lasted into the days that count: an end that nobody tells is open. */
function lasted(scope: Scope, { properties }: PastEdge): boolean {
  if (!hasDays(scope)) return true;
  const { sinceFrom, untilTo } = properties as { sinceFrom?: string; untilTo?: string };
  const hadEnded = untilTo !== undefined && scope.from !== undefined && compareDays(untilTo, scope.from) < 0;
  const cameLater = sinceFrom !== undefined && scope.to !== undefined && compareDays(sinceFrom, scope.to) > 0;
  return !hadEnded && !cameLater;
}

function byTypeAndEnd(a: StoredEdge, b: StoredEdge): number {
  const text = ({ properties }: StoredEdge, name: string) => String(properties[name] ?? '');
  return (
    compareText(a.type, b.type) ||
    compareCodePoints(a.to, b.to) ||
    compareText(text(a, 'source'), text(b, 'source')) ||
    compareText(text(a, 'hash'), text(b, 'hash'))
  );
}

/** What happened in the days that count, and what it touches: who took part or spoke, of what, where, in which words and source. */
async function touched(database: Streaming, graph: StoredGraph, scope: Scope): Promise<ReadonlySet<string>> {
  const [ids, claims, other] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const dated = { ...graph, nodes: () => withLabel(graph, 'Event', 'Statement') };
  for await (const { past, page } of pages(database, dated, scope)) {
    const nodes = await Promise.all(page.map(({ id }) => past.node(id)));
    for (const [index, { id }] of page.entries()) (nodes[index] ? ids : other).add(id);
    const edges = nodes.map(async (node) => (node ? past.edges(node.id, 'both', ...ASSERTED) : []));
    for (const edge of (await Promise.all(edges)).flat()) {
      for (const id of namedBy(edge)) ids.add(id);
      if (edge.type === 'EXPRESSES') claims.add(edge.to);
    }
  }
  const expressed = { ...graph, nodes: () => withLabel(graph, 'Claim') };
  for await (const { past, page } of pages(database, expressed, scope, claims)) {
    const edges = page.map(({ id }) => past.edges(id, 'out', 'ABOUT'));
    for (const edge of (await Promise.all(edges)).flat()) for (const id of namedBy(edge)) ids.add(id);
  }
  for (const id of other) ids.delete(id);
  return ids;
}

async function* withLabel(graph: StoredGraph, ...labels: readonly string[]): AsyncGenerator<StoredNode> {
  for await (const node of graph.nodes()) if (labels.some((label) => node.labels.includes(label))) yield node;
}

function namedBy({ from, to, properties }: PastEdge): string[] {
  const { source, evidence, onBehalfOf, accordingTo } = properties;
  const named = [from, to, source, onBehalfOf, accordingTo, ...(evidence ?? [])];
  return named.filter((id) => typeof id === 'string');
}

import { contentHash, contentOf, type Properties } from '../../graph/write/hash.ts';
import { entityChanges, labelsOf } from '../../graph/write/merge.ts';
import { compareCodePoints, compareDays } from '../../graph/write/order.ts';
import { statementDays, statementTimes } from '../../graph/write/statements.ts';
import type { Reader } from '../reader.ts';
import type { AssertionRow, NodeRow } from '../rows.ts';

/** What one source asserted by the day. */
export interface PastEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: AssertionRow & {
    readonly hash: string;
    readonly position?: number;
    readonly [name: string]: unknown;
  };
}

/** The edges from a node to one other, the earliest published first. */
export interface Tie<Node extends NodeRow = NodeRow> {
  readonly node: Node;
  readonly edges: readonly [PastEdge, ...PastEdge[]];
}

/** What of the graph counts. */
export interface Scope {
  /** Only what had appeared by this ISO day. */
  readonly day: string;
  /** Ids of the sources whose word counts; that of all where absent. */
  readonly sources?: readonly string[] | undefined;
  /** Events and statements of these ISO days only, both ends among them; without a date they are of none. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * The graph as readers of a day knew it: what sources that had appeared by then assert, and what the writer would derive
 * of that. What a source took back later still stood. It may be that of some sources alone, or of what happened in some days.
 */
export class PastGraph {
  private readonly nodes = new Map<string, Promise<NodeRow | null>>();

  /** @param now reads the graph as it is */
  constructor(
    readonly now: Reader,
    readonly scope: Scope,
  ) {}

  /** A node as it was then, or null where nobody had named it, or it did not happen in the days that count. */
  async node<Node extends NodeRow = NodeRow>(id: string): Promise<Node | null> {
    const node = await this.known(id);
    return node && (await this.happened(node)) ? (node as Node) : null;
  }

  /** A node as it was then, of whatever day it is. */
  private known(id: string): Promise<NodeRow | null> {
    const known = this.nodes.get(id);
    if (known) return known;
    const node = this.reckon(id);
    this.nodes.set(id, node);
    return node;
  }

  /** What was asserted about a node, from its start or its end. */
  async edges(id: string, direction: 'out' | 'in' | 'both', ...types: string[]): Promise<PastEdge[]> {
    const { day, sources = null } = this.scope;
    const rows = await this.now.rows<PastEdge>('read/past-edges', id, { types, day, sources });
    const edges = rows.filter(
      ({ from, to }) => direction === 'both' || (direction === 'out' ? from : to) === id,
    );
    const then = edges.some((edge) => this.stillStood(edge))
      ? joined(edges.map((edge) => this.asThen(edge)))
      : edges;
    return then.sort(publishedFirst);
  }

  /** Whom a node is tied to by edges of a type, each once. */
  async ties<Node extends NodeRow>(
    id: string,
    direction: 'out' | 'in' | 'both',
    ...types: string[]
  ): Promise<Tie<Node>[]> {
    const groups = new Map<string, [PastEdge, ...PastEdge[]]>();
    for (const edge of await this.edges(id, direction, ...types)) {
      const other = edge.from === id ? edge.to : edge.from;
      const group = groups.get(other);
      if (group) group.push(edge);
      else groups.set(other, [edge]);
    }
    const ties = [...groups].map(async ([other, edges]) => ({ node: await this.node<Node>(other), edges }));
    return (await Promise.all(ties)).flatMap(({ node, edges }) => (node ? [{ node, edges }] : []));
  }

  /** Whether this was taken back only later. */
  private stillStood({ properties: { retractedOn } }: PastEdge): boolean {
    return retractedOn !== undefined && retractedOn > this.scope.day;
  }

  private asThen(edge: PastEdge): PastEdge {
    if (!this.stillStood(edge)) return edge;
    const { retractedOn, ...properties } = edge.properties;
    return rehashed(edge, properties);
  }

  private async reckon(id: string): Promise<NodeRow | null> {
    const now = await this.now.node(id);
    if (!now) return null;
    // A copy each time: what is asked of one day must not be taken for the other's.
    if (now.labels.includes('Source')) return this.isKnown(now) ? { ...now } : null;
    if (now.labels.includes('Passage')) {
      return 'source' in now && (await this.node(now.source)) ? { ...now } : null;
    }
    if (now.labels.includes('Statement')) return this.isKnown(now) ? this.statement(now) : null;
    return this.entity(now);
  }

  private isKnown(node: NodeRow): boolean {
    const { day, sources } = this.scope;
    const source = 'source' in node ? node.source : node.id;
    return (sources?.includes(source) ?? true) && node.knownSince !== undefined && node.knownSince <= day;
  }

  /** Whether something happened in the days that count; what does not happen, such as a person, does so at any time. */
  private async happened(node: NodeRow): Promise<boolean> {
    const isStatement = node.labels.includes('Statement');
    if (!hasDays(this.scope) || !(isStatement || node.labels.includes('Event'))) return true;
    const own = daysOf(node);
    if (own || !isStatement) return overlaps(this.scope, own);
    const [place] = await this.edges(node.id, 'out', 'SAID_AT');
    const event = place && (await this.known(place.to));
    return overlaps(this.scope, (event && daysOf(event)) ?? [node.knownSince, node.knownSince]);
  }

  private async statement(now: NodeRow): Promise<NodeRow> {
    const [place] = await this.edges(now.id, 'out', 'SAID_AT');
    const event = place && (await this.known(place.to));
    const eventDate = event && 'orderDate' in event ? (event.orderDate ?? null) : null;
    const { orderDate, dateKey } = statementDays({ ...statementTimes({ ...now }), id: now.id, eventDate });
    const { orderDate: _, ...row } = now as NodeRow & { orderDate?: string };
    return { ...row, dateKey, ...(orderDate !== null && { orderDate }) } as NodeRow;
  }

  private async entity({ id }: NodeRow): Promise<NodeRow | null> {
    const declared = (await this.edges(id, 'in', 'MENTIONS', 'REPORTS')).map(({ type, properties }) => ({
      type,
      properties: properties as never,
    }));
    const ofType = (wanted: string) =>
      declared.filter(({ type }) => type === wanted).map(({ properties }) => properties);
    const mentions = ofType('MENTIONS');
    const [first] = mentions as { label: string }[];
    if (!first) return null;
    const labels = ['Entity', ...labelsOf(first.label)];
    const properties = entityChanges({ id, labels, properties: {}, mentions, reports: ofType('REPORTS') });
    return { ...properties, id, labels } as unknown as NodeRow;
  }
}

type Days = readonly [first: string | undefined, last: string | undefined];

function daysOf(node: NodeRow): Days | undefined {
  const { whenFrom, whenTo } = node as NodeRow & { readonly whenFrom?: string; readonly whenTo?: string };
  return whenFrom === undefined && whenTo === undefined
    ? undefined
    : [whenFrom ?? whenTo, whenTo ?? whenFrom];
}

export function hasDays({ from, to }: Pick<Scope, 'from' | 'to'>): boolean {
  return from !== undefined || to !== undefined;
}

/** Whether what lasted from one day to another did so in the days that count; what is of no day did not. */
export function overlaps(
  { from, to }: Pick<Scope, 'from' | 'to'>,
  [first, last]: Days = [undefined, undefined],
): boolean {
  if (first === undefined || last === undefined) return false;
  return compareDays(last, from ?? last) >= 0 && compareDays(first, to ?? first) <= 0;
}

/** Of what a source says twice, and takes back but once, there was one, with the evidence of both. */
function joined(edges: readonly PastEdge[]): PastEdge[] {
  const told = new Map<string, PastEdge>();
  for (const edge of edges) {
    const { type, from, to, properties } = edge;
    const content = contentOf(type, from, to, { ...properties, evidence: [] } as Properties);
    const same = told.get(content);
    told.set(content, same ? withEvidence(same, properties.evidence) : edge);
  }
  return [...told.values()];
}

function withEvidence(edge: PastEdge, more: readonly string[]): PastEdge {
  const evidence = [...new Set([...edge.properties.evidence, ...more])].sort();
  return rehashed(edge, { ...edge.properties, evidence });
}

/** Parallel assertions of one source stand in the order of their hashes. */
function rehashed(edge: PastEdge, properties: Omit<PastEdge['properties'], 'hash'>): PastEdge {
  const hash = contentHash(edge.type, edge.from, edge.to, properties as Properties);
  return { ...edge, properties: { ...properties, hash } as PastEdge['properties'] };
}

function publishedFirst({ properties: a }: PastEdge, { properties: b }: PastEdge): number {
  return (
    compareCodePoints(a.knownSince ?? '', b.knownSince ?? '') ||
    compareCodePoints(a.source, b.source) ||
    compareCodePoints(a.hash, b.hash)
  );
}

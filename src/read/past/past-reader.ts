import { InputError } from '../../errors.ts';
import type { Parameters } from '../../graph/database.ts';
import { orderKey, SEPARATOR } from '../../graph/write/order.ts';
import { GatheredList, type Stretch, UNBOUNDED } from '../list.ts';
import { type Readable, Reader } from '../reader.ts';
import type { ItemRow, KeyedRow, NodeRow } from '../rows.ts';
import { PastGraph, type Scope } from './graph.ts';
import { isLinkedThen } from './linked.ts';
import { assertedLists, linkList, type PastList } from './lists.ts';
import { lookUps } from './look-ups.ts';
import { degreesAt, edgesAt, neighboursAt } from './network.ts';
import { contacts, positions, representations, sameAs, standsTo } from './short-cuts.ts';

/** Nodes of a whole graph that are looked at for one list, at most. */
const MOST_NODES = 20_000;

/** Lists of what the writer sums up, by the statements that read them now. */
const summaryLists: Readonly<Record<string, PastList>> = {
  'read/actor-contacts:met': (past, id) => contacts(past, id, 'MET_WITH'),
  'read/actor-contacts:spoke': (past, id) => contacts(past, id, 'SPOKE_WITH'),
  'read/actor-positions:stated': (past, id) => positions(past, id, 'STATED'),
  'read/actor-positions:supports': (past, id) => positions(past, id, 'SUPPORTS'),
  'read/actor-positions:disputes': (past, id) => positions(past, id, 'DISPUTES'),
  'read/claim-stands:asserted': (past, id) => standsTo(past, id, 'STATED'),
  'read/claim-stands:supported': (past, id) => standsTo(past, id, 'SUPPORTS'),
  'read/claim-stands:disputed': (past, id) => standsTo(past, id, 'DISPUTES'),
  'read/actor-representations:page': representations,
  'read/same-as:page': sameAs,
};

/** What no later source can change. */
const LASTING = new Set([
  'read/statement-passages',
  'read/statement-stances',
  'read/source-text',
  'read/past-edges',
]);

/**
 * A reader of the graph as it was known on a day: it answers the same statements, from what sources had asserted by then.
 * Everything is reckoned anew from assertions, so that it costs what the neighbourhood of a node is large.
 */
export class PastReader extends Reader {
  private readonly past: PastGraph;
  private readonly lists = new Map<string, GatheredList<KeyedRow>>();

  constructor(
    database: Readable,
    private readonly now: Reader,
    scope: Scope,
  ) {
    super(database, scope.day);
    this.past = new PastGraph(now, scope);
  }

  override async rows<T>(statement: string, id: string, parameters: Parameters = {}): Promise<readonly T[]> {
    return (await this.answer(statement, id, parameters)) as readonly T[];
  }

  override async count(statement: string, id: string, parameters: Parameters = {}): Promise<number> {
    if (statement === 'read/degrees') {
      const degrees = await degreesAt(this.past, id, parameters.kinds as string[]);
      return Object.values(degrees).reduce((sum, degree) => sum + degree, 0);
    }
    return this.list(statement.replace(/-count$/, ''), id, parameters).count();
  }

  private async answer(statement: string, id: string, parameters: Parameters): Promise<readonly unknown[]> {
    const { past } = this;
    if (LASTING.has(statement) || statement.endsWith('-found'))
      return this.now.rows(statement, id, parameters);
    const lookUp = lookUps[statement];
    if (lookUp) return lookUp(past, id);
    const kinds = parameters.kinds as string[];
    if (statement.startsWith('read/linked:')) {
      return isLinkedThen(past, statement.slice('read/linked:'.length), id, parameters.others as string[]);
    }
    if (statement.startsWith('read/search')) return this.hits(statement, id, parameters);
    if (statement === 'read/subgraph-nodes') return this.sized(id, kinds, parameters.properties as string[]);
    if (statement.startsWith('read/subgraph-step')) return neighboursAt(past, id, kinds);
    if (statement.startsWith('read/subgraph-edges')) {
      const others = new Set(parameters.others as string[]);
      const edges = await edgesAt(past, id, Array.isArray(kinds) ? kinds : (kinds[id] ?? []));
      return edges.filter(({ from, to }) => others.has(from === id ? to : from));
    }
    if (statement.startsWith('read/path-')) return this.steps(statement, id, parameters);
    const { above, below, limit } = { ...UNBOUNDED, limit: MOST_NODES, ...parameters } as Stretch;
    const back = statement.endsWith('-back');
    return this.list(statement.replace(/-back$/, ''), id, parameters).rows({ above, below, limit, back });
  }

  private list(statement: string, id: string, parameters: Parameters): GatheredList<KeyedRow> {
    const name = [statement, id, parameters.kind].join(' ');
    const known = this.lists.get(name);
    if (known) return known;
    const list = new GatheredList(this.gather(statement, id, parameters));
    this.lists.set(name, list);
    return list;
  }

  private gather(statement: string, id: string, { kind }: Parameters): Promise<KeyedRow[]> {
    if (statement.startsWith('read/lists:')) return this.nodesOf(statement.slice('read/lists:'.length));
    if (statement === 'read/source-statements:page') return this.itemsOf(statement, id, 'dateKey');
    const list = statement.startsWith('read/links:')
      ? linkList(statement.endsWith(':to') ? 'out' : 'in', String(kind))
      : (assertedLists[statement] ?? summaryLists[statement]);
    if (!list) throw new Error(`nobody knows what "${statement}" was in the past`);
    return list(this.past, id);
  }

  /** All nodes of a kind, such as `claims-date`. */
  private async nodesOf(list: string): Promise<KeyedRow[]> {
    const [plural = '', order = 'date'] = list.split('-');
    const rows = await this.itemsOf(`read/lists:${plural}-date`, '', `${order}Key`);
    if (order === 'date' || order === 'name') return rows;
    return Promise.all(
      rows.map(async ({ node }) => ({
        node,
        key: orderKey(String(await this.number(node, order)).padStart(9, '0'), node.id),
      })),
    );
  }

  private async itemsOf(statement: string, id: string, key: string): Promise<ItemRow[]> {
    const found = await this.now.rows<ItemRow>(statement, id, { ...UNBOUNDED, limit: MOST_NODES + 1 });
    if (found.length > MOST_NODES) {
      throw new InputError(
        'LIMIT_EXCEEDED',
        `knownAt: a list of more than ${MOST_NODES} is too long to be reckoned for a day of the past.`,
        'Begin at a node, or with a filter that leads to fewer.',
      );
    }
    const nodes = await Promise.all(found.map(({ node }) => this.past.node(node.id)));
    return nodes.flatMap((node) => (node ? [{ node, key: String(node[key as keyof NodeRow]) }] : []));
  }

  /** By what lists are ordered that are ordered by number. */
  private async number({ id, labels }: NodeRow, order: string): Promise<number> {
    if (order === 'disputes') {
      return (
        await (labels.includes('Claim')
          ? standsTo(this.past, id, 'DISPUTES')
          : positions(this.past, id, 'DISPUTES'))
      ).length;
    }
    if (labels.includes('Actor')) return (await this.past.edges(id, 'out', 'MADE')).length;
    if (labels.includes('Claim')) return (await this.past.edges(id, 'in', 'EXPRESSES')).length;
    if (labels.includes('Event')) return (await this.past.edges(id, 'in', 'SAID_AT')).length;
    return this.now.count('read/source-statements:page-count', id);
  }

  /** What is found today, as it was then. */
  private async hits(statement: string, id: string, parameters: Parameters): Promise<unknown[]> {
    const found = await this.now.rows<{ node: NodeRow }>(statement, id, parameters);
    const nodes = await Promise.all(found.map(({ node }) => this.past.node(node.id)));
    return found.flatMap((row, index) => (nodes[index] ? [{ ...row, node: nodes[index] }] : []));
  }

  private async sized(
    id: string,
    kinds: readonly string[],
    properties: readonly string[],
  ): Promise<unknown[]> {
    const node = await this.past.node(id);
    if (!node) return [];
    const degrees = await degreesAt(this.past, id, kinds);
    const values = properties.map((name) => node[name as keyof NodeRow] ?? null);
    return [node.labels, values, 0, 0, kinds.map((kind) => degrees[kind] ?? 0)];
  }

  private async steps(statement: string, id: string, parameters: Parameters): Promise<readonly unknown[]> {
    const { kinds, avoided = [], ends = [], disputed } = parameters as Record<string, string[]>;
    const [from = '', to] = id.split(SEPARATOR);
    const edges = (await edgesAt(this.past, from, kinds ?? [])).filter(
      ({ kind, contested, retractedOn }) =>
        retractedOn === undefined && (disputed || (kind !== 'DISPUTES' && !contested)),
    );
    if (statement === 'read/path-hops') return edges.filter((edge) => edge.from === to || edge.to === to);
    const others = [...new Set(edges.map((edge) => (edge.from === from ? edge.to : edge.from)))];
    const nodes = await Promise.all(others.map((other) => this.past.node(other)));
    return others.filter(
      (other, index) =>
        ends.includes(other) || !nodes[index]?.labels.some((label) => avoided.includes(label)),
    );
  }
}

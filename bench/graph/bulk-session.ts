import { isInt, type Transaction } from 'neo4j-driver';
import type { Parameters, Row } from '../../src/graph/database.ts';
import { PASSAGE, STATEMENT } from '../../src/graph/write/columns.ts';
import { orderKey, SEPARATOR } from '../../src/graph/write/order.ts';
import { WriteSession } from '../../src/graph/write/session.ts';
import { SHORT_CUTS } from '../../src/graph/write/short-cuts.ts';
import { Meetings } from './meetings.ts';

/** Properties as the driver would hand them out. */
type Values = Record<string, unknown>;

export interface BulkNode {
  readonly labels: readonly string[];
  readonly properties: Values;
}

export interface BulkRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Values;
}

/** Where what never changes again goes at once. */
export interface Sink {
  node(node: BulkNode): void;
  relationship(relationship: BulkRelationship): void;
}

/** Everything that sources say of one entity. */
interface Said {
  readonly mentions: Values[];
  readonly reports: Values[];
}

/**
 * A session in which the writer writes for a bulk import instead of into Neo4j: statements, passages and assertions go
 * to a sink, while what later sources may change (entities, short cuts) is kept until the end. It answers what the
 * writer asks as Neo4j would where sources are loaded once, in the order of their publication, and do not contradict
 * one another; anything else is an error.
 */
export class BulkSession extends WriteSession {
  private readonly nodes = new Map<string, BulkNode>();
  private readonly shortCuts = new Map<string, BulkRelationship>();
  private readonly said = new Map<string, Said>();
  /** By pair, the relationship that carries the order keys. */
  private readonly keyed = new Map<string, Values>();
  private readonly days = new Map<string, string | null>();
  /** Numbers by which lists are ordered. */
  private readonly statements = new Map<string, number>();
  private readonly disputes = new Map<string, number>();
  private readonly items = new Map<string, string[]>();
  private readonly meetings = new Meetings((id) => this.nodes.get(id)?.properties ?? {});

  constructor(private readonly sink: Sink) {
    // No statement goes further than `execute`.
    super(undefined as unknown as Transaction);
  }

  protected override async execute<T extends Row>(statement: string, parameters: Parameters): Promise<T[]> {
    const { rows } = parameters.batch as { rows: never[] };
    const answer = this.answers[statement];
    if (!answer) throw new Error(`an archive never comes to "${statement}": ${JSON.stringify(rows[0])}`);
    return rows.flatMap((row) => answer(row, parameters) ?? []) as T[];
  }

  /** Hands over what was kept, in its final order. */
  finish(): void {
    for (const { type, from, to } of this.shortCuts.values()) {
      if (type !== 'DISPUTES') continue;
      count(this.disputes, from);
      count(this.disputes, to);
    }
    for (const node of this.nodes.values()) this.sink.node(this.ranked(node));
    for (const shortCut of this.shortCuts.values()) this.sink.relationship(shortCut);
  }

  /** With the keys that `write/ranks` sets. */
  private ranked({ labels, properties }: BulkNode): BulkNode {
    const id = String(properties.id);
    const key = (numbers: ReadonlyMap<string, number>, ...kinds: string[]) =>
      kinds.some((kind) => labels.includes(kind))
        ? orderKey(String(numbers.get(id) ?? 0).padStart(9, '0'), id)
        : null;
    const statementsKey = key(this.statements, 'Actor', 'Claim', 'Event', 'Source');
    const disputesKey = key(this.disputes, 'Actor', 'Claim');
    return { labels, properties: plain({ ...properties, statementsKey, disputesKey }) };
  }

  private readonly answers: Record<string, (row: never, parameters: Parameters) => unknown> = {
    'known-entities': (id: string) => {
      const node = this.nodes.get(id);
      return node && { id, labels: ['Entity', ...node.labels], properties: node.properties, standing: true };
    },
    declarations: (id: string) => {
      const said = this.said.get(id);
      return said && this.nodes.has(id) ? { id, ...said } : undefined;
    },
    'keyed:about': (pair: BulkRelationship) => this.keyedPair(pair),
    'keyed:pairs': (pair: BulkRelationship) => this.keyedPair(pair),
    'stored-short-cuts': ({ from, to }: BulkRelationship) =>
      ['STATED', 'SUPPORTS', 'DISPUTES', 'MET_WITH', 'SPOKE_WITH'].flatMap((type) => {
        const element = pairName({ type, from, to });
        const shortCut = this.shortCuts.get(element);
        if (!shortCut) return [];
        const via = (shortCut.properties.via as string[]).map((id) => ({ id, orderDate: this.dayOf(id) }));
        return { element, type, from, to, ...NOT_THERE, ...shortCut.properties, via };
      }),
    identified: (item: string) =>
      (this.items.get(item) ?? []).map((id) => {
        const { knownSince = null } = this.nodes.get(id)?.properties ?? {};
        return { id, wikidata: item, knownSince };
      }),
    'meetings-so-far': (id: string, { sources }) => this.meetings.soFar(id, sources as string[]),
    'event-accounts': (id: string) => this.meetings.accountsOf(id),
    'create-passages': (row: unknown[]) => {
      this.sink.node({ labels: ['Passage'], properties: propertiesOf(PASSAGE, row) });
    },
    'create-statements': (row: unknown[]) => {
      const properties = propertiesOf(STATEMENT, row);
      count(this.statements, String(properties.source));
      this.days.set(String(properties.id), (properties.orderDate as string | undefined) ?? null);
      this.sink.node({ labels: ['Statement'], properties });
    },
    'write-nodes': (row: BulkNode & { readonly id: string }) => this.writeNode(row),
    'create-relationships': (text: string, { batch }) => {
      const [from = '', ...lines] = text.split('\n');
      for (const line of lines) {
        const [type = '', to = '', place, evidence = '', hash, out, into] = line.split('\t');
        const [source, knownSince, further] = (batch as { shared: Shared[] }).shared[Number(place)] ?? [];
        const outKey = out ? [from, out, to].join(SEPARATOR) : null;
        const inKey = into ? [to, into, from].join(SEPARATOR) : null;
        const told = { source, knownSince, evidence: evidence.split(' ').filter(Boolean), hash };
        this.create({ type, from, to, properties: plain({ ...told, outKey, inKey, ...further }) });
      }
    },
    'create-short-cuts': ([from, to, type, properties]: [string, string, string, Values]) =>
      this.create({ type, from, to, properties: plain(properties) }),
    'set-relationships': ({ element, properties }: { element: string; properties: Values }) => {
      const shortCut = this.shortCuts.get(element);
      if (!shortCut) throw new Error(`"${element}" would change after it was written`);
      Object.assign(shortCut.properties, plain(properties));
    },
    'ranks:count': () => undefined,
    'ranks:set': () => undefined,
    'write-short-cuts': ({ from, to, types, made }: ShortCutsRow) => {
      for (const type of types) this.shortCuts.delete(pairName({ type, from, to }));
      for (const { type, properties } of made) this.create({ type, from, to, properties: plain(properties) });
    },
  };

  /** Of a statement or an event. */
  private dayOf(id: string): unknown {
    return this.days.get(id) ?? this.nodes.get(id)?.properties.orderDate ?? null;
  }

  private writeNode({ id, labels, properties }: BulkNode & { readonly id: string }): void {
    const before = this.nodes.get(id);
    const after = { labels, properties: { ...before?.properties, ...plain(properties) } };
    this.nodes.set(id, after);
    const { wikidata } = after.properties;
    if (typeof wikidata === 'string' && before?.properties.wikidata !== wikidata)
      this.items.set(wikidata, [...(this.items.get(wikidata) ?? []), id]);
  }

  private create(relationship: BulkRelationship): void {
    const { type, from, to, properties } = relationship;
    if (SHORT_CUTS.includes(type)) {
      this.shortCuts.set(pairName(relationship), relationship);
      return;
    }
    if (type === 'MADE') count(this.statements, from);
    if (type === 'EXPRESSES' || type === 'SAID_AT') count(this.statements, to);
    if (type === 'ABOUT' || type === 'PARTICIPATED_IN') this.noteKeys(relationship);
    if (type === 'MENTIONS' || type === 'REPORTS') {
      const { evidence, ...told } = properties;
      const said = this.said.get(to) ?? { mentions: [], reports: [] };
      (type === 'MENTIONS' ? said.mentions : said.reports).push(told);
      this.said.set(to, said);
    }
    if (type === 'REPORTS') this.meetings.report(from, to, properties);
    if (type === 'PARTICIPATED_IN') this.meetings.seat(from, to, properties);
    this.sink.relationship({ type, from, to, properties });
  }

  private keyedPair({ type, from, to }: BulkRelationship): unknown {
    const ends = [this.nodes.get(from), this.nodes.get(to)];
    if (!ends[0] || !ends[1]) return undefined;
    const name = pairName({ type, from, to });
    const properties = this.keyed.get(name) ?? null;
    const [fromDay, toDay] = ends.map((end) => end?.properties.orderDate ?? null);
    return { element: properties && name, type, from, to, properties, fromDay, toDay };
  }

  private noteKeys(relationship: BulkRelationship): void {
    const { source, knownSince, hash, outKey, inKey } = relationship.properties;
    if (outKey !== undefined || inKey !== undefined)
      this.keyed.set(pairName(relationship), { source, knownSince, hash, outKey, inKey });
  }
}

function count(numbers: Map<string, number>, id: string): void {
  numbers.set(id, (numbers.get(id) ?? 0) + 1);
}

function propertiesOf(columns: readonly string[], row: readonly unknown[]): Values {
  return plain(Object.fromEntries(columns.map((name, index) => [name, row[index]])));
}

/** What Neo4j answers for properties that are not there. */
const NOT_THERE = { knownSince: null, firstOn: null, lastOn: null, contested: null };

/** What relationships share. */
type Shared = readonly [source: unknown, knownSince: unknown, further: Values];

interface ShortCutsRow extends Pick<BulkRelationship, 'from' | 'to'> {
  readonly types: readonly string[];
  readonly made: readonly Pick<BulkRelationship, 'type' | 'properties'>[];
}

/** Tells relationships of different pairs or types apart: no id holds a blank. */
function pairName({ type, from, to }: Pick<BulkRelationship, 'type' | 'from' | 'to'>): string {
  return `${type} ${from} ${to}`;
}

/** Properties without those that are absent, and with JavaScript's numbers. */
function plain(properties: Values): Values {
  const result: Values = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value !== null && value !== undefined) result[name] = isInt(value) ? value.toNumber() : value;
  }
  return result;
}

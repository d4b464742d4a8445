import { dateBounds } from '../../dossier/dates.ts';
import { passageId } from '../../dossier/ids.ts';
import type { AssertionRecord, Dossier, PassageRecord } from '../../dossier/schema.ts';
import { ELLIPSIS, hashesOf, sha256, spansOf } from '../../dossier/spans.ts';
import { contentHash, contentOf, type Properties, type PropertyValue } from './hash.ts';

/** A node that exists in one source only, or the source itself. */
export interface NodeAssertion {
  readonly id: string;
  readonly label: 'Source' | 'Statement' | 'Passage';
  readonly properties: Properties;
  readonly hash: string;
}

/** One relationship that a source asserts. */
export interface RelationshipAssertion {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly hash: string;
}

/** All that one source says, as it stands in the graph. */
export interface Assertions {
  readonly source: string;
  readonly nodes: readonly NodeAssertion[];
  readonly relationships: readonly RelationshipAssertion[];
}

/** Collects what a source asserts; of equal assertions one is kept, with the evidence of all. */
export class AssertionCollector {
  readonly source: string;
  readonly knownSince: string | undefined;
  private readonly nodes = new Map<string, Omit<NodeAssertion, 'hash'>>();
  private readonly relationships = new Map<
    string,
    Omit<RelationshipAssertion, 'hash'> & { evidence: Set<string> }
  >();

  constructor({ source }: Dossier) {
    const known = dateBounds(source.published ?? source.retrieved ?? '');
    this.source = source.id;
    this.knownSince = known?.to ?? known?.from;
  }

  node(label: NodeAssertion['label'], id: string, properties: Loose): void {
    this.nodes.set(id, { id, label, properties: present(properties) });
  }

  /** Adds one relationship with what every assertion carries. */
  relationship(
    type: string,
    from: string,
    to: string,
    evidence: readonly string[],
    record: AssertionRecord = {},
    own: Loose = {},
  ): void {
    const retracted = record.retracted === undefined ? undefined : dateBounds(record.retracted);
    const properties = present({
      ...own,
      source: this.source,
      knownSince: this.knownSince,
      implied: record.implied,
      retractedOn: retracted?.to ?? retracted?.from,
    });
    const key = contentOf(type, from, to, properties);
    const earlier = this.relationships.get(key);
    if (earlier) for (const id of evidence) earlier.evidence.add(id);
    else this.relationships.set(key, { type, from, to, properties, evidence: new Set(evidence) });
  }

  /** Adds the passages of a record; returns their ids. */
  passages(record: PassageRecord | undefined, quote?: string): string[] {
    const spans = spansOf(record);
    const hashes = hashesOf(record);
    const pieces = quote === undefined ? [] : spans.length === 1 ? [quote] : quote.split(ELLIPSIS);
    return spans.map((span, index) => {
      const id = passageId(this.source, span);
      const [start, end] = span;
      const exact = pieces[index];
      const hash = exact === undefined ? hashes[index] : sha256(exact);
      const known = this.nodes.get(id)?.properties ?? {};
      this.node('Passage', id, { source: this.source, start, end, sha256: hash, exact, ...known });
      this.relationship('IN', id, this.source, [id]);
      return id;
    });
  }

  /** Everything collected, in a fixed order, with hashes. */
  finish(): Assertions {
    const nodes = [...this.nodes.values()].map((node) => ({
      ...node,
      hash: contentHash(node.label, node.id, '', node.properties),
    }));
    const relationships = [...this.relationships.values()].map(({ evidence, ...relationship }) => {
      const properties = { ...relationship.properties, evidence: [...evidence].sort() };
      const { type, from, to } = relationship;
      return { type, from, to, properties, hash: contentHash(type, from, to, properties) };
    });
    return { source: this.source, nodes: nodes.sort(byId), relationships: relationships.sort(byHash) };
  }
}

/** Properties of which some may be absent. */
export type Loose = Record<string, PropertyValue | undefined>;

/** A date as written, and its bounds: `when`, `whenFrom`, `whenTo`. */
export function dated(name: string, date: string | undefined): Loose {
  if (date === undefined) return {};
  const bounds = dateBounds(date) ?? {};
  return { [name]: date, [`${name}From`]: bounds.from, [`${name}To`]: bounds.to };
}

function present(properties: Loose): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined),
  );
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byHash(a: { hash: string }, b: { hash: string }): number {
  return a.hash < b.hash ? -1 : 1;
}

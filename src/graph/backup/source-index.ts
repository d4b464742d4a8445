import { localId } from '../../dossier/ids.ts';
import { groupBy } from '../write/change.ts';
import type { Properties } from '../write/hash.ts';
import { compareText } from '../write/order.ts';
import { Places } from './to-places.ts';

/** All that one source asserts, as it is read from the graph. */
export interface ReadSource {
  readonly source: string;
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly properties: Properties }[];
  readonly relationships: readonly ReadRelationship[];
}

/** A relationship of a source, as it is read from the graph. */
export interface ReadRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** What one source asserts, to be looked up. */
export class SourceIndex {
  readonly places: Places;
  /** In the order of their types and ends. */
  readonly relationships: readonly ReadRelationship[];
  readonly mentions: readonly ReadRelationship[];
  /** The kinds of all that the source mentions. */
  readonly kinds: ReadonlyMap<string, unknown>;
  private readonly outgoing: ReadonlyMap<string, ReadRelationship[]>;
  private readonly incoming: ReadonlyMap<string, ReadRelationship[]>;

  constructor(readonly read: ReadSource) {
    const relationships = [...read.relationships].sort(byEnds);
    this.relationships = relationships;
    this.places = new Places(read.nodes.filter(({ label }) => label === 'Passage'));
    this.outgoing = groupBy(relationships, ({ type, from }) => `${type} ${from}`);
    this.incoming = groupBy(relationships, ({ type, to }) => `${type} ${to}`);
    this.mentions = relationships.filter(({ type }) => type === 'MENTIONS');
    this.kinds = new Map(this.mentions.map(({ to, properties }) => [to, properties.label]));
  }

  /** The relationships of a type that start at a node, in the order of their ends. */
  from(id: string, type: string): readonly ReadRelationship[] {
    return this.outgoing.get(`${type} ${id}`) ?? [];
  }

  /** The relationships of a type that end at a node, likewise. */
  to(id: string, type: string): readonly ReadRelationship[] {
    return this.incoming.get(`${type} ${id}`) ?? [];
  }

  /** As `to`, in the order in which the dossier gave them. */
  inOrder(id: string, type: string): readonly ReadRelationship[] {
    return [...this.to(id, type)].sort(
      (a, b) => Number(a.properties.position) - Number(b.properties.position),
    );
  }

  /** The ends of the relationships of a type that start at a node, as the dossier names them. */
  ends(type: string, id: string): string[] {
    return this.from(id, type).map(({ to }) => this.ref(to));
  }

  /** The passages that are a part of a statement. */
  passages(statement: string, part: string): string[] {
    return this.from(statement, 'EVIDENCED_BY')
      .filter(({ properties }) => properties.part === part)
      .map(({ to }) => to);
  }

  /** An id as its dossier has it: what exists in this source only is named without the source. */
  ref(id: string): string {
    const prefix = localId(this.read.source, '');
    return id.startsWith(prefix) ? id.slice(prefix.length) : id;
  }
}

/** What a record says of itself: whether it is implied, and when it was taken back. */
export interface Marks {
  readonly implied?: unknown;
  readonly retracted?: unknown;
}

/** The marks that a relationship keeps of its record; of a retraction the day, whatever its date was. */
export function marks({ properties: { implied, retractedOn } }: ReadRelationship): Marks {
  return { ...(implied && { implied }), ...(retractedOn && { retracted: retractedOn }) };
}

/** The passages on which a relationship rests. */
export function evidence({ properties }: ReadRelationship): readonly string[] {
  return Array.isArray(properties.evidence) ? properties.evidence : [];
}

function byEnds(a: ReadRelationship, b: ReadRelationship): number {
  return (
    compareText(a.type, b.type) ||
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    compareText(String(a.properties.hash), String(b.properties.hash))
  );
}

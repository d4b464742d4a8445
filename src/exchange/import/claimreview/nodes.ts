import { isRecord } from '../../../dossier/select.ts';
import { plainText } from './text.ts';

/** A node of a graph of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** How the names of schema.org are written, whatever the context says. */
const PREFIXES = ['', 'schema:', 'https://schema.org/', 'http://schema.org/'];
/** Properties by which nodes refer to what reviews tell of. */
const REFERRING = ['author', 'publisher', 'itemReviewed', 'reviewRating', 'appearance', 'firstAppearance'];
/** References lead on so often at most. */
const MOST_STEPS = 8;

/** The nodes that may refer to each other by `@id`. */
export class Nodes {
  private readonly byId = new Map<string, Node>();
  private readonly reviews: Node[] = [];
  private reviewed: Set<Node> | undefined;

  constructor(values: Iterable<unknown>) {
    for (const value of values) this.add(value);
  }

  /** Nested as they are: JSON has no cycles. */
  private add(value: unknown): void {
    if (Array.isArray(value)) for (const each of value) this.add(each);
    if (!isRecord(value)) return;
    const id = idOfNode(value);
    if (id !== undefined && !isReference(value) && !this.byId.has(id)) this.byId.set(id, value);
    if (typesOf(value).includes('ClaimReview')) this.reviews.push(value);
    for (const each of Object.values(value)) if (typeof each === 'object') this.add(each);
  }

  /** The values of a property: always a list, with what they refer to in place of references. */
  values(node: Node, name: string): unknown[] {
    return PREFIXES.flatMap((prefix) => {
      const key = prefix + name;
      return Object.hasOwn(node, key) ? this.listed(node[key]) : [];
    });
  }

  /** The nodes among the values of a property. */
  nodes(node: Node, name: string): Node[] {
    return this.values(node, name).filter(isRecord);
  }

  /** The texts among the values of a property; numbers are written out. */
  texts(node: Node, name: string): string[] {
    return this.values(node, name).flatMap((value) => {
      const text = typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : '';
      return text === '' ? [] : [text];
    });
  }

  text(node: Node, ...names: readonly string[]): string | undefined {
    for (const name of names) {
      const [text] = this.texts(node, name);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** Whether one of the reviews reviews a node. */
  isReviewed(node: Node): boolean {
    this.reviewed ??= new Set(this.reviews.flatMap((review) => this.nodes(review, 'itemReviewed')));
    return this.reviewed.has(node);
  }

  /** What they are called, and what they are that are called so. */
  get defined(): Iterable<readonly [id: string, node: Node]> {
    return this.byId;
  }

  /** Whether something within a value refers to what is none of these nodes. */
  leadsOut(value: unknown): boolean {
    if (Array.isArray(value)) return value.some((each) => this.leadsOut(each));
    if (!isRecord(value)) return false;
    return (
      REFERRING.some((name) => this.nodes(value, name).some(isReference)) ||
      Object.values(value).some((each) => this.leadsOut(each))
    );
  }

  private listed(value: unknown): unknown[] {
    if (Array.isArray(value)) return value.flatMap((each) => this.listed(each));
    if (!isRecord(value)) return value === null || value === undefined ? [] : [value];
    for (const holder of ['@value', '@list', '@set']) {
      if (Object.hasOwn(value, holder)) return this.listed(value[holder]);
    }
    return [this.referred(value)];
  }

  private referred(value: Node): Node {
    let node = value;
    for (let step = 0; step < MOST_STEPS && isReference(node); step += 1) {
      const id = idOfNode(node);
      const next = id === undefined ? undefined : this.byId.get(id);
      if (!next) break;
      node = next;
    }
    return node;
  }
}

/** The id of a node, which may be the address of a page. */
export function idOfNode(node: Node): string | undefined {
  const id = Object.hasOwn(node, '@id') ? node['@id'] : node.id;
  return typeof id === 'string' ? id : undefined;
}

function isReference(node: Node): boolean {
  const [key, ...more] = Object.keys(node);
  return (key === '@id' || key === 'id') && more.length === 0;
}

/** The types of a node, without what stands before their names. */
export function typesOf(node: Node): string[] {
  const types = Object.hasOwn(node, '@type') ? node['@type'] : node.type;
  return [types].flat().flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : []));
}

const PROPERTY = /^[A-Za-z][\w-]{0,39}$/;

/** Properties of a node that are not among those that have a place. */
export function otherProperties(node: Node, known: readonly string[]): string[] {
  return Object.keys(node)
    .filter((key) => !key.startsWith('@') && key !== 'type' && key !== 'id')
    .map((key) => key.replace(/^(schema:|https?:\/\/schema\.org\/)/, ''))
    .filter((name) => !known.includes(name))
    .map((name) => (PROPERTY.test(name) ? `property ${name}` : 'other properties'));
}

import type { Credit } from '../../read/stored.ts';

/** What an attribute holds: dates are ISO days (or `2025-12`, `2025`), `strings` are lists. */
export type AttributeType = 'string' | 'integer' | 'double' | 'boolean' | 'date' | 'strings';
export type Value = string | number | boolean | readonly string[];

/** An attribute that nodes or edges may have. */
export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
}

/** What is known of an export before its first node. */
export interface Head {
  readonly title: string;
  /** Which state of the graph it was taken from: equal states have equal versions. */
  readonly dataVersion: string;
  readonly credits: readonly Credit[];
  readonly nodeAttributes: readonly Attribute[];
  readonly edgeAttributes: readonly Attribute[];
  /** Whether its edges lead from `source` to `target`, all of them or some. */
  readonly directed: boolean;
}

/** Some days; an end that is absent is open, and both ends count. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

export interface ExportNode {
  readonly id: string;
  readonly label: string;
  /** Such as `PERSON`. */
  readonly kind: string;
  /** By the names of `nodeAttributes`; what is unknown is absent. */
  readonly values: Readonly<Record<string, Value>>;
  readonly time?: Span;
}

export interface ExportEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Such as `HOLDS`. */
  readonly kind: string;
  readonly directed: boolean;
  readonly weight: number;
  /** By the names of `edgeAttributes`. */
  readonly values: Readonly<Record<string, Value>>;
  readonly time?: Span;
  /** How heavy it is in one stretch of time after the other, where that is known. */
  readonly weights?: readonly (Span & { readonly weight: number })[];
}

/** Something to be exported, read twice at most from its start: every edge joins two of the nodes. */
export interface ExportGraph {
  readonly head: Head;
  nodes(): AsyncIterable<ExportNode>;
  edges(): AsyncIterable<ExportEdge>;
}

/** Writes an export as pieces of text, one after the other, in memory that does not grow with it. */
export type Write = (graph: ExportGraph) => AsyncIterable<string>;

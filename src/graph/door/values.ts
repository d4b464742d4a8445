import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The values of one row as JSON. Nodes and relationships bear the graph's ids, never Neo4j's own; a relationship has its
 * ends where they stand in the same row. Integers beyond 2^53, and what is no number, are text.
 */
export function toJson(row: readonly unknown[]): Json[] {
  const ids = new Map<string, unknown>();
  for (const value of row) collectIds(value, ids);
  return row.map((value) => convert(value, ids));
}

/** The `id` of each node in a value, by what Neo4j calls the node. */
function collectIds(value: unknown, ids: Map<string, unknown>): void {
  if (neo4j.isNode(value)) ids.set(value.elementId, value.properties.id);
  else if (neo4j.isPath(value)) for (const node of nodesOf(value)) collectIds(node, ids);
  else if (Array.isArray(value)) for (const each of value) collectIds(each, ids);
  else if (isMap(value)) for (const each of Object.values(value)) collectIds(each, ids);
}

function convert(value: unknown, ids: ReadonlyMap<string, unknown>): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map((each) => convert(each, ids));
  if (neo4j.isNode(value)) return node(value, ids);
  if (neo4j.isRelationship(value)) return relationship(value, ids);
  if (neo4j.isPath(value)) {
    return {
      nodes: nodesOf(value).map((each) => node(each, ids)),
      relationships: value.segments.map((segment) => relationship(segment.relationship, ids)),
    };
  }
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value;
    return convert({ srid, x, y, ...(z !== undefined && { z }) }, ids);
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return isMap(value) ? map(value, ids) : String(value);
}

function node({ labels, properties }: Node, ids: ReadonlyMap<string, unknown>): Json {
  return { ...named('id', properties.id, ids), labels: [...labels].sort(), properties: map(properties, ids) };
}

function relationship(
  { type, startNodeElementId, endNodeElementId, properties }: Relationship,
  ids: ReadonlyMap<string, unknown>,
): Json {
  return {
    kind: type,
    ...named('from', ids.get(startNodeElementId), ids),
    ...named('to', ids.get(endNodeElementId), ids),
    properties: map(properties, ids),
  };
}

function named(name: string, value: unknown, ids: ReadonlyMap<string, unknown>): { [name: string]: Json } {
  return value === undefined ? {} : { [name]: convert(value, ids) };
}

function map(value: object, ids: ReadonlyMap<string, unknown>): { [name: string]: Json } {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, convert(each, ids)]));
}

function nodesOf({ start, segments }: Path): Node[] {
  return [start, ...segments.map(({ end }) => end)];
}

/** Dates, times and durations are objects of classes of their own, whose text is ISO 8601. */
function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}

/** Parameters as the driver must get them for whole numbers to arrive as integers. */
export function fromJson(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fromJson(each)]));
}

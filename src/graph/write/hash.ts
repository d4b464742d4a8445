import { hash } from 'node:crypto';

export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** What the writer derives, and the id, which is hashed by itself; everything else is what a source asserts. */
const DERIVED = new Set([
  'id',
  'hash',
  'orderDate',
  'dateKey',
  'nameKey',
  'statementsKey',
  'disputesKey',
  'outKey',
  'inKey',
]);

/**
 * Hash of what a source asserts in one node or relationship: the first 128 bits of SHA-256 over its content.
 * @returns 32 hexadecimal digits
 */
export function contentHash(kind: string, from: string, to: string, properties: Properties): string {
  return hash('sha256', contentOf(kind, from, to, properties), 'hex').slice(0, 32);
}

/** Label or type, ends and asserted properties in the order of their names, as one text. */
export function contentOf(kind: string, from: string, to: string, properties: Properties): string {
  const asserted = assertedNames(properties)
    .sort()
    .map((name) => [name, properties[name]]);
  return JSON.stringify([kind, from, to, asserted]);
}

/** The names of the properties that a source asserts. */
export function assertedNames(properties: Properties): string[] {
  return Object.keys(properties).filter((name) => !DERIVED.has(name));
}

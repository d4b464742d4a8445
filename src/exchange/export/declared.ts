import type { Attribute, Value } from './graph.ts';

/** A value, and which of the declared attributes it is one of. */
export interface Declared {
  readonly index: number;
  readonly value: Value;
}

type Values = Readonly<Record<string, Value | undefined>>;

/**
 * What a node or an edge has of the declared attributes, in the order of their declarations.
 * @throws Error where a value is not declared, which is a fault of this program
 */
export function declaredOf(attributes: readonly Attribute[], values: Values): Declared[] {
  checkDeclared(attributes, values);
  return attributes.flatMap(({ name }, index) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? [] : [{ index, value }];
  });
}

/**
 * Checks that each value is one of a declared attribute.
 * @throws Error where one is not, which is a fault of this program
 */
export function checkDeclared(attributes: readonly Attribute[], values: Values): void {
  for (const name of Object.keys(values)) {
    if (attributes.some((attribute) => attribute.name === name)) continue;
    const known = attributes.map((attribute) => attribute.name).join(', ');
    throw new Error(`"${name}" is not declared in the head of the export; expected one of: ${known}.`);
  }
}

import type { Value } from './graph.ts';

/** A value as text, for formats that have no lists: a list's items stand with `; ` between them. */
export function plainText(value: Value): string {
  return typeof value === 'object' ? value.join('; ') : String(value);
}

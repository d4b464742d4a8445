import type { NodeRow } from './rows.ts';

/**
 * A node of which only some properties were read.
 * @param names of the properties, `id` among them
 * @param values in the order of their names; null for what the node lacks
 */
export function leanNode(
  labels: readonly string[],
  names: readonly string[],
  values: readonly unknown[],
): NodeRow {
  const node: Record<string, unknown> = { labels };
  for (const [index, name] of names.entries()) {
    const value = values[index];
    if (value !== null) node[name] = value;
  }
  return node as unknown as NodeRow;
}

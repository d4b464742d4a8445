/** Properties of new passages and statements, in the order in which `write/create-passages` and `-statements` take them. */
export const PASSAGE = ['id', 'source', 'start', 'end', 'sha256', 'exact', 'hash'];
export const STATEMENT =
  'id source form voice verb quote text lang knownSince when whenFrom whenTo orderDate dateKey hash'.split(
    ' ',
  );

/**
 * Values in the order of their columns.
 * @throws Error where a property has no column, for it would be lost
 */
export function rowOf(columns: readonly string[], properties: Readonly<Record<string, unknown>>): unknown[] {
  const lost = Object.keys(properties).find((name) => !columns.includes(name));
  if (lost !== undefined) throw new Error(`"${lost}" is none of ${columns.join(', ')}`);
  return columns.map((name) => properties[name]);
}

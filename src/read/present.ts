/** A value without the properties that are null: Cypher's map projections name what a node lacks, rows do not. */
export function present(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(present);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, present(each)]])),
  );
}

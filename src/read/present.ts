/**
 * A value without the properties that are null: Cypher's map projections name what a node lacks, rows do not. It is the
 * very value, changed in place, but for maps that hold a null, of which there is a copy: most hold none.
 */
export function present(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    // A list of Cypher's that holds text holds nothing else.
    if (typeof value[0] === 'string') return value;
    for (let index = 0; index < value.length; index += 1) value[index] = present(value[index]);
    return value;
  }
  const map = value as Record<string, unknown>;
  let lacking = false;
  for (const key in map) {
    const each = map[key];
    if (each === null) lacking = true;
    else if (typeof each === 'object') map[key] = present(each);
  }
  return lacking ? withoutNulls(map) : map;
}

function withoutNulls(map: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key in map) if (map[key] !== null) copy[key] = map[key];
  return copy;
}

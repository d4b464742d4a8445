import type { Dated } from '../read/rows.ts';

/** A date of a row with its bounds, or null where the row has none. */
export function dateOf<Name extends string>(row: Dated<Name>, name: Name) {
  const edtf: string | undefined = row[name];
  if (edtf === undefined) return null;
  return { edtf, from: row[`${name}From`] ?? null, to: row[`${name}To`] ?? null };
}

/** Something in the graph that is not as it should be. */
export interface DoctorFinding {
  /** The check that failed. */
  readonly check: DoctorCheck;
  /** The node's id, or a relationship as `TYPE from -> to`, or the name of an index. */
  readonly id: string;
  readonly expected: string;
  readonly found: string;
}

export type DoctorCheck =
  | 'INDEX'
  | 'ORPHAN'
  | 'EVIDENCE'
  | 'CONTENT_HASH'
  | 'LOAD_RECORD'
  | 'DAY'
  | 'DERIVED_PROPERTY'
  | 'ORDER_KEY'
  | 'SHORT_CUT'
  | 'TEXT';

/** How a relationship is named in a finding. */
export function relationshipName(type: string, from: string, to: string, source?: unknown): string {
  return `${type} ${from} -> ${to}${source === undefined ? '' : ` (${source})`}`;
}

/** A stored value as people read it. */
export function shown(value: unknown): string {
  return value === undefined || value === null
    ? 'nothing'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
}

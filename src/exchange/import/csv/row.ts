/** A row of a table. */
export interface Row {
  get(column: string): string;
  /** Told what of it has no place. */
  leave?(what: string): void;
}

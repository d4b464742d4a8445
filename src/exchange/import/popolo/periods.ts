/** Of so many the days are known; memberships do not take those of more. */
const MOST = 100_000;

/** From when to when something holds, as far as that is told. */
export interface Term {
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/** From when to when legislative periods lasted: memberships may leave that to the period that they name. */
export class Periods {
  private readonly terms = new Map<string, Term>();

  /** The first description of a period counts. */
  describe(id: string, term: Term): void {
    if (this.terms.size < MOST && !this.terms.has(id)) this.terms.set(id, term);
  }

  /** Undefined where no record described it so far. */
  termOf(id: string): Term | undefined {
    return this.terms.get(id);
  }
}

/** Properties as the driver would hand them out. */
type Values = Readonly<Record<string, unknown>>;

interface Seat {
  readonly actor: string;
  readonly properties: Values;
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Who took part in what, by whose word: what the writer asks of events that are to be imported. */
export class Meetings {
  private readonly seats = new Map<string, Seat[]>();
  private readonly attended = new Map<string, Set<string>>();
  private readonly reports = new Map<string, Values[]>();

  /** @param nodeOf the properties of an event or a source */
  constructor(private readonly nodeOf: (id: string) => Values) {}

  seat(actor: string, event: string, properties: Values): void {
    this.seats.set(event, [...(this.seats.get(event) ?? []), { actor, properties }]);
    this.attended.set(actor, this.attendedBy(actor).add(event));
  }

  private attendedBy(actor: string): Set<string> {
    return this.attended.get(actor) ?? new Set();
  }

  report(source: string, event: string, { status }: Values): void {
    this.reports.set(event, [...(this.reports.get(event) ?? []), { id: source, status }]);
  }

  /** Rows of `write/shared-events` for a pair of people. */
  sharedBy({ from, to }: Pair) {
    const [one, other] = [this.attendedBy(from), this.attendedBy(to)];
    const [less, more] = one.size <= other.size ? [one, other] : [other, one];
    return [...less]
      .filter((event) => more.has(event))
      .flatMap((event) => {
        const sources = this.sourcesOf(event, { from, to });
        return sources.length > 0 ? [{ from, to, event, sources }] : [];
      });
  }

  /** The sources that seat both on different sides. */
  private sourcesOf(event: string, { from, to }: Pair): string[] {
    const seats = this.seats.get(event) ?? [];
    const others = seats.filter(({ actor }) => actor === to);
    return seats
      .filter(({ actor }) => actor === from)
      .filter((a) =>
        others.some(
          (b) => a.properties.source === b.properties.source && a.properties.side !== b.properties.side,
        ),
      )
      .map(({ properties }) => String(properties.source));
  }

  /** The row of `write/event-accounts` for an event. */
  accountsOf(id: string) {
    const { kind, whenFrom = null, whenTo = null, orderDate = null } = this.nodeOf(id);
    const reports = (this.reports.get(id) ?? [])
      .filter(({ status }) => status === 'HELD')
      .map((report) => {
        const { publisher = null, knownSince = null } = this.nodeOf(String(report.id));
        return { ...report, publisher, knownSince };
      });
    const represented = (this.seats.get(id) ?? [])
      .filter(({ properties }) => properties.onBehalfOf !== undefined)
      .map(({ properties: { onBehalfOf, source } }) => ({ onBehalfOf, source }));
    return { id, kind, whenFrom, whenTo, orderDate, reports, wholes: [], represented };
  }
}

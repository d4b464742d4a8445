/** Properties as the driver would hand them out. */
type Values = Readonly<Record<string, unknown>>;

interface Seat {
  readonly actor: string;
  readonly properties: Values;
}

/** Who took part in what, by whose word: what the writer asks of events that are to be imported. */
export class Meetings {
  private readonly seats = new Map<string, Seat[]>();
  private readonly reports = new Map<string, Values[]>();

  /** @param nodeOf the properties of an event or a source */
  constructor(private readonly nodeOf: (id: string) => Values) {}

  seat(actor: string, event: string, properties: Values): void {
    this.seats.set(event, [...(this.seats.get(event) ?? []), { actor, properties }]);
  }

  report(source: string, event: string, { status }: Values): void {
    this.reports.set(event, [...(this.reports.get(event) ?? []), { id: source, status }]);
  }

  /** The row of `write/meetings-so-far` for an event. */
  soFar(id: string, sources: readonly string[]) {
    const { kind, whenFrom = null, whenTo = null, orderDate = null } = this.nodeOf(id);
    const held = (this.reports.get(id) ?? [])
      .filter(({ status }) => status === 'HELD')
      .map((report) => String(report.id));
    const seats = (this.seats.get(id) ?? []).map(({ actor, properties: { source, side } }) => ({
      actor,
      source: String(source),
      side,
    }));
    return {
      ...{ id, kind, whenFrom, whenTo, orderDate, plain: true },
      held: held.filter((source) => !sources.includes(source)),
      seats: seats.filter(({ source }) => !sources.includes(source)),
    };
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

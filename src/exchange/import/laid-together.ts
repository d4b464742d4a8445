type Loose = Readonly<Record<string, unknown>>;

/** Records in a list, of which those are one that contradict each other in nothing. */
export class LaidTogether {
  private readonly groups = new Map<unknown, number[]>();
  private readonly records: unknown[] = [];

  /** @param key by which alone records can be one; any two where absent */
  constructor(
    first: readonly unknown[],
    private readonly key?: string,
  ) {
    for (const each of first) this.push(each);
  }

  get all(): readonly unknown[] {
    return this.records;
  }

  /** Lays a record together with the first that it does not contradict, or else beside all others. */
  add(record: unknown): void {
    const known = this.groups.get(this.groupOf(record)) ?? [];
    const place = known.find((each) => agree(this.records[each], record));
    if (place === undefined) this.push(record);
    else this.records[place] = { ...(record as Loose), ...(this.records[place] as Loose) };
  }

  private push(record: unknown): void {
    const group = this.groupOf(record);
    const known = this.groups.get(group) ?? [];
    known.push(this.records.length);
    this.groups.set(group, known);
    this.records.push(record);
  }

  private groupOf(record: unknown): unknown {
    return this.key === undefined ? undefined : (record as Loose)[this.key];
  }
}

function agree(one: unknown, other: unknown): boolean {
  const [a, b] = [one as Loose, other as Loose];
  return Object.keys(b).every((name) => !(name in a) || JSON.stringify(a[name]) === JSON.stringify(b[name]));
}

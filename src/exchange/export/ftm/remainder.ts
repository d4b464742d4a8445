import type { Properties } from '../../../read/stored.ts';

/** Counts what FollowTheMoney's model has no property or no kind of link for, and puts it in words. */
export class Remainder {
  private readonly values = new Map<string, number>();
  private readonly links = new Map<string, number>();

  /** Values as `NAME: VALUE`, an item of a list each, which are counted by their names. */
  words(properties: Readonly<Record<string, Properties[string] | undefined>>): string[] {
    return Object.entries(properties).flatMap(([name, given]) => {
      const values = typeof given === 'object' ? given : given === undefined ? [] : [given];
      if (values.length > 0) this.values.set(name, (this.values.get(name) ?? 0) + values.length);
      return values.map((value) => `${name}: ${value}`);
    });
  }

  /** Counts a relationship that becomes a link of unknown kind, by its type. */
  link(type: string): void {
    this.links.set(type, (this.links.get(type) ?? 0) + 1);
  }

  /** What was counted, in sentences. */
  told(): string[] {
    return [
      ...sentence('Links whose kind FollowTheMoney does not know, which stands as their role', this.links),
      ...sentence('Values that stand in words only', this.values),
    ];
  }
}

function sentence(what: string, counts: ReadonlyMap<string, number>): string[] {
  const parts = [...counts].sort().map(([name, count]) => `${name} ${count}`);
  return parts.length === 0 ? [] : [`${what}: ${parts.join(', ')}.`];
}

import type { Properties } from '../../../read/stored.ts';
import { certainDate, type PlainDates, plainDates } from '../plain-dates.ts';
import { telling } from '../telling.ts';
import { countryCode, languageCode, webAddress } from './codes.ts';
import { ftmId } from './id.ts';

/** FollowTheMoney has years of four digits from 1000 on. */
const KNOWN = /^[12]/;

/**
 * Takes one property after the other of a node or relationship, as FollowTheMoney has such values; what is left at the
 * end it cannot hold, or not all of it.
 */
export class Reading {
  private readonly properties: Map<string, Properties[string]>;

  constructor(properties: Properties) {
    this.properties = new Map(Object.entries(telling(properties)));
  }

  /** What was not taken. */
  rest(): Properties {
    return Object.fromEntries(this.properties);
  }

  /** Leaves properties out that follow from others. */
  skip(...names: readonly string[]): void {
    for (const name of names) this.properties.delete(name);
  }

  /** Whether there is such a property, which is not taken. */
  has(name: string): boolean {
    return this.properties.has(name);
  }

  text(name: string): string | undefined {
    const value = this.properties.get(name);
    this.properties.delete(name);
    return value === undefined ? undefined : String(value);
  }

  list(name: string): readonly string[] {
    const value = this.properties.get(name);
    this.properties.delete(name);
    return typeof value === 'object' ? value : [];
  }

  /** Ids of nodes, one or several, as FollowTheMoney takes them. */
  ids(name: string): readonly string[] {
    const value = this.properties.get(name);
    this.properties.delete(name);
    return typeof value === 'string' ? [ftmId(value)] : typeof value === 'object' ? value.map(ftmId) : [];
  }

  flag(name: string): boolean {
    return this.text(name) === 'true';
  }

  /** A code of FollowTheMoney's. */
  country(name: string): string | undefined {
    return this.part(name, countryCode, () => true);
  }

  /** A code of FollowTheMoney's, which has none of regions and scripts. */
  language(name: string): string | undefined {
    return this.part(name, languageCode, (_, written) => !written.includes('-'));
  }

  address(name: string): string | undefined {
    return this.part(name, webAddress, (address, written) => address === written);
  }

  /** A date in EDTF, which has its bounds beside it, as one date or as the two ends of an interval. */
  dates(name: string): Omit<PlainDates, 'exact'> {
    const written = this.text(name);
    const [first, last] = [this.text(`${name}From`), this.text(`${name}To`)];
    if (written === undefined) return {};
    const { exact, ...ends } = plainDates(written, first, last);
    const known = Object.entries(ends).filter(([, date]) => KNOWN.test(date));
    if (!exact || known.length < Object.keys(ends).length) this.properties.set(name, written);
    return Object.fromEntries(known);
  }

  /** A date in EDTF for where there is no place for two ends: of an interval, what is certain. */
  date(name: string): string | undefined {
    const { [name]: written, [`${name}From`]: first, [`${name}To`]: last } = this.rest();
    const { date } = this.dates(name);
    if (written === undefined || date !== undefined) return date;
    this.properties.set(name, written);
    const certain = certainDate(first, last);
    return certain !== undefined && KNOWN.test(certain) ? certain : undefined;
  }

  /** What FollowTheMoney has of a property; where that is not all, the property stays. */
  private part(
    name: string,
    known: (written: string) => string | undefined,
    isAll: (part: string, written: string) => boolean,
  ): string | undefined {
    const written = this.text(name);
    if (written === undefined) return undefined;
    const part = known(written);
    if (part === undefined || !isAll(part, written)) this.properties.set(name, written);
    return part;
  }
}

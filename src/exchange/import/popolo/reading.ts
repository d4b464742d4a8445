import { dateBounds } from '../../../dossier/dates.ts';
import { isRecord } from '../../../dossier/select.ts';

/** Control characters but tab and line breaks, and unpaired surrogates: no dossier takes these. */
const UNCLEAN = /(?![\t\n\r])[\p{Surrogate}\p{Control}]/u;
const TIME = /[T ].*$/;
/** Keys of ends, and years that stand for none. */
const ENDS = new Set(['end_date', 'dissolution_date']);
const ENDLESS = /^(?:9999|\d{5,})(?:-|$)/;
/** Keys of Popolo that a dossier has no place for; any others are counted together. */
const NAMED = new Set(
  [
    'additional_name area area_id attendees birth_date classification contact_details count created_at death_date description email',
    'end_date extras family_name founding_date dissolution_date gender geometry given_name honorific_prefix',
    'honorific_suffix identifier identifiers image images label lang legislative_period_id links location member member_id',
    'memberships name national_identities national_identity on_behalf_of on_behalf_of_id organization organization_id',
    'other_label other_labels other_names parent parent_id patronymic_name person person_id phone post post_id posts role seats',
    'sort_name source sources start_date status summary type updated_at',
  ].flatMap((line) => line.split(' ')),
);
const UNKNOWN = 'unknown key';
/** Keys that say what a record is, and nothing else. */
const SAID = new Set(['id', '@type', '@context']);

/** Takes one key after the other of an object; what is left at the end has no place in a dossier. */
export class Reading {
  private readonly taken = new Set<string>(SAID);
  private readonly partly = new Set<string>();
  private readonly within = new Map<string, readonly unknown[]>();

  constructor(private readonly record: Readonly<Record<string, unknown>>) {}

  /** A text, or a number as one. */
  text(key: string): string | undefined {
    const text = textOf(this.take(key));
    if (text !== undefined && !UNCLEAN.test(text)) return text;
    if (!isEmpty(this.record[key])) this.leave(key);
    return undefined;
  }

  /** A date without a time of day; none for an end that is said not to be. */
  date(key: string): string | undefined {
    const date = this.text(key)?.replace(TIME, '');
    if (date === undefined || this.isEndless(key)) return undefined;
    if (dateBounds(date)) return date;
    this.leave(key);
    return undefined;
  }

  /** Whether an end is said not to be, by a year that nobody will see. */
  isEndless(key: string): boolean {
    return ENDS.has(key) && ENDLESS.test(this.text(key) ?? '');
  }

  /** The values of a list, or one value. Objects are readings, and what these leave is left of this one. */
  values(key: string): readonly unknown[] {
    const items = [this.take(key)].flat().filter((item) => !isEmpty(item));
    const values = this.within.get(key) ?? items.map((item) => (isRecord(item) ? new Reading(item) : item));
    this.within.set(key, values);
    return values;
  }

  /** Objects of a list, or one object. */
  objects(key: string): Reading[] {
    const values = this.values(key);
    const objects = values.filter((value) => value instanceof Reading);
    if (objects.length < values.length) this.leave(key);
    return objects;
  }

  /** One object, the first of a list. */
  object(key: string): Reading | undefined {
    const [first, ...others] = this.objects(key);
    if (others.length > 0) this.leave(key);
    return first;
  }

  /** Objects of a list that are records of their own: what they leave is theirs. */
  records(key: string): Reading[] {
    const records = this.objects(key);
    this.within.delete(key);
    return records;
  }

  /** Its id, which may be a number. */
  get id(): string | undefined {
    return this.text('id');
  }

  /** Counts a key as left, though it is taken in part. */
  leave(key: string): void {
    this.partly.add(key);
  }

  /** What is left, as it is counted; of what lies within, such as `other_names.lang`. */
  left(): string[] {
    const keys = Object.keys(this.record).filter((key) => !this.taken.has(key) && !isEmpty(this.record[key]));
    const own = [...keys, ...this.partly].map((key) => (NAMED.has(key) ? key : UNKNOWN));
    const nested = [...this.within].flatMap(([key, values]) => {
      const readings = this.partly.has(key) ? [] : values.filter((value) => value instanceof Reading);
      const names = new Set(readings.flatMap((reading) => reading.left()));
      return [...names].map((name) => (name === UNKNOWN ? UNKNOWN : `${key}.${name}`));
    });
    return [...new Set([...own, ...nested])];
  }

  private take(key: string): unknown {
    this.taken.add(key);
    return Object.hasOwn(this.record, key) ? this.record[key] : undefined;
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim() || undefined;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

import { dateBounds } from '../../../dossier/dates.ts';
import { isRecord } from '../../../dossier/select.ts';

/** Control characters but tab and line breaks, and unpaired surrogates: no dossier takes these. */
const UNCLEAN = /(?![\t\n\r])[\p{Surrogate}\p{Control}]/u;
const TIME = /[T ].*$/;
/** Keys of Popolo that a dossier has no place for; any others are counted together. */
const NAMED = new Set(
  [
    'additional_name area area_id attendees birth_date classification contact_details count created_at death_date description email',
    'end_date extras family_name founding_date dissolution_date gender geometry given_name honorific_prefix',
    'honorific_suffix identifier identifiers image images label legislative_period_id links location member memberships name',
    'national_identities national_identity on_behalf_of on_behalf_of_id organization organization_id other_label',
    'other_labels other_names parent parent_id patronymic_name person person_id phone post post_id posts role seats sort_name sources',
    'start_date status summary type updated_at',
  ].flatMap((line) => line.split(' ')),
);
/** Keys that say what a record is, and nothing else. */
const SAID = new Set(['id', '@type', '@context']);

/** Takes one key after the other of an object; what is left at the end has no place in a dossier. */
export class Reading {
  private readonly taken = new Set<string>(SAID);
  private readonly partly = new Set<string>();

  constructor(private readonly record: Readonly<Record<string, unknown>>) {}

  /** A text, or a number as one. */
  text(key: string): string | undefined {
    const text = textOf(this.take(key));
    if (text !== undefined && !UNCLEAN.test(text)) return text;
    if (!isEmpty(this.record[key])) this.leave(key);
    return undefined;
  }

  /** A date without a time of day. */
  date(key: string): string | undefined {
    const date = this.text(key)?.replace(TIME, '');
    if (date === undefined || dateBounds(date)) return date;
    this.leave(key);
    return undefined;
  }

  /** Objects of a list, or of one object. */
  objects(key: string): Reading[] {
    const items = [this.take(key)].flat().filter((item) => !isEmpty(item));
    const objects = items.filter(isRecord);
    if (objects.length < items.length) this.leave(key);
    return objects.map((object) => new Reading(object));
  }

  /** The values of a list, or one value. */
  values(key: string): unknown[] {
    return [this.take(key)].flat().filter((item) => !isEmpty(item));
  }

  /** Its id, which may be a number. */
  get id(): string | undefined {
    return this.text('id');
  }

  /** Counts a key as left, though it is taken in part. */
  leave(key: string): void {
    this.partly.add(key);
  }

  /** What is left, as it is counted. */
  left(): string[] {
    const keys = Object.keys(this.record).filter((key) => !this.taken.has(key) && !isEmpty(this.record[key]));
    return [...new Set([...keys, ...this.partly].map((key) => (NAMED.has(key) ? key : 'unknown key')))];
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

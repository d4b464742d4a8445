import { actorId } from '../../dossier/ids.ts';
import { essence } from './ids.ts';
import type { Section } from './importer.ts';

/** A record of a dossier, as yet unchecked. */
export type Loose = Readonly<Record<string, unknown>>;

/** Two records of one id as one, with what of the second has no place beside the first; or in what they contradict each other. */
export type Merged =
  | { readonly record: Loose; readonly lost: readonly string[] }
  | { readonly conflict: string };

/** By what a record is known within its dossier; records that have no id are known by all that they say. */
export function keyOf(section: Section, record: Loose): string | undefined {
  if (section === 'actors') return actorId(record)?.id;
  if (section === 'relations') return JSON.stringify(record);
  return typeof record.id === 'string' ? record.id : undefined;
}

/** What two records of a source say of one id: lists are joined, and what differs and may is kept beside it. */
export function merged(section: Section, first: Loose, other: Loose): Merged {
  if (JSON.stringify(first) === JSON.stringify(other)) return { record: first, lost: [] };
  if (section === 'statements') return { conflict: 'it is another statement' };
  const [kind, otherKind] = [actorId(first)?.kind, actorId(other)?.kind];
  if (kind !== otherKind) return { conflict: `as a ${kind} before and as a ${otherKind} here` };
  if (section === 'claims' && essence(String(first.text)) !== essence(String(other.text))) {
    return {
      conflict: `with the text ${JSON.stringify(first.text)} before and ${JSON.stringify(other.text)} here`,
    };
  }
  const conflict = SINGLE[section].find(
    (name) => name in first && name in other && first[name] !== other[name],
  );
  if (conflict !== undefined) {
    return {
      conflict: `${conflict} is ${JSON.stringify(first[conflict])} before and ${JSON.stringify(other[conflict])} here`,
    };
  }
  const record: Record<string, unknown> = { ...other, ...first };
  for (const name of LISTS) {
    const joined = distinct([...listOf(first[name]), ...listOf(other[name])]);
    if (joined.length > 0) record[name] = joined;
  }
  if (record.name !== undefined) {
    const names = distinct([...listOf(record.names), other.name]).filter((name) => name !== record.name);
    if (names.length > 0) record.names = names;
  }
  const texts = distinct([first.description, other.description].flatMap(descriptionsIn));
  if (texts.length > 1) record.description = texts.join(BETWEEN);
  if ('at' in first && 'at' in other) Object.assign(record, passages(first, other));
  if (section === 'events') addAccount(record, first, other);
  const lost = FIRST_COUNTS.filter((name) => name in first && name in other && first[name] !== other[name]);
  return { record, lost };
}

/** What may differ without being another thing; there is room for one. */
const FIRST_COUNTS = ['title', 'code', 'lat', 'lon', 'lang'];

/** What cannot be two things. */
const SINGLE: Readonly<Record<Exclude<Section, 'statements'>, readonly string[]>> = {
  actors: ['wikidata', 'iso2'],
  places: ['wikidata'],
  topics: [],
  relations: [],
  events: ['kind', 'place', 'partOf'],
  claims: ['kind', 'partOf'],
};
const LISTS = [
  'names',
  'topics',
  'about',
  'contradicts',
  'revises',
  'answers',
  'followed',
  'participants',
  'accounts',
];
const ACCOUNT = ['status', 'when', 'note', 'accordingTo'];

/** Another story of an event stands beside the first. */
function addAccount(record: Record<string, unknown>, first: Loose, other: Loose): void {
  if (ACCOUNT.every((name) => first[name] === other[name])) return;
  const told = Object.fromEntries(ACCOUNT.filter((name) => name in other).map((name) => [name, other[name]]));
  record.accounts = distinct([...listOf(record.accounts), told]);
  for (const name of ACCOUNT) {
    if (name in first) record[name] = first[name];
    else delete record[name];
  }
}

function passages(first: Loose, other: Loose): Loose {
  const spans = (at: unknown) => (Array.isArray(at) && typeof at[0] === 'number' ? [at] : listOf(at));
  const at = [...spans(first.at), ...spans(other.at)];
  const sha256 = [...listOf(first.sha256), ...listOf(other.sha256)];
  const told = at.map((span, index) => [JSON.stringify(span), span, sha256[index]] as const);
  const once = told.filter(([key], index) => told.findIndex(([each]) => each === key) === index);
  const hashes = once.map(([, , hash]) => hash);
  return {
    at: once.map(([, span]) => span),
    ...(hashes.every((hash) => hash !== undefined) && { sha256: hashes }),
  };
}

/** Between descriptions that were joined. */
const BETWEEN = '; ';

function descriptionsIn(text: unknown): string[] {
  return typeof text === 'string' ? text.split(BETWEEN) : [];
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

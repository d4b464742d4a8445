import { actorId } from '../../dossier/ids.ts';
import { essence } from './ids.ts';
import type { Section } from './importer.ts';
import { LaidTogether } from './laid-together.ts';

/** A record of a dossier, as yet unchecked. */
export type Loose = Readonly<Record<string, unknown>>;

/**
 * What of another record has no place beside those before it, or is one too many of its kind; or in what it contradicts
 * them.
 */
export type Added =
  | { readonly lost: readonly string[]; readonly tooMany: readonly string[] }
  | { readonly conflict: string };

/** Passages, and other names, of one record that are kept. Those of a novel's hero are beyond what a dossier takes. */
export const MOST_KEPT = 1_000;

/** By what a record is known within its dossier; records that have no id are known by all that they say. */
export function keyOf(section: Section, record: Loose): string | undefined {
  if (section === 'actors') return actorId(record)?.id;
  if (section === 'relations') return JSON.stringify(record);
  return typeof record.id === 'string' ? record.id : undefined;
}

/** What records of a source say of one id: lists are joined, and what differs and may is kept beside what came first. */
export class Merged {
  private fields: Loose;
  private written: Set<string> | undefined;
  private readonly lists = new Map<string, Map<string, unknown>>();
  private readonly descriptions = new Set<string>();
  private passages: Map<string, readonly [span: unknown, sha256: unknown]> | undefined;
  private participants: LaidTogether | undefined;
  private accounts: LaidTogether | undefined;

  constructor(
    private readonly section: Section,
    first: Loose,
  ) {
    this.fields = first;
  }

  /** Lays another record beside those before it. */
  add(other: Loose): Added {
    const text = JSON.stringify(other);
    this.written ??= new Set([JSON.stringify(this.fields)]);
    if (this.written.has(text)) return { lost: [], tooMany: [] };
    const conflict = this.conflictWith(other);
    if (conflict !== undefined) return { conflict };
    this.written.add(text);
    const { fields } = this;
    const lost = FIRST_COUNTS.filter(
      (name) => name in fields && name in other && fields[name] !== other[name],
    );
    const tooMany = [
      ...('at' in fields && 'at' in other && !this.addPassages(other) ? ['passages'] : []),
      ...(this.addLists(other) ? [] : ['names']),
    ];
    if (this.section === 'events') this.addStories(other);
    for (const part of [...descriptionsIn(fields), ...descriptionsIn(other)]) this.descriptions.add(part);
    this.fields = { ...other, ...fields };
    return { lost, tooMany };
  }

  /** What they say together. */
  get record(): Loose {
    if (!this.written || this.written.size < 2) return this.fields;
    const record: Record<string, unknown> = { ...this.fields };
    for (const [name, values] of this.lists) {
      const all = [...values.values()].filter((value) => name !== 'names' || value !== record.name);
      if (all.length > 0) record[name] = all;
    }
    if (this.descriptions.size > 0) record.description = [...this.descriptions].join(BETWEEN);
    if (this.passages) Object.assign(record, passagesOf([...this.passages.values()]));
    if (this.participants) record.participants = this.participants.all;
    if (this.accounts) Object.assign(record, accountsOf(this.accounts.all));
    return record;
  }

  private conflictWith(other: Loose): string | undefined {
    const { section, fields: first } = this;
    if (section === 'statements') return 'it is another statement';
    const [kind, otherKind] = [actorId(first)?.kind, actorId(other)?.kind];
    if (kind !== otherKind) return `as a ${kind} before and as a ${otherKind} here`;
    if (section === 'claims' && essence(String(first.text)) !== essence(String(other.text))) {
      return `with the text ${JSON.stringify(first.text)} before and ${JSON.stringify(other.text)} here`;
    }
    const name = SINGLE[section].find(
      (each) => each in first && each in other && first[each] !== other[each],
    );
    return name && `${name} is ${JSON.stringify(first[name])} before and ${JSON.stringify(other[name])} here`;
  }

  /** Whether there was room for all names. */
  private addLists(other: Loose): boolean {
    let hasRoom = true;
    for (const name of LISTS) {
      const more = name === 'names' ? [...listOf(other.names), ...listOf(other.name)] : listOf(other[name]);
      if (more.length === 0) continue;
      const known = this.lists.get(name) ?? byText(listOf(this.fields[name]));
      this.lists.set(name, known);
      for (const [text, value] of byText(more)) {
        if (known.has(text)) continue;
        if (name !== 'names' || known.size < MOST_KEPT) known.set(text, value);
        else hasRoom = false;
      }
    }
    return hasRoom;
  }

  /** Whether there was room for all of them. */
  private addPassages(other: Loose): boolean {
    this.passages ??= placed(this.fields);
    for (const [text, passage] of placed(other)) {
      if (this.passages.has(text)) continue;
      if (this.passages.size >= MOST_KEPT) return false;
      this.passages.set(text, passage);
    }
    return true;
  }

  /** Who took part, each once unless in several ways; and other stories of the event beside the first. */
  private addStories(other: Loose): void {
    if ('participants' in other) {
      this.participants ??= new LaidTogether(listOf(this.fields.participants), 'actor');
      for (const each of listOf(other.participants)) this.participants.add(each);
    }
    this.accounts ??= new LaidTogether(storiesOf(this.fields));
    for (const each of storiesOf(other)) this.accounts.add(each);
  }
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
const LISTS = ['names', 'topics', 'about', 'contradicts', 'revises', 'answers', 'followed'];
const ACCOUNT = ['status', 'when', 'note', 'accordingTo'];

/** The story that a record tells of an event, and those that it tells besides. */
function storiesOf(event: Loose): unknown[] {
  const own = ACCOUNT.filter((name) => name in event).map((name) => [name, event[name]] as const);
  return [Object.fromEntries(own), ...listOf(event.accounts)];
}

function accountsOf([first, ...others]: readonly unknown[]): Loose {
  return { ...(first as Loose), ...(others.length > 0 && { accounts: others }) };
}

function placed(record: Loose): Map<string, readonly [span: unknown, sha256: unknown]> {
  const { at } = record;
  const spans = Array.isArray(at) && typeof at[0] === 'number' ? [at] : listOf(at);
  const hashes = listOf(record.sha256);
  return new Map(spans.map((span, index) => [JSON.stringify(span), [span, hashes[index]] as const]));
}

function passagesOf(all: readonly (readonly [span: unknown, sha256: unknown])[]): Loose {
  const hashes = all.map(([, hash]) => hash);
  return {
    at: all.map(([span]) => span),
    ...(hashes.every((hash) => hash !== undefined) && { sha256: hashes }),
  };
}

/** Between descriptions that were joined. */
const BETWEEN = '; ';

function descriptionsIn({ description }: Loose): string[] {
  return typeof description === 'string' ? description.split(BETWEEN) : [];
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function byText(values: readonly unknown[]): Map<string, unknown> {
  return new Map(values.map((value) => [JSON.stringify(value), value]));
}

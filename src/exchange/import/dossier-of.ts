import { checkValue } from '../../dossier/check.ts';
import type { Finding } from '../../dossier/findings.ts';
import type { Dossier } from '../../dossier/schema.ts';
import type { Account, Origin } from './account.ts';
import type { Refusal, Section } from './importer.ts';
import { keyOf, type Loose, Merged, MOST_KEPT } from './merged.ts';

/** A piece of a dossier, with where it comes from: null of a head, and of what others declare. */
export interface Entry {
  readonly section: Section | 'source';
  readonly record: Loose;
  readonly origin: Origin | null;
  /** Whether a record only names it, and is not kept for its sake alone; of a head, whether another document tells it. */
  readonly isNamed?: boolean | undefined;
}

/** A dossier as people write it, and as it was checked. */
export interface Assembled {
  readonly written: Loose;
  readonly dossier: Dossier;
}

export const SECTIONS: readonly Section[] = [
  'actors',
  'places',
  'topics',
  'relations',
  'events',
  'claims',
  'statements',
];
/** Removing what is wrong may leave something that named it; nothing is named along longer ways. */
const MOST_ROUNDS = 100;

interface Held {
  record: Loose;
  readonly entries: Entry[];
}

/**
 * The dossier of which these are the pieces, without those that do not hold: these are told to the account. Undefined where
 * none is left.
 */
export function dossierOf(entries: readonly Entry[], account: Account): Assembled | undefined {
  const source = sourceOf(entries);
  const sections = Object.fromEntries(SECTIONS.map((section) => [section, [] as Held[]]));
  const known = new Map<string, Joined>();
  for (const entry of entries) {
    const { section, record } = entry;
    if (section === 'source') continue;
    const key = keyOf(section, record);
    const joined = key === undefined ? undefined : known.get(`${section} ${key}`);
    if (joined) {
      join(joined, entry, key as string, account);
      continue;
    }
    const held = { record, entries: [entry] };
    sections[section]?.push(held);
    if (key !== undefined) known.set(`${section} ${key}`, { held, merged: new Merged(section, record) });
  }
  for (const { held, merged } of known.values()) held.record = merged.record;
  return checked(source, sections, account);
}

interface Joined {
  readonly held: Held;
  readonly merged: Merged;
}

function join({ held, merged }: Joined, entry: Entry, key: string, account: Account): void {
  const added = merged.add(entry.record);
  if ('conflict' in added) {
    fail([entry], account, { code: 'CONFLICT', reason: `"${key}" is there twice: ${added.conflict}.` });
    return;
  }
  held.entries.push(entry);
  if (added.lost.length > 0) {
    const reason = `Of "${key}" another ${added.lost.join(', ')} stands before; the first counts.`;
    fail([entry], account, { code: 'FIRST_COUNTS', reason }, 0);
  }
  for (const what of added.tooMany) {
    fail(
      [entry],
      account,
      { code: 'TOO_MANY', reason: `Of "${key}" ${MOST_KEPT} ${what} are kept, no more.` },
      0,
    );
  }
}

function checked(
  source: Loose,
  sections: Readonly<Record<string, Held[]>>,
  account: Account,
): Assembled | undefined {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const filled = SECTIONS.filter((section) => sections[section]?.some(({ entries }) => ofFile(entries)));
    if (filled.length === 0) return undefined;
    const written = writtenOf(source, sections);
    const { dossier, findings } = checkValue(written);
    if (dossier) return { written, dossier };
    const wrong = new Map<Held, Refusal>();
    for (const { path, code, message } of findings) {
      const [section, index] = path;
      const refusal = { code, reason: [path.slice(2).join('.'), told(message)].filter(Boolean).join(': ') };
      const held = sections[String(section)]?.[Number(index)];
      if (held && takeOut(held, path)) fail(held.entries, account, refusal, 0);
      else {
        const all = held ? [held] : Object.values(sections).flat();
        for (const each of all) if (!wrong.has(each)) wrong.set(each, refusal);
      }
    }
    for (const held of sections.events ?? []) {
      if (isAboutNothing(held) && !wrong.has(held)) wrong.set(held, ABOUT_NOTHING);
    }
    for (const [held, refusal] of wrong) fail(held.entries, account, refusal);
    for (const section of SECTIONS) {
      const left = sections[section]?.filter((held) => !wrong.has(held)) ?? [];
      for (const held of left) tidy(held);
      sections[section]?.splice(0, Number.POSITIVE_INFINITY, ...left);
    }
  }
  for (const held of Object.values(sections).flat()) {
    fail(held.entries, account, { code: 'TOO_TANGLED', reason: 'Too much names what does not hold.' });
  }
  return undefined;
}

/** Whether something of these stands in a file, rather than being declared because others name it. */
function ofFile(entries: readonly Entry[]): boolean {
  return entries.some(({ origin }) => origin !== null);
}

function writtenOf(source: Loose, sections: Readonly<Record<string, readonly Held[]>>): Loose {
  const written: Record<string, unknown> = { demarche: 1, source };
  for (const section of SECTIONS) {
    const held = sections[section] ?? [];
    if (held.length > 0) written[section] = held.map(({ record }) => record);
  }
  return written;
}

/** The head: what several pieces say of it together, as far as the source tells of itself, and since when it was known first. */
function sourceOf(entries: readonly Entry[]): Loose {
  const told = entries.filter(({ section }) => section === 'source');
  const own = told.filter(({ isNamed }) => !isNamed);
  const heads = (own.length > 0 ? own : told).map(({ record }) => record);
  const source: Record<string, unknown> = Object.assign({}, ...heads.toReversed());
  const retrieved = heads.flatMap((head) => (typeof head.retrieved === 'string' ? [head.retrieved] : []));
  if (retrieved.length > 1) source.retrieved = retrieved.sort()[0];
  return source;
}

/** Ids are made here and were not typed, so nobody misspelled them. */
function told(message: string): string {
  return message.replace(/ is not declared in this dossier\..*$/, ' is what no record describes.');
}

/** @param share 0 where only a part of the piece does not hold */
function fail(entries: readonly Entry[], account: Account, refusal: Refusal, share: 0 | 1 = 1): void {
  for (const { origin, isNamed } of entries) {
    if (origin) account.failed(origin, isNamed ? 0 : share, refusal);
  }
}

/** Lists of which one item may be wrong without the others. */
const LISTS = new Set([
  'names',
  'topics',
  'about',
  'followed',
  'contradicts',
  'revises',
  'answers',
  'participants',
  'accounts',
  'expresses',
  'relayedBy',
  'addressedTo',
]);

/** Takes the one item of a list out that is wrong; returns whether that is what is wrong. Its place stays until all are known. */
function takeOut(held: Held, [, , name, position]: Finding['path']): boolean {
  const list = held.record[String(name)];
  if (!LISTS.has(String(name)) || typeof position !== 'number' || !Array.isArray(list)) return false;
  held.record = {
    ...held.record,
    [String(name)]: list.map((item, index) => (index === position ? null : item)),
  };
  return true;
}

/** What is about something, such as the listing of somebody, is nothing without it. */
function isAboutNothing({ record: { about } }: Held): boolean {
  return Array.isArray(about) && about.length > 0 && about.every((each) => each === null);
}

const ABOUT_NOTHING: Refusal = {
  code: 'UNKNOWN_ID',
  reason: 'about: nothing of that which it is about is what a record describes.',
};

function tidy(held: Held): void {
  const gaps = Object.entries(held.record).filter(
    ([, value]) => Array.isArray(value) && value.includes(null),
  );
  if (gaps.length === 0) return;
  const record: Record<string, unknown> = { ...held.record };
  for (const [name, value] of gaps) {
    const left = (value as unknown[]).filter((item) => item !== null);
    if (left.length > 0) record[name] = left;
    else delete record[name];
  }
  held.record = record;
}

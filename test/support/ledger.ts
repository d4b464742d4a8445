import type { Dossier } from '../../src/dossier/schema.ts';
import { isDemarcheError } from '../../src/errors.ts';
import type { Database } from '../../src/graph/database.ts';
import { assertionsOf } from '../../src/graph/write/from-dossier.ts';
import { loadDossier, removeSource } from '../../src/graph/write/load.ts';
import { assertionsHash } from '../../src/graph/write/replace.ts';
import { cypher, dossier, fact, meeting, says } from './graph.ts';

export const SOURCES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
/** How many different things each source may say. */
const VERSIONS = 5;

const people = Array.from({ length: 12 }, (_, index) => `person-${index}`);
const topics = Array.from({ length: 10 }, (_, index) => `claim-${index}`);

/** What a source says in one of its versions, of people, events and claims that all sources share. */
export function versionOf(source: string, version: number): Dossier {
  const shift = SOURCES.indexOf(source as (typeof SOURCES)[number]) + version;
  const someone = (index: number) => people[(index * 5 + shift) % people.length] as string;
  const events = Array.from({ length: 6 }, (_, index) =>
    meeting(
      `event-${index}`,
      { [someone(index)]: 'x', [someone(index + 1)]: 'y' },
      { when: `2024-01-0${1 + ((index + shift) % 9)}`, title: `Meeting ${(index + version) % 3}` },
    ),
  );
  const statements = Array.from({ length: 30 }, (_, index) =>
    says(
      `s${index}`,
      someone(index),
      index % 3 === shift % 3 ? 'DISPUTES' : 'ASSERTS',
      topics[(index + version) % 10] as string,
      { event: `event-${index % 6}`, at: [index * 10, index * 10 + 9] },
    ),
  );
  return dossier(source, `2024-02-0${1 + (shift % 9)}`, {
    publisher: `Publisher ${shift % 4}`,
    people,
    events,
    claims: topics.map((id, index) => fact(id, { about: [someone(index)] })),
    statements,
  });
}

/** What a source is known to say: a version, or nothing (null), and the load that was acknowledged. */
interface Entry {
  readonly version: number | null;
  readonly load?: string;
}

/** Remembers what was acknowledged, and compares it with what is there. */
export interface Ledger {
  /** How many changes were acknowledged, were reported as failed, and were left open. */
  readonly acknowledged: number;
  readonly failed: number;
  readonly open: number;
  /** How many of those left open had been committed. */
  readonly committed: number;
  /** A version of each of some sources other than what it says now. */
  draw(count: number): { source: string; version: number }[];
  /** Makes one random change; answers whether it was acknowledged. */
  change(database: Database): Promise<boolean>;
  /** Notes a change that was made elsewhere, and whether it was acknowledged. */
  note(changes: readonly { source: string; version: number }[], acknowledged: boolean): void;
  /**
   * Reads the load records; that their hashes are those of what is there, is the doctor's to find.
   * @throws Error where something acknowledged is not there, something failed is, or something is there in part
   */
  check(database: Database): Promise<void>;
  /** What all sources say now, in order. */
  surviving(): Dossier[];
}

/** @param random numbers from 0 to 1 */
export function openLedger(random: () => number): Ledger {
  const held = new Map<string, Entry>(SOURCES.map((source) => [source, { version: null }]));
  let pending: ReadonlyMap<string, Entry> = new Map();
  const counts = { acknowledged: 0, failed: 0, open: 0, committed: 0 };
  const below = (limit: number) => Math.floor(random() * limit);

  const draw = (count: number) => {
    const first = below(SOURCES.length);
    return Array.from({ length: count }, (_, index) => {
      const source = SOURCES[(first + index) % SOURCES.length] as string;
      const now = held.get(source)?.version ?? -1;
      const version = (now + 1 + below(VERSIONS - 1)) % VERSIONS;
      return { source, version };
    });
  };

  const change = async (database: Database) => {
    const [{ source, version } = { source: '', version: 0 }] = draw(1);
    const gone = held.get(source)?.version !== null && random() < 0.2;
    const entry: Entry = { version: gone ? null : version };
    try {
      const { load } = gone
        ? await removeSource(database, source)
        : await loadDossier(database, versionOf(source, version));
      held.set(source, { ...entry, load });
      counts.acknowledged += 1;
      return true;
    } catch (error) {
      if (!isDemarcheError(error)) throw error;
      if (error.code === 'LOAD_UNKNOWN') {
        pending = new Map([[source, entry]]);
        counts.open += 1;
      } else if (['LOAD_FAILED', 'SERVICE_UNAVAILABLE'].includes(error.code)) counts.failed += 1;
      else throw error;
      return false;
    }
  };

  const note: Ledger['note'] = (changes, acknowledged) => {
    const entries = new Map(changes.map(({ source, version }) => [source, { version }]));
    if (acknowledged) for (const [source, entry] of entries) held.set(source, entry);
    else pending = entries;
    counts[acknowledged ? 'acknowledged' : 'open'] += 1;
  };

  const check = async (database: Database) => {
    await cypher(database, "MATCH (g:Graph {id: 'demarche'}) SET g.locked = true REMOVE g.locked");
    const stored = await recordsOf(database);
    const done = [...pending].filter(
      ([source, { version }]) => stored.get(source)?.hash === hashOf(source, version),
    );
    if (done.length !== 0 && done.length !== pending.size) {
      throw new Error(`Of ${[...pending.keys()]}, only ${done.map(([source]) => source)} is there.`);
    }
    if (done.length > 0) counts.committed += 1;
    for (const [source, entry] of done) held.set(source, entry);
    pending = new Map();
    for (const [source, { version, load }] of held) {
      const record = stored.get(source) ?? { hash: null, id: undefined };
      if (record.hash === hashOf(source, version) && (load === undefined || load === record.id)) continue;
      throw new Error(`${source} should be there in version ${version} by load ${load}, and is not.`);
    }
  };

  const surviving = () =>
    [...held].flatMap(([source, { version }]) => (version === null ? [] : [versionOf(source, version)]));
  return Object.assign(counts, { draw, change, note, check, surviving });
}

async function recordsOf(database: Database): Promise<Map<string, { id: string; hash: string | null }>> {
  const rows = await cypher<{ source: string; id: string; hash: string | null }>(
    database,
    'MATCH (l:Load) RETURN l.source AS source, l.id AS id, l.hash AS hash',
  );
  const records = new Map(rows.map(({ source, id, hash }) => [source, { id, hash }]));
  if (records.size < rows.length) throw new Error('a source has two load records');
  return records;
}

const hashes = new Map<string, string>();

/** The hash that the load record of a source has in a version; null where it says nothing. */
function hashOf(source: string, version: number | null): string | null {
  if (version === null) return null;
  const key = `${source} ${version}`;
  const known = hashes.get(key);
  if (known) return known;
  const { nodes, relationships } = assertionsOf(versionOf(source, version));
  const hash = assertionsHash(
    source,
    [...nodes, ...relationships].map((each) => each.hash),
  );
  hashes.set(key, hash);
  return hash;
}

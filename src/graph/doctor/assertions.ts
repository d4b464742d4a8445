import { sha256 } from '../../dossier/spans.ts';
import type { Database } from '../database.ts';
import { contentHash, type Properties } from '../write/hash.ts';
import { assertionsHash } from '../write/replace.ts';
import { SHORT_CUTS } from '../write/short-cuts.ts';
import { type DoctorFinding, relationshipName, shown } from './finding.ts';

interface StoredNode {
  readonly id: string;
  readonly label: string;
  readonly properties: Properties;
}

interface StoredRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Hashes anew all that sources assert, and the quoted words: Neo4j does not notice altered letters. */
export async function* checkContent(database: Database): AsyncGenerator<DoctorFinding> {
  const hashes = new Map<string, string[]>();
  const collect = (source: unknown, hash: string) => {
    const list = hashes.get(String(source));
    if (list) list.push(hash);
    else hashes.set(String(source), [hash]);
  };
  for await (const { id, label, properties } of database.stream<StoredNode>('doctor/nodes')) {
    const hash = contentHash(label, id, '', properties);
    collect(label === 'Source' ? id : properties.source, hash);
    yield* hashFinding(id, hash, properties.hash);
    if (label === 'Passage' && typeof properties.exact === 'string') {
      yield* hashFinding(`${id} (exact)`, sha256(properties.exact), properties.sha256);
    }
  }
  const relationships = database.stream<StoredRelationship>('doctor/relationships', {
    shortCuts: SHORT_CUTS,
  });
  for await (const { type, from, to, properties } of relationships) {
    const hash = contentHash(type, from, to, properties);
    collect(properties.source, hash);
    yield* hashFinding(relationshipName(type, from, to, properties.source), hash, properties.hash);
  }
  yield* checkLoadRecords(database, hashes);
}

function* hashFinding(id: string, computed: string, stored: unknown): Generator<DoctorFinding> {
  if (computed !== stored) yield { check: 'CONTENT_HASH', id, expected: shown(stored), found: computed };
}

/** A load record's hash is over all assertions of its source, so that a missing or added one shows. */
async function* checkLoadRecords(
  database: Database,
  hashes: ReadonlyMap<string, readonly string[]>,
): AsyncGenerator<DoctorFinding> {
  const records = await database.read<LoadedSource>('read/loaded-sources');
  const recorded = new Map(records.map((record) => [record.source, record]));
  for (const source of [...new Set([...hashes.keys(), ...recorded.keys()])].sort()) {
    const { hash, part, parts } = recorded.get(source) ?? { hash: null, part: null, parts: null };
    const computed = hashes.get(source);
    const found = part === null ? shown(computed && assertionsHash(source, computed)) : `${part} parts`;
    const expected = part === null ? shown(hash) : `${parts} parts`;
    if (expected !== found) yield { check: 'LOAD_RECORD', id: source, expected, found };
  }
}

/** A row of `read/loaded-sources`. */
interface LoadedSource {
  readonly source: string;
  readonly hash: string | null;
  readonly part: number | null;
  readonly parts: number | null;
}

/** Attached texts must be those of which their sources speak. */
export async function* checkTexts(database: Database): AsyncGenerator<DoctorFinding> {
  for await (const { source, text, beside, sha256: expected } of database.stream<AttachedText>(
    'doctor/texts',
  )) {
    const found = sha256(text);
    const wrong = found === expected ? beside : found;
    if (wrong !== expected)
      yield { check: 'TEXT', id: source, expected: shown(expected), found: shown(wrong) };
  }
}

/** A row of `doctor/texts`. */
interface AttachedText {
  readonly source: string;
  readonly text: string;
  readonly beside: string | null;
  readonly sha256: string | null;
}

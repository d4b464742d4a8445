import type { Forgotten } from './forgotten.ts';
import { actorId, statementId } from './ids.ts';
import type { Path } from './located.ts';
import { isRecord, selectRecords, selectStrings } from './select.ts';

/** Keys whose values are ids, or lists of ids. */
const IDS = new Set([
  ...['id', 'person', 'institution', 'country', 'group', 'from', 'to', 'actor', 'claim'],
  ...['onBehalfOf', 'accordingTo', 'place', 'partOf', 'followed', 'topics', 'about', 'event'],
  ...['contradicts', 'revises', 'answers', 'speaker', 'relayedBy', 'addressedTo'],
]);
/** Keys whose values are words of people. */
const TEXTS = new Set([
  ...['title', 'publisher', 'licence', 'attribution', 'name', 'names', 'description', 'note', 'side'],
  ...['text', 'verb', 'quote', 'words'],
]);

/** What a value says of somebody: it is their id, an id that contains theirs, or words that hold their name. */
export type TraceKind = 'ID' | 'ID_PART' | 'NAME';

/** A place in a dossier that names somebody. */
export interface Trace {
  readonly path: Path;
  readonly kind: TraceKind;
  /** Section and name of the record, such as `statements 1687-1748`. */
  readonly record: string;
}

/** Every place of a dossier that names somebody, in its order; the dossier may have any shape. */
export function tracesOf(dossier: unknown, forgotten: Forgotten): Trace[] {
  const found: Trace[] = [];
  walk(dossier, (value, key, path) => {
    const kind = traceKind(value, key, forgotten);
    if (kind) found.push({ path, kind, record: recordName(dossier, path) });
    return value;
  });
  return found;
}

/** The names that a dossier gives an actor; the dossier may have any shape. */
export function declaredNames(dossier: unknown, actor: string): string[] {
  return selectRecords(dossier, 'actors.*')
    .filter(({ value }) => actorId(value)?.id === actor && value.anonymous !== true)
    .flatMap(({ value }) => [...selectStrings(value, 'name'), ...selectStrings(value, 'names')])
    .map(({ value }) => value);
}

/** A dossier without names in its words and ids; where a value is nothing but a name, it stays as the veil. */
export function veiled<T>(dossier: T, forgotten: Forgotten): T {
  return walk(dossier, (value, key) => {
    const kind = traceKind(value, key, forgotten);
    if (kind === undefined) return value;
    if (key === 'url') return undefined;
    return kind === 'NAME' ? forgotten.veil(value) : forgotten.rename(value);
  }) as T;
}

function traceKind(value: string, key: string, forgotten: Forgotten): TraceKind | undefined {
  if (key === 'url') return forgotten.isInUrl(value) ? 'NAME' : undefined;
  if (TEXTS.has(key)) return forgotten.count(value) > 0 ? 'NAME' : undefined;
  if (!IDS.has(key)) return undefined;
  if (value === forgotten.id) return 'ID';
  return forgotten.isIn(value) ? 'ID_PART' : undefined;
}

/** Visits every string with the key under which it stands; what the visitor makes undefined goes. */
function walk(
  value: unknown,
  visit: (value: string, key: string, path: Path) => string | undefined,
  path: Path = [],
): unknown {
  if (typeof value === 'string') {
    return visit(value, String(path.findLast((each) => typeof each === 'string') ?? ''), path);
  }
  if (Array.isArray(value)) {
    return value
      .map((item, index) => walk(item, visit, [...path, index]))
      .filter((item) => item !== undefined);
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, walk(item, visit, [...path, key])]);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function recordName(dossier: unknown, [section, index]: Path): string {
  const records = isRecord(dossier) ? dossier[String(section)] : undefined;
  const record = Array.isArray(records) ? records[Number(index)] : records;
  if (section === 'source' || !isRecord(record)) return String(section);
  const { from, kind, to } = record;
  const name =
    section === 'relations' ? `${from} ${kind} ${to}` : (actorId(record)?.id ?? statementId(record));
  return `${String(section)} ${name ?? String(index)}`;
}

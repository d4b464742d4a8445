import { sha256 } from '../../dossier/spans.ts';
import { InputError } from '../../errors.ts';

/** What a line of a back-up may hold. */
export interface LineValues {
  /** The first line. */
  readonly header: {
    readonly format: string;
    readonly version: number;
    readonly graphFormat: number;
    readonly at: string;
  };
  /** Begins a source. */
  readonly part: { readonly source: string; readonly load: LoadNote };
  /** A record of its dossier, as JSON Lines have it. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The text that is attached to it. */
  readonly text: { readonly sha256: string; readonly text: string };
  /** Ends a source. */
  readonly end: PartDigest;
  /** A source that was removed. */
  readonly removed: RemovedNote;
  /** Lists a source once more. */
  readonly manifest: PartDigest;
  /** The last line; the hash is over all bytes before it. */
  readonly close: {
    readonly sources: number;
    readonly removed: number;
    readonly lines: number;
    readonly sha256: string;
  };
}

export type LineKind = keyof LineValues;

/** What a load record says of a source that is there. */
export interface LoadNote {
  readonly id: string;
  readonly at: string;
  readonly hash: string;
  readonly seed: string | null;
}

/** What a load record says of a source that was removed. */
export interface RemovedNote extends Omit<LoadNote, 'hash'> {
  readonly source: string;
}

/** A source's lines in a back-up: the number of the first, how many before `end`, and the SHA-256 of their bytes. */
export interface PartDigest {
  readonly source: string;
  readonly line: number;
  readonly lines: number;
  readonly sha256: string;
}

/**
 * One line of a back-up, with its line break: `{"line": 17, "sha256": "…", "record": {…}}`.
 * @param number counted from 1, so that a line that is missing, doubled or moved shows
 */
export function encodeLine<K extends LineKind>(number: number, kind: K, value: LineValues[K]): string {
  const json = JSON.stringify(value);
  return `{"line":${number},"sha256":"${sha256(json)}","${kind}":${json}}\n`;
}

/** A line that is as it was written. */
export type Line = { [K in LineKind]: { readonly kind: K; readonly value: LineValues[K] } }[LineKind];

const KINDS: readonly string[] = [
  'header',
  'part',
  'record',
  'text',
  'end',
  'removed',
  'manifest',
  'close',
] satisfies LineKind[];

/**
 * Reads a line, and proves each byte of it.
 * @param text without the line break
 * @returns what is wrong with it, where it is not as it was written
 */
export function decodeLine(text: string, number: number): Line | string {
  const parsed = parse(text);
  const [line, hash, kind = '', ...others] = Object.keys(parsed ?? {});
  if (!parsed || line !== 'line' || hash !== 'sha256' || !KINDS.includes(kind) || others.length > 0) {
    return 'this is no line of a back-up';
  }
  if (parsed.line !== number) {
    return `this says that it is line ${parsed.line}; lines are missing, doubled or out of order`;
  }
  const found = sha256(JSON.stringify(parsed[kind]));
  if (parsed.sha256 !== found) {
    const name =
      kind === 'record' ? `the record "${recordName(Object(parsed[kind]))}"` : `what "${kind}" holds`;
    return `the SHA-256 of ${name} is ${found}, expected ${parsed.sha256}`;
  }
  const read = { kind, value: parsed[kind] } as Line;
  return encodeLine(number, read.kind, read.value) === `${text}\n`
    ? read
    : 'this is not written as back-ups are';
}

/** `claims ferry-sails-friday`: what a record is. */
function recordName(record: Readonly<Record<string, unknown>>): string {
  const section = Object.keys(record).at(-1) ?? '';
  const value = Object(record[section]) as Record<string, unknown>;
  const { id, person, institution, country, group, from, at } = value;
  const name = id ?? person ?? institution ?? country ?? group ?? from ?? JSON.stringify(at);
  return name === undefined ? section : `${section} ${name}`;
}

/** A back-up that is not as it was written. */
export function backupDamaged(file: string, line: number, message: string): InputError {
  return new InputError(
    'BACKUP_DAMAGED',
    `${file}:${line}: ${message}.`,
    'The back-up is damaged: copy it anew from where it was kept, or take an earlier one.',
  );
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

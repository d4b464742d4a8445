import type { z } from 'zod';
import type { dossierSchema } from '../../dossier/schema.ts';

type DossierInput = z.input<typeof dossierSchema>;
/** The head of a dossier. */
export type SourceInput = DossierInput['source'];
/** The sections of a dossier that hold records. */
export type Section = Exclude<keyof DossierInput, 'demarche' | 'source'>;
/** A record of a section, as people write it. */
export type RecordInput<S extends Section> = NonNullable<DossierInput[S]>[number];

/** A record of a section of a dossier, whichever source says it. */
export type Said = {
  readonly [S in Section]: {
    readonly section: S;
    readonly record: RecordInput<S>;
    /** Whether the record of the file only names it, and is not kept for its sake alone. */
    readonly isNamed?: true;
  };
}[Section];

/** A record of a dossier, and which dossier that is: sources of one id are one. */
export type Piece = Said & {
  readonly source: SourceInput;
  /** Whether another document tells what stands in the head: what the source tells of itself counts before. */
  readonly isHeadReported?: true;
};

/** What a record only names. */
export function named<T extends Said>(said: readonly T[]): T[] {
  return said.map((each) => ({ ...each, isNamed: true }));
}

/** A relation without what is undefined. */
export function relation(
  record: {
    readonly [K in keyof RecordInput<'relations'>]: RecordInput<'relations'>[K] | undefined;
  },
): Said {
  const told = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  return { section: 'relations', record: told as RecordInput<'relations'> };
}

/** Where a record of a file stands. */
export interface Where {
  /** The file's name, as it was given. */
  readonly file: string;
  /** From 1: where the record begins. */
  readonly line: number;
  /** Its id, where it bears one. */
  readonly id?: string | undefined;
}

/** Why a record is not taken. */
export interface Refusal {
  /** Stable, such as `NO_ACTOR`. */
  readonly code: string;
  /** What was wrong, and what was expected. */
  readonly reason: string;
}

export function refusal(code: string, reason: string): Refusal {
  return { code, reason };
}

/** What becomes of one record of a file: pieces of dossiers, or a refusal. */
export type Taken = Kept | Refused;

export interface Kept {
  readonly at: Where;
  readonly pieces: readonly Piece[];
  /** What of it has no place, or is left out on purpose, such as `email`; each is counted. */
  readonly left?: readonly string[];
  /** Whether it tells of the same as the record before, so that both stand in the same part of a large source. */
  readonly isContinued?: boolean;
}

export interface Refused {
  readonly at: Where;
  readonly refused: Refusal;
  /** How that is declared of which it tells a name only, where other records name it. */
  readonly declares?: readonly Said[];
}

/** A file that is read as a stream. */
export interface InputFile {
  /** As it was given. */
  readonly name: string;
  readonly path: string;
  /** The ISO day on which it was last written. */
  readonly modified: string;
}

/** What whoever imports says besides. */
export interface ImportOptions {
  /** What is to stand in the heads of sources that are made of a file; wins over what the file says. */
  readonly source: Partial<SourceInput>;
  /** Languages of names and texts that are wanted, the first one first; where none is, the format's own choice. */
  readonly languages: readonly string[];
  /** Encoding of tables; found out where absent. */
  readonly encoding?: string | undefined;
  /** Path of a mapping, for tables. */
  readonly mapping?: string | undefined;
  /** Whether days of birth are kept beyond the year. */
  readonly birthDays: boolean;
  /** Whether texts of documents are wanted; these are given to `onText`. */
  readonly onText?: ((source: string, text: string) => Promise<void>) | undefined;
  readonly signal: AbortSignal;
}

/** Options that some formats heed; of what is to stand in heads, all or only the day since when something is known. */
export type Use = 'source' | 'retrieved' | 'languages' | 'encoding' | 'mapping' | 'birthDays' | 'texts';

/** Turns the records of files of one format into pieces of dossiers, in their order; each record once. */
export interface Importer {
  /**
   * Whether records name by id what other records describe, perhaps of another source: then each dossier is given the
   * declarations that it lacks.
   */
  readonly linked: boolean;
  /** Whether a file as a whole becomes one source. */
  readonly isOneSource: boolean;
  /** The options that it heeds. */
  readonly uses: readonly Use[];
  /** @throws InputError where a file cannot be read as what it is to be */
  read(files: readonly InputFile[], options: ImportOptions): AsyncIterable<Taken>;
}

import type { Refusal, Where } from './importer.ts';

/** A record that is not taken, or of which a part is not. */
export interface Reject extends Where, Refusal {}

/** What became of the records of a file: each is kept or refused. */
export interface FileAccount {
  readonly file: string;
  readonly records: number;
  readonly kept: number;
  readonly refused: number;
  /** How many records each reason refused, by its code. */
  readonly reasons: Readonly<Record<string, number>>;
  /** What of kept records is left out, and of how many. */
  readonly left: Readonly<Record<string, number>>;
}

interface Counts {
  records: number;
  refused: number;
  readonly reasons: Map<string, number>;
  readonly left: Map<string, number>;
}

/** Which record of an import something is a piece of. */
export interface Origin {
  /** The record's position among all that were read. */
  readonly number: number;
  readonly at: Where;
  /** Of how many pieces the record is made, those aside that it only names. */
  readonly pieces: number;
  /** Whether pieces of the record stand in several dossiers. */
  readonly isSpread?: true;
  /** What was counted as left of the record. */
  readonly left?: readonly string[];
}

/** Records of which some pieces were found to be wrong once dossiers were checked. */
interface Failing {
  readonly at: Where;
  readonly pieces: number;
  readonly left: readonly string[];
  failed: number;
  readonly refusal: Refusal;
}

/** Keeps account of every record. */
export class Account {
  private readonly files = new Map<string, Counts>();
  /** Records by their numbers: those of one dossier, and those of several. */
  private readonly failing = { alone: new Map<number, Failing>(), spread: new Map<number, Failing>() };

  /** @param onReject told of each refusal, in no order */
  constructor(private readonly onReject: (reject: Reject) => void) {}

  /** Begins a file, of which there may be no record. */
  begin(file: string): void {
    this.counts(file);
  }

  /** A record that is kept so far. */
  kept(at: Where, left: readonly string[] = []): void {
    const counts = this.counts(at.file);
    counts.records += 1;
    for (const what of new Set(left)) increment(counts.left, what);
  }

  refused(at: Where, refusal: Refusal): void {
    const counts = this.counts(at.file);
    counts.records += 1;
    this.refuse(counts, at, refusal);
  }

  /**
   * A piece of a record that was kept does not hold: where none of its pieces does, the record is refused, once that is told.
   * @param share 1; 0 where only a part of it does not, or where the record only names it
   */
  failed({ number, at, pieces, isSpread, left = [] }: Origin, share: 0 | 1, refusal: Refusal): void {
    const all = isSpread ? this.failing.spread : this.failing.alone;
    const failing = all.get(number) ?? { at, pieces, left, failed: 0, refusal };
    failing.failed += share;
    all.set(number, failing);
  }

  /** Tells what failed of a dossier. Of records that stand in others too, it is told at the end. */
  dossierEnds(): void {
    this.tell(this.failing.alone);
  }

  /** Tells what failed. */
  close(): void {
    this.tell(this.failing.spread);
  }

  private tell(failing: Map<number, Failing>): void {
    for (const [, { at, pieces, failed, left, refusal }] of [...failing].sort(([a], [b]) => a - b)) {
      const counts = this.counts(at.file);
      if (failed >= pieces) {
        for (const what of new Set(left)) decrement(counts.left, what);
        this.refuse(counts, at, refusal);
      } else {
        increment(counts.left, refusal.code);
        this.onReject({ ...at, ...refusal, reason: `A part of it is left out: ${refusal.reason}` });
      }
    }
    failing.clear();
  }

  /** Of each file, in the order in which they were begun. */
  all(): FileAccount[] {
    return [...this.files].map(([file, { records, refused, reasons, left }]) => ({
      file,
      records,
      kept: records - refused,
      refused,
      reasons: sorted(reasons),
      left: sorted(left),
    }));
  }

  private refuse(counts: Counts, at: Where, refusal: Refusal): void {
    counts.refused += 1;
    increment(counts.reasons, refusal.code);
    this.onReject({ ...at, ...refusal });
  }

  private counts(file: string): Counts {
    const known = this.files.get(file);
    if (known) return known;
    const counts = { records: 0, refused: 0, reasons: new Map(), left: new Map() };
    this.files.set(file, counts);
    return counts;
  }
}

function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function decrement(counts: Map<string, number>, name: string): void {
  const left = (counts.get(name) ?? 0) - 1;
  if (left > 0) counts.set(name, left);
  else counts.delete(name);
}

/** The most frequent first. */
function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

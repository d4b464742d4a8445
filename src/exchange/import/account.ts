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
  /** Of how many pieces the record is made. */
  readonly pieces: number;
}

/** Records of which some pieces were found to be wrong once dossiers were checked. */
interface Failing {
  readonly at: Where;
  readonly pieces: number;
  failed: number;
  readonly refusal: Refusal;
}

/** Keeps account of every record. */
export class Account {
  private readonly files = new Map<string, Counts>();
  private readonly failing = new Map<number, Failing>();

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
   * A piece of a record that was kept does not hold: where none of its pieces does, the record is refused.
   * @param origin with the share of that piece that does not hold: 1, or 0 where only a part of it does not
   */
  failed({ number, at, pieces }: Origin, share: 0 | 1, refusal: Refusal): void {
    const failing = this.failing.get(number) ?? { at, pieces, failed: 0, refusal };
    failing.failed += share;
    this.failing.set(number, failing);
  }

  /** Decides on what failed; nothing is told of it before. */
  close(): void {
    const inOrder = [...this.failing].sort(([a], [b]) => a - b);
    for (const [, { at, pieces, failed, refusal }] of inOrder) {
      const counts = this.counts(at.file);
      if (failed >= pieces) this.refuse(counts, at, refusal);
      else {
        increment(counts.left, refusal.code);
        this.onReject({ ...at, ...refusal, reason: `A part of it is left out: ${refusal.reason}` });
      }
    }
    this.failing.clear();
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

/** The most frequent first. */
function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

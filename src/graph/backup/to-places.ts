import type { Span } from '../../dossier/spans.ts';
import { ELLIPSIS, sha256 } from '../../dossier/spans.ts';
import type { Properties } from '../write/hash.ts';

/** The keys of a record that say where it stands. */
export interface Place {
  readonly at?: Span | readonly Span[];
  readonly sha256?: string | readonly string[];
}

interface StoredPassage {
  readonly id: string;
  readonly span: Span;
  readonly sha256: string | undefined;
  readonly exact: string | undefined;
}

/** The passages of one source, as the places of the records that rest on them. */
export class Places {
  private readonly passages: ReadonlyMap<string, StoredPassage>;

  constructor(nodes: readonly { readonly id: string; readonly properties: Properties }[]) {
    this.passages = new Map(nodes.map(({ id, properties }) => [id, passageOf(id, properties)]));
  }

  /** Hashes are given for all spans of a record or for none. */
  of(ids: readonly string[]): Place {
    const passages = this.inOrder(ids);
    const hashes = passages.flatMap(({ sha256 }) => sha256 ?? []);
    return {
      ...placeAt(passages),
      ...(hashes.length > 0 && hashes.length === passages.length && { sha256: oneOrMany(hashes) }),
    };
  }

  /** The places of equal records that were joined: those with hashes and those without stay apart, or hashes were lost. */
  apart(ids: readonly string[]): Place[] {
    const passages = this.inOrder(ids);
    const parts = [passages.filter(({ sha256 }) => sha256), passages.filter(({ sha256 }) => !sha256)];
    const given = parts.filter((part) => part.length > 0).map((part) => this.of(part.map(({ id }) => id)));
    return given.length > 0 ? given : [{}];
  }

  /** The place of a quotation: its spans in the order of its pieces, whatever their order in the text. */
  quoted(ids: readonly string[], quote: string): Place {
    return placeAt(this.pieces(ids, quote).map(({ passage }) => passage));
  }

  /**
   * How far a quotation differs from what its passages keep: of several records at one span the first speaks for it,
   * so that those that agree come first.
   */
  disagreement(ids: readonly string[], quote: string): number {
    const pieces = this.pieces(ids, quote);
    if (pieces.some(({ passage, piece }) => passage.exact !== piece)) return 2;
    return pieces.some(({ passage, piece }) => passage.sha256 !== sha256(piece)) ? 1 : 0;
  }

  private pieces(ids: readonly string[], quote: string): { passage: StoredPassage; piece: string }[] {
    const free = this.inOrder(ids);
    const [first] = free;
    if (!first) return [];
    const length = first.span[1] - first.span[0];
    if (free.length === 1 && length === quote.length) return [{ passage: first, piece: quote }];
    const pieces = quote.split(ELLIPSIS);
    const exact = pieces.map((piece) => take(free, (each) => each.exact === piece));
    return pieces.map((piece, index) => {
      const fits = ({ span: [start, end] }: StoredPassage) => end - start === piece.length;
      // A span that is given twice is one passage.
      const again = exact.find((each) => each?.exact === piece);
      return { piece, passage: exact[index] ?? again ?? take(free, fits) ?? first };
    });
  }

  private inOrder(ids: readonly string[]): StoredPassage[] {
    return [...new Set(ids)]
      .map((id) => {
        const passage = this.passages.get(id);
        if (!passage) throw new Error(`a passage that is evidence is not there: ${id}`);
        return passage;
      })
      .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  }
}

/** Takes the first that is wanted out of a list. */
function take(passages: StoredPassage[], isWanted: (passage: StoredPassage) => boolean) {
  const index = passages.findIndex(isWanted);
  return index < 0 ? undefined : passages.splice(index, 1)[0];
}

function passageOf(id: string, { start, end, sha256, exact }: Properties): StoredPassage {
  return { id, span: [Number(start), Number(end)], sha256: text(sha256), exact: text(exact) };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function placeAt(passages: readonly StoredPassage[]): Place {
  return passages.length > 0 ? { at: oneOrMany(passages.map(({ span }) => span)) } : {};
}

function oneOrMany<T>(items: readonly T[]): T | readonly T[] {
  return items.length === 1 ? (items[0] as T) : items;
}

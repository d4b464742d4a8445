import { claimId, countryId, idOf, keyedId } from '../ids.ts';
import type { Piece, RecordInput, Section, SourceInput } from '../importer.ts';
import type { CellReader } from './cells.ts';
import { ACTORS, type Kind, type Reference } from './mapping.ts';
import type { Row } from './row.ts';

/** What is known while the rows of a table are read. */
export interface TableContext {
  readonly prefix: string;
  readonly source: SourceInput;
  readonly reader: CellReader;
}

const KINDS: readonly Kind[] = [...ACTORS, 'place', 'topic', 'event', 'claim'];
/** A key that is no name: of such, case and signs may matter. */
const CODE = /^(?=.*[\d_])\S+$/;
const ISO_CODE = /^[A-Za-z]{2}$/;

/** A piece of the dossier of a table. */
export function pieceOf<S extends Section>(source: SourceInput, section: S, record: RecordInput<S>): Piece {
  return { source, section, record } as Piece;
}

/** The id of what a key stands for: the same in all tables of a data set. Two letters are a country's code. */
export function thingId(prefix: string, kind: Kind, key: string): string {
  if (kind === 'country' && ISO_CODE.test(key)) return countryId(key);
  return CODE.test(key) ? keyedId(idOf(prefix, kind), key) : idOf(prefix, kind, key);
}

/** A country's code, where its key is one. */
export function codeOf(kind: Kind, key: string): string | undefined {
  return kind === 'country' && ISO_CODE.test(key) ? key.toUpperCase() : undefined;
}

function kindOf(reference: Reference | undefined): Kind | undefined {
  return KINDS.find((each) => reference?.[each] !== undefined);
}

/** Resolves what a row refers to; what is only named is declared with it. */
export class References {
  /** What the references of the row declare. */
  readonly declared: Piece[] = [];

  constructor(
    private readonly context: TableContext,
    private readonly row: Row,
  ) {}

  /** The one thing that is referred to, the first of several; undefined where the cell is empty. */
  one(reference: Reference | undefined): string | undefined {
    const [first, ...others] = this.all(reference);
    const kind = kindOf(reference);
    if (others.length > 0) this.row.leave?.(`${kind} beside the first`);
    return first;
  }

  /** The ids of the things that are referred to, each once. */
  all(reference: Reference | undefined): string[] {
    const kind = kindOf(reference);
    if (!reference || !kind) return [];
    const keys = this.context.reader.texts(reference[kind], this.row);
    return [...new Set(keys.map((key) => (reference.named ? this.declare(kind, key) : this.id(kind, key))))];
  }

  private id(kind: Kind, key: string): string {
    return thingId(this.context.prefix, kind, key);
  }

  private declare(kind: Kind, name: string): string {
    const { source } = this.context;
    // A proposition is the same in whatever data set it stands.
    const id = kind === 'claim' ? claimId(name) : this.id(kind, name);
    const { lang } = source;
    if (kind === 'claim') this.push(pieceOf(source, 'claims', { id, text: name, kind: 'FACT', lang }));
    else if (kind === 'place') this.push(pieceOf(source, 'places', { id, name }));
    else if (kind === 'topic') this.push(pieceOf(source, 'topics', { id, name }));
    else if (kind !== 'event') {
      this.push(pieceOf(source, 'actors', { [kind]: id, name, iso2: codeOf(kind, name) }));
    }
    return id;
  }

  private push(piece: Piece): void {
    this.declared.push({ ...piece, isNamed: true });
  }
}

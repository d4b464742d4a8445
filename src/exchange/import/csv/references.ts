import { claimId } from '../ids.ts';
import type { Piece, RecordInput, Section, SourceInput } from '../importer.ts';
import type { CellReader } from './cells.ts';
import type { Gaps } from './gaps.ts';
import { codeOf, keyId, type Naming, nameId } from './keys.ts';
import { ACTORS, type Kind, type Reference } from './mapping.ts';
import type { Row } from './row.ts';

/** What is known while the rows of a table are read. */
export interface TableContext {
  readonly naming: Naming;
  readonly source: SourceInput;
  readonly reader: CellReader;
  readonly gaps: Gaps;
}

const KINDS: readonly Kind[] = [...ACTORS, 'place', 'topic', 'event', 'claim'];

/** A piece of the dossier of a table. */
export function pieceOf<S extends Section>(source: SourceInput, section: S, record: RecordInput<S>): Piece {
  return { source, section, record } as Piece;
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
    const { reader, naming } = this.context;
    const keys = reader.texts(reference[kind], this.row);
    const idOf = (key: string) => (reference.named ? this.declare(kind, key) : keyId(naming, kind, key));
    return [...new Set(keys.map(idOf))];
  }

  private declare(kind: Kind, name: string): string {
    const { source, naming } = this.context;
    // A proposition is the same in whatever data set it stands.
    const id = kind === 'claim' ? claimId(name) : nameId(naming, kind, name);
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

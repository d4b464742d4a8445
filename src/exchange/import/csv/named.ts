import type { Piece } from '../importer.ts';
import { RowRefused } from './cells.ts';
import type { Unsaid } from './gaps.ts';
import { codeOf, keyId } from './keys.ts';
import { ACTORS, type Cell, type Spec } from './mapping.ts';
import { pieceOf, type References, type TableContext } from './references.ts';
import type { Row } from './row.ts';

/** A row of a table, while it is read. */
export interface RowContext extends TableContext {
  readonly row: Row;
  readonly references: References;
  /** What says nothing of the row. */
  readonly unsaid: Unsaid[];
}

/** Notes that a part of the mapping says nothing of a row. */
export function nothing(told: string, part: object, { unsaid }: RowContext): undefined {
  unsaid.push({ part, told });
}

/** The actor that a row describes; undefined where its key is empty. */
export function actorPiece(spec: Spec<'actors'>, at: RowContext): Piece | undefined {
  const kind = ACTORS.find((each) => spec[each] !== undefined);
  const key = kind && at.reader.text(spec[kind], at.row);
  if (kind === undefined || key === undefined) return nothing('actor without a key', spec, at);
  const id = keyId(at.naming, kind, key);
  return pieceOf(at.source, 'actors', { [kind]: id, ...described(spec, at), iso2: codeOf(kind, key) });
}

/** The place that a row describes; undefined where its key is empty. */
export function placePiece(spec: Spec<'places'>, at: RowContext): Piece | undefined {
  const key = at.reader.text(spec.id, at.row);
  if (key === undefined) return nothing('place without a key', spec, at);
  const [lat, lon] = [numberOf(spec.lat, at), numberOf(spec.lon, at)];
  return pieceOf(at.source, 'places', {
    id: keyId(at.naming, 'place', key),
    ...described(spec, at),
    lat,
    lon,
  });
}

/** The subject heading that a row describes; undefined where its key is empty. */
export function topicPiece(spec: Spec<'topics'>, at: RowContext): Piece | undefined {
  const key = at.reader.text(spec.id, at.row);
  if (key === undefined) return nothing('topic without a key', spec, at);
  return pieceOf(at.source, 'topics', { id: keyId(at.naming, 'topic', key), ...namesOf(spec, at) });
}

/** A text without which there is no record. */
export function needed(what: string, cell: Cell, { reader, row }: RowContext): string {
  const text = reader.text(cell, row);
  if (text !== undefined) return text;
  throw new RowRefused(
    `NO_${what.toUpperCase()}`,
    `The cell of ${what} is empty, but that of its key is not.`,
  );
}

interface Described {
  readonly name: Cell;
  readonly names?: readonly Cell[] | undefined;
  readonly description?: Cell | undefined;
  readonly wikidata?: Cell | undefined;
}

function described(spec: Described, at: RowContext) {
  const { reader, row } = at;
  return {
    ...namesOf(spec, at),
    description: reader.text(spec.description, row),
    // Query services give items as addresses.
    wikidata: reader.text(spec.wikidata, row)?.replace(/^https?:.*\//, ''),
  };
}

function namesOf({ name: cell, names: cells = [] }: Described, at: RowContext) {
  const name = needed('name', cell, at);
  const names = new Set(cells.flatMap((each) => at.reader.texts(each, at.row)));
  names.delete(name);
  return { name, names: names.size > 0 ? [...names] : undefined };
}

function numberOf(cell: Cell | undefined, { reader, row }: RowContext): number | undefined {
  const text = reader.text(cell, row);
  if (text === undefined) return undefined;
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new RowRefused('WRONG_NUMBER', `"${text.slice(0, 60)}" is no number of degrees, such as 48.85.`);
}

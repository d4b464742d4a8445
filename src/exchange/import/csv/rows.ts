import { basename, extname } from 'node:path';
import type { Piece } from '../importer.ts';
import { RowRefused } from './cells.ts';
import type { TableMapping } from './mapping.ts';
import { actorPiece, placePiece, type RowContext, topicPiece } from './named.ts';
import { References, type TableContext } from './references.ts';
import type { Row } from './row.ts';
import { claimPiece, eventPiece, relationPieces, statementPiece } from './said.ts';

/**
 * What a row says, by its table's mapping.
 * @param line of the row, by which statements without a key are named
 * @throws RowRefused with the reason
 */
export function piecesOf(table: TableMapping, row: Row, context: TableContext, line: number): Piece[] {
  const references = new References(context, row);
  const at: RowContext = { ...context, row, references, unsaid: [] };
  const own = [
    ...(table.actors ?? []).map((spec) => actorPiece(spec, at)),
    ...(table.places ?? []).map((spec) => placePiece(spec, at)),
    ...(table.topics ?? []).map((spec) => topicPiece(spec, at)),
    ...(table.relations ?? []).flatMap((spec) => relationPieces(spec, at)),
    ...(table.events ?? []).map((spec) => eventPiece(spec, at)),
    ...(table.claims ?? []).map((spec) => claimPiece(spec, at)),
    ...(table.statements ?? []).map((spec, index) =>
      statementPiece(spec, at, [
        basename(table.file, extname(table.file)),
        `${line}`,
        ...(index > 0 ? [`${index + 1}`] : []),
      ]),
    ),
  ].filter((piece) => piece !== undefined);
  if (own.length === 0) {
    const reason = 'Nothing that the mapping asks for stands in it: a cell that it needs is empty.';
    throw new RowRefused('NOTHING_SAID', reason);
  }
  context.gaps.tell(at.unsaid, row);
  return [...references.declared, ...own];
}

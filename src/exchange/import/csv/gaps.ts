import type { CellReader } from './cells.ts';
import { cellsIn, cellsOf, columnsOf } from './columns.ts';
import type { Cell, TableMapping } from './mapping.ts';
import type { Row } from './row.ts';

/** A part of a mapping that says nothing of a row, because it lacks something. */
export interface Unsaid {
  readonly part: object;
  /** What is told of it, such as `event without a key`. */
  readonly told: string;
}

/** Tells of the columns of a row that come to nothing: they are filled, and all that they fill says nothing. */
export class Gaps {
  /** How many cells of the mapping are filled from a column. */
  private readonly uses: ReadonlyMap<string, number>;
  private readonly cells = new Map<object, readonly Cell[]>();

  constructor(
    table: TableMapping,
    private readonly reader: CellReader,
  ) {
    this.uses = usesIn(cellsOf(table, 0).map(({ cell }) => cell));
  }

  tell(unsaid: readonly Unsaid[], row: Row): void {
    const half = unsaid.filter(({ part }) => this.filledIn(part, row).length > 0);
    if (half.length === 0) return;
    const idle = usesIn(unsaid.flatMap(({ part }) => this.cellsIn(part)));
    const isLost = (column: string) => idle.get(column) === this.uses.get(column);
    for (const { part, told } of half) if (this.filledIn(part, row).some(isLost)) row.leave?.(told);
  }

  /** The columns from which cells of a part are filled in a row. */
  private filledIn(part: object, row: Row): string[] {
    return this.cellsIn(part).flatMap((cell) =>
      columnsOf(cell).filter((column) => this.reader.isFilled(row.get(column), cell)),
    );
  }

  private cellsIn(part: object): readonly Cell[] {
    const known = this.cells.get(part);
    if (known) return known;
    const found = [...cellsIn(part)].map(({ cell }) => cell);
    this.cells.set(part, found);
    return found;
  }
}

function usesIn(cells: readonly Cell[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const column of cells.flatMap(columnsOf)) uses.set(column, (uses.get(column) ?? 0) + 1);
  return uses;
}

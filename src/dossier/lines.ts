/** A place in a file, counted from 1; a column counts UTF-16 units, as editors do. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Turns offsets of a text into lines and columns. */
export class Lines {
  private starts: readonly number[] | undefined;

  constructor(private readonly content: string) {}

  at(offset: number): Location {
    this.starts ??= lineStarts(this.content);
    const line = lastUpTo(this.starts, offset);
    const start = this.starts[line] ?? 0;
    return { line: line + 1, column: offset - start + 1 };
  }
}

/** No editor shows a byte order mark, so the first line begins after it. */
function lineStarts(content: string): number[] {
  const starts = [content.startsWith(BYTE_ORDER_MARK) ? 1 : 0];
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last of some ascending numbers that is not above a limit; 0 where all are. */
function lastUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

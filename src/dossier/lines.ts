/** A place in a file, counted from 1; a column counts UTF-16 units, as editors do. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

const BYTE_ORDER_MARK = '\ufeff';

/** How far apart the offsets are whose lines are known: a file of line breaks alone has 20 million lines. */
const STEP = 4096;

/** The line, counted from 0, that some offset is in, and where it starts. */
interface Mark {
  readonly line: number;
  readonly start: number;
}

/** Turns offsets of a text into lines and columns. */
export class Lines {
  private marks: readonly Mark[] | undefined;

  constructor(private readonly content: string) {}

  at(offset: number): Location {
    this.marks ??= marksOf(this.content);
    const index = Math.min(Math.floor(offset / STEP), this.marks.length - 1);
    const { line, start } = advance(this.content, this.marks[index] ?? BEGINNING, index * STEP, offset);
    // What is said of the file as a whole is said of its first character, a byte order mark or not.
    return { line: line + 1, column: Math.max(offset - start, 0) + 1 };
  }
}

const BEGINNING: Mark = { line: 0, start: 0 };

/** No editor shows a byte order mark, so the first line begins after it. */
function marksOf(content: string): Mark[] {
  let mark: Mark = content.startsWith(BYTE_ORDER_MARK) ? { line: 0, start: 1 } : BEGINNING;
  const marks = [mark];
  for (let at = STEP; at <= content.length; at += STEP) {
    mark = advance(content, mark, at - STEP, at);
    marks.push(mark);
  }
  return marks;
}

/** The mark of an offset, from that of an earlier one. */
function advance(content: string, from: Mark, earlier: number, offset: number): Mark {
  let { line, start } = from;
  const between = content.slice(earlier, offset);
  for (let at = between.indexOf('\n'); at >= 0; at = between.indexOf('\n', at + 1)) {
    line += 1;
    start = earlier + at + 1;
  }
  return { line, start };
}

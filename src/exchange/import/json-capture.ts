import { MOST_CHARACTERS } from './text-file.ts';

/** Records nest this deep at most. */
export const MOST_DEPTH = 64;
export const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [
  34, 92, 123, 125, 91, 93,
];

/** One value of a JSON text while it is read: where it ends, how large and how deep it is. */
export class Capture {
  size = 0;
  deepest: number;
  private depth: number;
  private inString: boolean;
  private escaped = false;
  private readonly isScalar: boolean;
  private readonly pieces: string[] = [];

  /**
   * @param code of its first character
   * @param line in which it begins
   * @param isKey whether it is a key, which ends with its quotation mark
   */
  constructor(
    code: number,
    readonly line: number,
    readonly isKey: boolean,
  ) {
    this.depth = code === OPEN_OBJECT || code === OPEN_LIST ? 1 : 0;
    this.deepest = this.depth;
    this.inString = code === QUOTE;
    this.isScalar = !isKey && this.depth === 0 && !this.inString;
  }

  /** What was kept of it. */
  get text(): string {
    return this.pieces.join('');
  }

  /** Whether nothing is missing where the text ends. */
  get isWhole(): boolean {
    return this.isScalar;
  }

  /** Keeps a piece, unless it is too large or too deep already. */
  keep(text: string): void {
    this.size += text.length;
    if (this.size <= MOST_CHARACTERS && this.deepest <= MOST_DEPTH) this.pieces.push(text);
  }

  /** Whether it ended before a character: a number or a word does. */
  endsBefore(code: number): boolean {
    return this.isScalar && isEnd(code);
  }

  /** Goes on by a character; returns whether it ends with that. */
  endsWith(code: number): boolean {
    if (this.inString) {
      if (this.escaped) this.escaped = false;
      else if (code === BACKSLASH) this.escaped = true;
      else if (code === QUOTE) {
        this.inString = false;
        return this.depth === 0;
      }
      return false;
    }
    if (code === QUOTE) this.inString = true;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      this.depth += 1;
      this.deepest = Math.max(this.deepest, this.depth);
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      this.depth -= 1;
      return this.depth === 0;
    }
    return false;
  }
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isEnd(code: number): boolean {
  return isSpace(code) || code === 44 || code === CLOSE_OBJECT || code === CLOSE_LIST;
}

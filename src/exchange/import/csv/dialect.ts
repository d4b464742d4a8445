/** How the cells of a table are written, as far as somebody says so; the rest is found out. */
export interface Dialect {
  readonly delimiter?: string | undefined;
  /** Whether quotation marks quote nothing, or surely do. */
  readonly quote?: 'none' | '"' | undefined;
  /** What stands before quotation marks in quoted cells, or before the letters of line ends and tabs where nothing is quoted. */
  readonly escape?: '\\' | undefined;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The candidate that stands in a header most often, quoted cells aside. */
export function delimiterOf(header: string, { quote }: Dialect): string {
  const outside = quote === 'none' ? header : header.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((each) => outside.split(each).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

/** The delimiter that a line before the header tells Excel; undefined where it is no such line. */
export function separatorOf(line: string): string | undefined {
  return /^"?sep=(.)"?$/i.exec(line)?.[1];
}

/**
 * Whether the lines of a row look like rows that quotation marks hold together although they quote nothing: most of them are
 * as wide as the header. Prose has spaces after its commas.
 */
export function looksHeld(text: string, delimiter: string, width: number): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isProse = (line: string) => delimiter !== '\t' && line.includes(`${delimiter} `);
  const rows = lines.filter((line) => line.split(delimiter).length === width && !isProse(line));
  return width > 1 && lines.length > 1 && rows.length * 2 > lines.length;
}

/**
 * A text in which marks that were escaped are doubled. Backslashes before anything but marks, backslashes and line ends are
 * themselves, as R writes them.
 */
export async function* doubled(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text: string = held + piece;
    const whole = text.length - (endsEscaping(text) ? 1 : 0);
    held = text.slice(whole);
    yield text.slice(0, whole).replaceAll(/\\(["\\\n])/g, (_, sign) => (sign === '"' ? '""' : sign));
  }
  yield held;
}

/** Whether the last backslash of a text escapes what is to follow. */
function endsEscaping(text: string): boolean {
  let start = text.length;
  while (start > 0 && text[start - 1] === '\\') start -= 1;
  return (text.length - start) % 2 === 1;
}

const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\' };

/** A cell of a table that quotes nothing, with the line ends and tabs that it stands for. */
export function unescaped(cell: string): string {
  return cell.replaceAll(/\\([nrt\\])/g, (_, letter) => LETTERS[letter] ?? '');
}

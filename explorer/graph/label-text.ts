/** A label as it is written: its lines, and how much room they need in pixels. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export const FONT_SIZE = 12;
export const LINE_HEIGHT = 14;
export const FONT = `500 ${FONT_SIZE}px system-ui, "Noto Sans", "DejaVu Sans", sans-serif`;
/** Pixels of a line at most, and lines. */
const WIDEST = 168;
const MOST_LINES = 3;

/** Breaks labels into lines and remembers how wide they are: measuring is most of what labels cost. */
export class LabelTexts {
  private readonly texts = new Map<string, LabelText>();

  constructor(private readonly measure: (text: string) => number) {}

  of(label: string): LabelText {
    const known = this.texts.get(label);
    if (known) return known;
    const lines = broken(label, this.measure);
    const width = Math.ceil(Math.max(0, ...lines.map(this.measure)));
    const text = { lines, width, height: lines.length * LINE_HEIGHT };
    this.texts.set(label, text);
    return text;
  }
}

function broken(label: string, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || measure(longer) <= WIDEST) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    if (lines.length === MOST_LINES) {
      lines[MOST_LINES - 1] += ' …';
      return lines.map((each) => cut(each, measure));
    }
  }
  return [...lines, line].filter(Boolean).map((each) => cut(each, measure));
}

/** One word may be wider than a line. */
function cut(line: string, measure: (text: string) => number): string {
  let letters = [...line];
  if (measure(line) <= WIDEST * 1.5) return line;
  while (letters.length > 1 && measure(`${letters.join('')}…`) > WIDEST) letters = letters.slice(0, -1);
  return `${letters.join('')}…`;
}

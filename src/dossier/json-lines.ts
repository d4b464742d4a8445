import { isRecord } from './findings.ts';
import { type Location, type Parsed, type ParsedText, type Path, parseText } from './parse.ts';
import type { Problem } from './problems.ts';

const MAX_PROBLEMS = 20;

/**
 * Parses JSON Lines, read as a stream: each line is a JSON object whose keys are those of a dossier. A section's key
 * holds one record, or a list of them: `{"demarche": 1, "source": {…}}`, then lines such as `{"claims": {…}}`.
 * @param file named in problems only
 */
export async function parseLines(
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Parsed> {
  const text = new LinesText(file);
  const problems: Problem[] = [];
  let line = 0;
  for await (const content of lines) {
    line += 1;
    if (content.trim() === '' || problems.length >= MAX_PROBLEMS) continue;
    const message = text.add(line, content);
    if (message) problems.push({ file, line, column: 1, code: 'SYNTAX', message });
  }
  return problems.length > 0 ? { problems } : { parsed: text };
}

/** Keys of a dossier that hold one value; every other key collects records. */
const SINGLE = new Set(['demarche', 'source']);

class LinesText implements ParsedText {
  /** Without a prototype, so that a key such as `__proto__` is a key like any other. */
  readonly value: Record<string, unknown> = Object.create(null);
  private readonly places = new Map<string, Place[]>();

  constructor(private readonly file: string) {}

  /** Takes one line in; says what is wrong with it, if anything is. */
  add(line: number, content: string): string | undefined {
    let record: unknown;
    try {
      record = JSON.parse(content);
    } catch (error) {
      return `Not JSON: ${error instanceof Error ? error.message : error}.`;
    }
    if (!isRecord(record)) return 'Expected an object such as {"claims": {"id": …}}.';
    for (const [key, value] of Object.entries(record)) this.collect(key, value, { line, content });
    return undefined;
  }

  private collect(key: string, value: unknown, line: { line: number; content: string }): void {
    const places = this.places.get(key) ?? [];
    this.places.set(key, places);
    if (SINGLE.has(key)) {
      this.value[key] = value;
      places.push({ ...line, path: [key] });
      return;
    }
    const records = (this.value[key] ?? []) as unknown[];
    this.value[key] = records;
    const listed = Array.isArray(value);
    for (const [index, each] of (listed ? value : [value]).entries()) {
      records.push(each);
      places.push({ ...line, path: listed ? [key, index] : [key] });
    }
  }

  locate(path: Path): Location {
    return this.find(path, (text, inner) => text.locate(inner));
  }

  locateKey(path: Path): Location {
    return this.find(path, (text, inner) => text.locateKey(inner));
  }

  pair(): undefined {
    return undefined;
  }

  /** Parses the one line again that a path leads to: only problems need columns. */
  private find([key, ...rest]: Path, locate: (text: ParsedText, path: Path) => Location): Location {
    const places = this.places.get(String(key)) ?? [];
    const single = SINGLE.has(String(key));
    const place = places[single ? 0 : Number(rest[0] ?? 0)];
    if (!place) return { line: 1, column: 1 };
    const result = parseText(this.file, place.content);
    if ('problems' in result) return { line: place.line, column: 1 };
    const inner = [...place.path, ...(single ? rest : rest.slice(1))];
    return { line: place.line, column: locate(result.parsed, inner).column };
  }
}

/** Where a record came from: its line, and its path within the line. */
interface Place {
  readonly line: number;
  readonly content: string;
  readonly path: Path;
}

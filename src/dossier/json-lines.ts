import { parseJson } from './json-text.ts';
import type { Location } from './lines.ts';
import type { ParsedText, Path } from './located.ts';
import { type Parsed, parseText } from './parse.ts';
import type { Problem } from './problems.ts';
import { dossierSchema } from './schema.ts';

/** Keys of a dossier that hold one value; every other key collects records. */
const SINGLE = new Set(['demarche', 'source']);
/** Stops the list of syntax errors of a file that is no JSON Lines at all. */
const MAX_SYNTAX_PROBLEMS = 20;
/** Bounds time and memory: a record costs some 3 kB while it is checked. */
const MAX_RECORDS = 200_000;
/** More than are ever listed; what stands under them is not kept. */
const MAX_UNKNOWN_KEYS = 2_000;

/**
 * Parses JSON Lines, read as a stream: each line is a JSON object whose keys are those of a dossier. A section's key
 * holds one record, or a list of them: `{"demarche": 1, "source": {…}}`, then lines such as `{"claims": {…}}`.
 * @param file named in problems only
 */
export async function parseLines(
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Parsed> {
  const collected = new CollectedLines();
  const problems: Problem[] = [];
  let line = 0;
  for await (const content of lines) {
    line += 1;
    if (content.trim() !== '') problems.push(...addLine(file, collected, line, content));
    if (Math.max(line, collected.size) > MAX_RECORDS) {
      const message = `More than ${MAX_RECORDS} lines or records end here; give them as several sources.`;
      return { problems: [...problems, { file, line, column: 1, code: 'TOO_LARGE', message }] };
    }
    if (problems.length >= MAX_SYNTAX_PROBLEMS) break;
  }
  return problems.length > 0 ? { problems } : { parsed: collected };
}

function addLine(file: string, collected: CollectedLines, line: number, content: string): Problem[] {
  const syntax = (message: string): Problem[] => [{ file, line, column: 1, code: 'SYNTAX', message }];
  const parsed = parseJson(content);
  if (!parsed) {
    const reasons = parseText(file, content);
    if ('problems' in reasons) return reasons.problems.map((problem) => ({ ...problem, line }));
    return syntax('This line is not JSON; expected an object such as {"claims": {"id": …}}.');
  }
  const repeated = collected.add(line, content, parsed.value as object);
  return repeated === undefined ? [] : syntax(`"${repeated}" is given on an earlier line already.`);
}

/** Where a record came from: its line, and its path within the line. */
interface Origin {
  readonly line: Line;
  /** Absent where the line holds one record rather than a list. */
  readonly index?: number;
}

/** A line as it was read. */
interface Line {
  readonly number: number;
  readonly content: string;
}

class CollectedLines implements ParsedText {
  /** Without a prototype, so that a key such as `__proto__` is a key like any other. */
  readonly value: Record<string, unknown> = Object.create(null);
  /** How many records there are. */
  size = 0;
  private readonly origins = new Map<string, Origin[]>();
  private unknownKeys = 0;
  /** The line in which something was looked for last: problems of a line follow one another. */
  private looked: { readonly line: Line; readonly text: ParsedText | undefined } | undefined;

  /** Takes one line in; returns the key that may not be given again, if there is one. */
  add(number: number, content: string, values: object): string | undefined {
    const line = { number, content };
    for (const [key, value] of Object.entries(values)) {
      if (!this.keeps(key)) {
        this.size += 1;
        continue;
      }
      const origins = this.origins.get(key) ?? [];
      this.origins.set(key, origins);
      if (SINGLE.has(key)) {
        if (origins.length > 0) return key;
        this.value[key] = value;
        origins.push({ line });
        continue;
      }
      this.value[key] ??= [];
      const records = this.value[key] as unknown[];
      const listed = Array.isArray(value);
      for (const [index, record] of (listed ? value : [value]).entries()) {
        records.push(record);
        this.size += 1;
        origins.push(listed ? { line, index } : { line });
      }
    }
    return undefined;
  }

  /** Whether something is kept under a key: a file whose every line has a key of its own would fill the memory. */
  private keeps(key: string): boolean {
    if (Object.hasOwn(dossierSchema.shape, key) || this.origins.has(key)) return true;
    this.unknownKeys += 1;
    return this.unknownKeys <= MAX_UNKNOWN_KEYS;
  }

  locate(path: Path): Location {
    return this.find(path, (text, inner) => text.locate(inner));
  }

  locateKey(path: Path): Location {
    return this.find(path, (text, inner) => text.locateKey(inner));
  }

  private find(path: Path, locate: (text: ParsedText, path: Path) => Location): Location {
    const [key = '', ...rest] = path;
    const single = SINGLE.has(String(key));
    const origin = this.origins.get(String(key))?.[single ? 0 : Number(rest[0] ?? 0)];
    if (!origin) return { line: 1, column: 1 };
    const { line, index } = origin;
    const inner = [key, ...(index === undefined ? [] : [index]), ...(single ? rest : rest.slice(1))];
    const text = this.textOf(line);
    return { line: line.number, column: text ? locate(text, inner).column : 1 };
  }

  /** Parsed again, since few lines of many have a problem. */
  private textOf(line: Line): ParsedText | undefined {
    if (this.looked?.line !== line) this.looked = { line, text: parseJson(line.content) };
    return this.looked.text;
  }
}

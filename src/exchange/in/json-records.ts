import { InputError } from '../../errors.ts';
import type { InputFile, Refusal } from './importer.ts';
import { MOST_CHARACTERS } from './text-file.ts';

/** Records nest this deep at most. */
const MOST_DEPTH = 64;

/** A record of a JSON file: its value, or why it cannot be read. */
export interface JsonRecord {
  /** Line in which it begins, from 1. */
  readonly line: number;
  /** Keys and positions that lead to it, such as `['persons', 3]`; none where the file is one record, or a line one. */
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
  readonly refused?: Refusal;
}

/**
 * Whether the object or list at a path is a record, rather than what holds records.
 * @param firstKey of an object, empty where it has none; undefined of a list
 */
export type IsRecord = (path: readonly (string | number)[], firstKey: string | undefined) => boolean;

/** Lists hold records; an object that none holds is one: JSON Lines, or a list of records. */
export const OBJECTS: IsRecord = (path, firstKey) => firstKey !== undefined || path.length > 1;

/**
 * The records of a JSON file, of several values one after the other too (JSON Lines), without holding more than one. A
 * record that is no JSON, too large or too deep is refused by itself where the others can still be told from it.
 * @throws InputError FILE_NOT_JSON with the line
 */
export async function* jsonRecords(
  file: InputFile,
  text: AsyncIterable<string>,
  isRecord: IsRecord = OBJECTS,
): AsyncGenerator<JsonRecord> {
  const scanner = new Scanner(file.name, isRecord);
  for await (const piece of text) yield* scanner.take(piece);
  yield* scanner.end();
}

/** An object or list that holds records. */
interface Holder {
  readonly isObject: boolean;
  key: string | number;
  readonly line: number;
}

type State = 'value' | 'key' | 'colon' | 'after';

class Scanner {
  private line = 1;
  private readonly holders: Holder[] = [];
  private state: State = 'value';
  /** What was read of a record, of a key or of a value that is none; undefined between them. */
  private held: string[] | undefined;
  private size = 0;
  private depth = 0;
  private deepest = 0;
  private inString = false;
  private escaped = false;
  private isScalar = false;
  private began = 1;
  /** An object or list of which it is not known yet whether it is a record. */
  private open: { readonly line: number; readonly isObject: boolean } | undefined;

  constructor(
    private readonly file: string,
    private readonly isRecord: IsRecord,
  ) {}

  *take(piece: string): Generator<JsonRecord> {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === 10) this.line += 1;
      if (this.held) {
        if (this.isScalar && !this.inString && this.depth === 0 && isEnd(code)) {
          this.keep(piece.slice(from, at));
          yield* this.finish();
          from = at;
          at -= 1;
          if (code === 10) this.line -= 1;
          continue;
        }
        if (!this.isClosedBy(code)) continue;
        this.keep(piece.slice(from, at + 1));
        yield* this.finish();
        from = at + 1;
        continue;
      }
      if (isSpace(code)) continue;
      from = at;
      yield* this.meet(code, piece[at] as string);
    }
    if (this.held) this.keep(piece.slice(from));
  }

  *end(): Generator<JsonRecord> {
    if (this.held && this.isScalar && !this.inString) yield* this.finish();
    const [holder] = this.holders;
    if (this.held) throw this.fault(`ends within the value that begins in line ${this.began}`, this.line);
    if (this.open) throw this.fault(`ends within what begins in line ${this.open.line}`, this.line);
    if (holder)
      throw this.fault(
        `ends within the ${holder.isObject ? 'object' : 'list'} that begins in line ${holder.line}`,
        this.line,
      );
  }

  /** Takes a character that begins something. */
  private *meet(code: number, character: string): Generator<JsonRecord> {
    const holder = this.holders.at(-1);
    if (this.open) {
      const { line, isObject } = this.open;
      if (isObject && code === QUOTE) return this.begin(code, 'key');
      if (isObject && code !== CLOSE_OBJECT)
        throw this.unexpected(character, 'a key in quotation marks, or }');
      this.open = undefined;
      if (!isObject) {
        this.hold(line, isObject);
        this.state = 'value';
        if (code !== CLOSE_LIST) return yield* this.meet(code, character);
        this.holders.pop();
        this.state = 'after';
        return;
      }
      if (this.isRecord(this.path(), '')) yield { line, path: this.path(), value: {} };
      this.after();
      return;
    }
    switch (this.state) {
      case 'value': {
        if (code === OPEN_OBJECT || code === OPEN_LIST) {
          const isObject = code === OPEN_OBJECT;
          if (!isObject && this.isRecord(this.path(), undefined)) return this.begin(code, 'value');
          this.open = { line: this.line, isObject };
          return;
        }
        return this.begin(code, 'value');
      }
      case 'key':
        if (code !== QUOTE) throw this.unexpected(character, 'a key in quotation marks');
        return this.begin(code, 'key');
      case 'colon':
        if (character !== ':') throw this.unexpected(character, 'a colon after the key');
        this.state = 'value';
        return;
      case 'after': {
        if (!holder) return yield* this.next(code, character);
        if (character === ',') {
          if (typeof holder.key === 'number') holder.key += 1;
          this.state = holder.isObject ? 'key' : 'value';
          return;
        }
        if (code !== (holder.isObject ? CLOSE_OBJECT : CLOSE_LIST)) {
          throw this.unexpected(character, holder.isObject ? 'a comma or }' : 'a comma or ]');
        }
        this.holders.pop();
        this.state = 'after';
      }
    }
  }

  /** Another value where the one before ended: of JSON Lines. */
  private *next(code: number, character: string): Generator<JsonRecord> {
    this.state = 'value';
    yield* this.meet(code, character);
  }

  private begin(code: number, what: 'key' | 'value'): void {
    this.held = [];
    this.size = 0;
    this.depth = code === OPEN_OBJECT || code === OPEN_LIST ? 1 : 0;
    this.deepest = this.depth;
    this.inString = code === QUOTE;
    this.escaped = false;
    this.isScalar = what === 'value' && this.depth === 0;
    this.began = this.line;
    this.state = what;
  }

  /** Goes on within what was begun; returns whether a character ends it. */
  private isClosedBy(code: number): boolean {
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

  private keep(text: string): void {
    this.size += text.length;
    if (this.size <= MOST_CHARACTERS && this.deepest <= MOST_DEPTH) this.held?.push(text);
  }

  private *finish(): Generator<JsonRecord> {
    const text = (this.held ?? []).join('');
    this.held = undefined;
    const isKey = this.state === 'key';
    if (this.open) {
      const { line } = this.open;
      const key = this.parsed(text) as string;
      if (this.isRecord(this.path(), key)) {
        // What was read of the object is its beginning.
        this.open = undefined;
        this.begin(OPEN_OBJECT, 'value');
        this.began = line;
        this.keep(`{${text}`);
        return;
      }
      this.open = undefined;
      this.hold(line, true);
      (this.holders.at(-1) as Holder).key = key;
      this.state = 'colon';
      return;
    }
    const holder = this.holders.at(-1);
    if (isKey && holder) {
      holder.key = this.parsed(text) as string;
      this.state = 'colon';
      return;
    }
    const [path, line] = [this.path(), this.began];
    this.after();
    if (this.size > MOST_CHARACTERS) {
      const reason = `It holds ${this.size} characters; at most ${MOST_CHARACTERS} are read.`;
      yield { line, path, refused: { code: 'TOO_LARGE', reason } };
    } else if (this.deepest > MOST_DEPTH) {
      const reason = `It nests ${this.deepest} levels; at most ${MOST_DEPTH} are read.`;
      yield { line, path, refused: { code: 'TOO_DEEP', reason } };
    } else yield { line, path, ...this.value(text) };
  }

  private value(text: string): Pick<JsonRecord, 'value' | 'refused'> {
    try {
      return { value: JSON.parse(text) };
    } catch (error) {
      // A list or an object ends where its brackets do, so that the next can still be told.
      return { refused: { code: 'NOT_JSON', reason: `It is no JSON: ${(error as Error).message}.` } };
    }
  }

  private parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw this.fault(`holds a key that is no JSON: ${text.slice(0, 80)}`, this.began);
    }
  }

  private hold(line: number, isObject: boolean): void {
    if (this.holders.length >= MOST_DEPTH) throw this.fault(`nests more than ${MOST_DEPTH} levels`, line);
    this.holders.push({ isObject, key: isObject ? '' : 0, line });
  }

  private after(): void {
    this.state = 'after';
  }

  private path(): (string | number)[] {
    return this.holders.map(({ key }) => key);
  }

  private unexpected(character: string, expected: string): InputError {
    return this.fault(`has ${JSON.stringify(character)} where ${expected} was expected`, this.line);
  }

  private fault(what: string, line: number): InputError {
    return new InputError(
      'FILE_NOT_JSON',
      `${this.file}:${line}: the file ${what}.`,
      'Nothing was taken of it. Check that it is whole, and JSON.',
    );
  }
}

const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [34, 92, 123, 125, 91, 93];

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Whether a character ends a number or a word. */
function isEnd(code: number): boolean {
  return isSpace(code) || code === 44 || code === CLOSE_OBJECT || code === CLOSE_LIST;
}

import { InputError } from '../../errors.ts';
import type { InputFile, Refusal } from './importer.ts';
import {
  Capture,
  CLOSE_LIST,
  CLOSE_OBJECT,
  isSpace,
  MOST_DEPTH,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from './json-capture.ts';
import { MOST_CHARACTERS } from './text-file.ts';

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
const OBJECTS: IsRecord = (path, firstKey) => firstKey !== undefined || path.length > 1;

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
  let odd = 0;
  const told = function* (records: Iterable<JsonRecord>): Generator<JsonRecord> {
    for (const record of records) {
      odd = isOdd(record) ? odd + 1 : Number.NEGATIVE_INFINITY;
      if (odd === MOST_ODD) throw noJson(file, record);
      yield record;
    }
  };
  for await (const piece of text) yield* told(scanner.take(piece));
  yield* told(scanner.end());
}

/** A file that begins with so many values that are no records is of another format: each of its words would be refused. */
const MOST_ODD = 3;

function isOdd({ path, value, refused }: JsonRecord): boolean {
  return path.length === 0 && (refused ? refused.code === 'NOT_JSON' : typeof value !== 'object');
}

function noJson({ name }: InputFile, { line }: JsonRecord): InputError {
  const message = `${name}:${line}: the file begins with values that are no objects or lists.`;
  return new InputError(
    'FILE_NOT_JSON',
    message,
    'Nothing was taken of it. Check that it is JSON, and of this format.',
  );
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
  /** The key, record or other value that is being read; undefined between them. */
  private held: Capture | undefined;
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
      if (this.held?.endsBefore(code)) {
        this.held.keep(piece.slice(from, at));
        yield* this.finish(this.held);
      }
      if (code === LINE_FEED) this.line += 1;
      if (this.held) {
        if (!this.held.endsWith(code)) continue;
        this.held.keep(piece.slice(from, at + 1));
        yield* this.finish(this.held);
        from = at + 1;
      } else if (!isSpace(code)) {
        from = at;
        yield* this.meet(code, piece[at] as string);
      }
    }
    this.held?.keep(piece.slice(from));
  }

  *end(): Generator<JsonRecord> {
    if (this.held?.isWhole) yield* this.finish(this.held);
    const within = (what: string, line: number) =>
      this.fault(`ends within ${what} that begins in line ${line}`, this.line);
    if (this.held) throw within('the value', this.held.line);
    const [holder] = this.open ? [this.open] : this.holders;
    if (holder) throw within(holder.isObject ? 'the object' : 'the list', holder.line);
  }

  /** Takes a character that begins something. */
  private *meet(code: number, character: string): Generator<JsonRecord> {
    if (this.open) return yield* this.enter(this.open, code, character);
    const holder = this.holders.at(-1);
    // Another value may follow one that nothing holds: in JSON Lines.
    const state = this.state === 'after' && !holder ? 'value' : this.state;
    if (state === 'value') this.beginValue(code);
    else if (state === 'key') {
      if (code !== QUOTE) throw this.unexpected(character, 'a key in quotation marks');
      this.held = new Capture(code, this.line, true);
    } else if (state === 'colon') {
      if (character !== ':') throw this.unexpected(character, 'a colon after the key');
      this.state = 'value';
    } else if (holder) this.goOn(holder, code, character);
  }

  private beginValue(code: number): void {
    const isObject = code === OPEN_OBJECT;
    if (isObject || (code === OPEN_LIST && !this.isRecord(this.path(), undefined))) {
      this.open = { line: this.line, isObject };
    } else this.held = new Capture(code, this.line, false);
  }

  /** After a value within an object or list. */
  private goOn(holder: Holder, code: number, character: string): void {
    if (character === ',') {
      if (typeof holder.key === 'number') holder.key += 1;
      this.state = holder.isObject ? 'key' : 'value';
      return;
    }
    const [close, shown] = holder.isObject ? [CLOSE_OBJECT, '}'] : [CLOSE_LIST, ']'];
    if (code !== close) throw this.unexpected(character, `a comma or ${shown}`);
    this.holders.pop();
    this.state = 'after';
  }

  /** The first character within an object or list. */
  private *enter(
    { line, isObject }: { readonly line: number; readonly isObject: boolean },
    code: number,
    character: string,
  ): Generator<JsonRecord> {
    if (isObject && code === QUOTE) {
      this.held = new Capture(code, this.line, true);
      return;
    }
    if (isObject && code !== CLOSE_OBJECT) throw this.unexpected(character, 'a key in quotation marks, or }');
    this.open = undefined;
    this.state = 'after';
    if (isObject) {
      if (this.isRecord(this.path(), '')) yield { line, path: this.path(), value: {} };
      return;
    }
    if (code === CLOSE_LIST) return;
    this.hold(line, false);
    this.state = 'value';
    yield* this.meet(code, character);
  }

  private *finish(held: Capture): Generator<JsonRecord> {
    this.held = undefined;
    if (held.isKey) {
      this.takeKey(held);
      return;
    }
    const at = { line: held.line, path: this.path() };
    this.state = 'after';
    if (held.size > MOST_CHARACTERS) {
      const reason = `It holds ${held.size} characters; at most ${MOST_CHARACTERS} are read.`;
      yield { ...at, refused: { code: 'TOO_LARGE', reason } };
    } else if (held.deepest > MOST_DEPTH) {
      const reason = `It nests ${held.deepest} levels; at most ${MOST_DEPTH} are read.`;
      yield { ...at, refused: { code: 'TOO_DEEP', reason } };
    } else yield { ...at, ...parsedOf(held.text) };
  }

  private takeKey(held: Capture): void {
    const key = this.keyOf(held);
    const { open } = this;
    this.open = undefined;
    if (open && this.isRecord(this.path(), key)) {
      // What was read of the object is its beginning.
      this.held = new Capture(OPEN_OBJECT, open.line, false);
      this.held.keep(`{${held.text}`);
      return;
    }
    if (open) this.hold(open.line, true);
    (this.holders.at(-1) as Holder).key = key;
    this.state = 'colon';
  }

  private keyOf({ text, line }: Capture): string {
    try {
      return JSON.parse(text) as string;
    } catch {
      throw this.fault(`holds a key that is no JSON: ${text.slice(0, 80)}`, line);
    }
  }

  private hold(line: number, isObject: boolean): void {
    if (this.holders.length >= MOST_DEPTH) throw this.fault(`nests more than ${MOST_DEPTH} levels`, line);
    this.holders.push({ isObject, key: isObject ? '' : 0, line });
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

const LINE_FEED = 10;

/** An object or a list ends where its brackets do, so that the next can be told from one that is no JSON. */
function parsedOf(text: string): Pick<JsonRecord, 'value' | 'refused'> {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { refused: { code: 'NOT_JSON', reason: `It is no JSON: ${(error as Error).message}.` } };
  }
}

import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { type Checked, checkDossier, checkLines } from '../dossier/check.ts';
import { InputError, isDemarcheError, SystemError } from '../errors.ts';

/** Beyond it JSON Lines would fill the memory. */
const MAX_LINES_BYTES = 100_000_000;
/** The longest JSON text, were each of its characters three bytes long. */
const MAX_TEXT_BYTES = 60_000_000;
/** A line is parsed as a whole. */
const MAX_LINE_BYTES = 10_000_000;
const LINE_FEED = 0x0a;

/** A file that cannot be read as text, and the line from which it cannot. */
class UnreadableFile extends InputError {
  constructor(
    code: 'FILE_UNREADABLE' | 'FILE_NOT_UTF8' | 'FILE_TOO_LARGE',
    message: string,
    hint: string,
    readonly line = 1,
  ) {
    super(code, message, hint);
  }
}

/**
 * Reads a UTF-8 file as it is, a byte order mark included, so that positions hold.
 * @throws InputError FILE_UNREADABLE, FILE_NOT_UTF8
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw unreadable(path, error);
  });
  return decode(path, bytes, () => firstUndecodable(bytes));
}

/**
 * Reads and checks a dossier: JSON Lines where the name ends in `.jsonl`, else YAML or JSON. A file that cannot be
 * read is a problem like any other, so that the files beside it are checked, too.
 * @param text the source's text, where it is at hand
 */
export async function readDossier(path: string, text?: string): Promise<Checked> {
  try {
    await refuseLarge(path);
    if (!isLines(path)) return checkDossier(path, await readText(path), text);
    return await checkLines(path, readLines(path), text);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const message = `${error.message} ${error.hint}`;
    return { problems: [{ file: path, line: error.line, column: 1, code: 'UNREADABLE', message }] };
  }
}

/**
 * Writes a file whole or not at all, also one that comes in pieces; a link stays a link. What is there and no file, such as a
 * pipe, is written to as it is.
 */
export async function replaceFile(path: string, content: string | AsyncIterable<string>): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => undefined);
  if (there && !there.isFile() && !there.isDirectory()) return writeFile(target, content);
  const mode = there?.mode ?? 0o666;
  const partial = `${target}.${process.pid}.part`;
  try {
    await writeFile(partial, content, { mode, flush: true });
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/**
 * Writes a file as `replaceFile` does.
 * @throws SystemError FILE_UNWRITTEN saying why
 */
export async function writeWhole(path: string, content: AsyncIterable<string>): Promise<void> {
  await replaceFile(path, content).catch((error) => {
    throw isDemarcheError(error) ? error : unwritten(path, error);
  });
}

/** The error of a path to which nothing could be written, where it is the system's. */
export function unwritten(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error && 'errno' in cause)) return cause;
  return new SystemError(
    'FILE_UNWRITTEN',
    `${path} was not written: ${cause.message}.`,
    'What stood there before is as it was. Check the path, its rights and the room on the disk.',
    { cause },
  );
}

function isLines(path: string): boolean {
  return path.endsWith('.jsonl');
}

async function refuseLarge(path: string): Promise<void> {
  const most = isLines(path) ? MAX_LINES_BYTES : MAX_TEXT_BYTES;
  const { size } = await stat(path).catch((error: Error) => {
    throw unreadable(path, error);
  });
  if (size <= most) return;
  throw new UnreadableFile(
    'FILE_TOO_LARGE',
    `${path} holds ${size} bytes; at most ${most} are read.`,
    isLines(path) ? 'Give it as several sources.' : 'Write JSON Lines (.jsonl).',
  );
}

/** The lines of a UTF-8 file, without holding more than one. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let line = 1;
  let pieces: Uint8Array[] = [];
  let held = 0;
  const hold = (piece: Uint8Array) => {
    held += piece.length;
    if (held > MAX_LINE_BYTES) throw longLine(path, line);
    pieces.push(piece);
  };
  const finish = () => decode(path, Buffer.concat(pieces), () => line);
  const chunks: AsyncIterable<Buffer> = createReadStream(path);
  try {
    for await (const chunk of chunks) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        hold(chunk.subarray(start, end));
        yield finish();
        pieces = [];
        held = 0;
        line += 1;
        start = end + 1;
      }
      hold(chunk.subarray(start));
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : unreadable(path, error as Error);
  }
  yield finish();
}

function longLine(path: string, line: number): UnreadableFile {
  return new UnreadableFile(
    'FILE_TOO_LARGE',
    `Line ${line} of ${path} holds more than ${MAX_LINE_BYTES} bytes.`,
    'Write each record on a line of its own.',
    line,
  );
}

function decode(path: string, bytes: Uint8Array, lineOfFault: () => number): string {
  const text = decoded(bytes);
  if (text !== undefined) return text;
  const line = lineOfFault();
  throw new UnreadableFile(
    'FILE_NOT_UTF8',
    `${path} is not UTF-8 in line ${line}.`,
    'Save it as UTF-8.',
    line,
  );
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No character's bytes contain a line feed, so the halves of a text can be looked at one by one. */
function firstUndecodable(bytes: Uint8Array): number {
  let [start, stop] = [0, bytes.length];
  for (;;) {
    const middle = bytes.indexOf(LINE_FEED, Math.floor((start + stop) / 2)) + 1;
    const end = middle > 0 && middle < stop ? middle : bytes.indexOf(LINE_FEED, start) + 1;
    if (end <= 0 || end >= stop) return 1 + bytes.subarray(0, start).reduce(countLineFeed, 0);
    if (isUtf8(bytes.subarray(start, end))) start = end;
    else stop = end;
  }
}

function countLineFeed(count: number, byte: number): number {
  return byte === LINE_FEED ? count + 1 : count;
}

function unreadable(path: string, error: Error): UnreadableFile {
  return new UnreadableFile(
    'FILE_UNREADABLE',
    `Cannot read ${path}: ${error.message}.`,
    'Check the path and its rights.',
  );
}

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { analyse } from 'chardet';
import { didYouMean } from '../../dossier/suggest.ts';
import { InputError } from '../../errors.ts';
import type { InputFile } from './importer.ts';
import { textOf } from './text-file.ts';

/** How the bytes of a file are to be read. */
export interface Encoding {
  /** As the WHATWG Encoding Standard names it. */
  readonly name: string;
  /** Whether the file begins with a byte order mark, which is no part of its first cell. */
  readonly isMarked: boolean;
  /** Whether it was only guessed. */
  readonly isGuessed: boolean;
}

const EXAMPLES = ['utf-8', 'utf-16le', 'windows-1252', 'iso-8859-2', 'koi8-r', 'shift_jis', 'gb18030'];
const MARKS: readonly [name: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Bytes from which an encoding is guessed: enough for the frequency of letters. */
const SAMPLE = 1 << 17;
/** In a hundred: what is no text gets less. */
const LEAST_CONFIDENCE = 10;

/**
 * The encoding of a file: the one that is named, else that of its byte order mark, else UTF-8 where all of it is, else
 * what the frequency of its letters suggests.
 * @throws InputError BAD_USER_INPUT, UNKNOWN_ENCODING, FILE_UNREADABLE
 */
export async function encodingOf(file: InputFile, named?: string): Promise<Encoding> {
  const given = named === undefined ? undefined : canonical(named);
  if (named !== undefined && given === undefined) throw unknown(named);
  const isValid = named === undefined && (await isUtf8(file));
  const start = await startOf(file);
  const [mark] = MARKS.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte)) ?? [];
  const told = given ?? mark ?? wideOf(start) ?? (isValid ? 'utf-8' : undefined);
  const name = told ?? (await guessOf(file));
  return { name, isMarked: mark === name, isGuessed: told === undefined };
}

/** @throws InputError FILE_UNREADABLE */
async function isUtf8(file: InputFile): Promise<boolean> {
  try {
    for await (const _ of textOf(file));
    return true;
  } catch (error) {
    if (error instanceof InputError && error.code === 'FILE_NOT_UTF8') return false;
    throw error;
  }
}

async function startOf(file: InputFile): Promise<Uint8Array> {
  const handle = await open(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1_024), 0, 1_024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** UTF-16 without a mark: of the letters of a header, every other byte is zero. */
function wideOf(start: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd, 1) < start.length / 4 || even === odd) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

async function guessOf(file: InputFile): Promise<string> {
  const sample = await sampleOf(file);
  for (const { name, confidence } of analyse(sample)) {
    const known = canonical(name);
    if (known !== undefined && confidence >= LEAST_CONFIDENCE && isDecodable(known, sample)) return known;
  }
  throw new InputError(
    'UNKNOWN_ENCODING',
    `${file.name} is not UTF-8, and its encoding cannot be told.`,
    `Name it with --encoding, such as ${EXAMPLES.join(', ')}.`,
  );
}

/** The first parts of a file in which there is more than ASCII. */
async function sampleOf(file: InputFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const chunks: AsyncIterable<Uint8Array> = createReadStream(file.path);
  for await (const chunk of chunks) {
    if (!chunk.some((byte) => byte > 0x7f)) continue;
    parts.push(chunk);
    size += chunk.length;
    if (size >= SAMPLE) break;
  }
  return Buffer.concat(parts);
}

/** The name of an encoding in the standard; undefined where it has none such. */
function canonical(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** The end may be half a character. */
function isDecodable(name: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function unknown(name: string): InputError {
  return new InputError(
    'BAD_USER_INPUT',
    `There is no encoding "${name}".${didYouMean(name, EXAMPLES)}`,
    `Expected such as ${EXAMPLES.join(', ')}.`,
  );
}

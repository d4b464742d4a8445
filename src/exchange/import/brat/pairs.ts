import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { InputError } from '../../../errors.ts';
import type { InputFile } from '../importer.ts';

/** Bytes of a file that is read whole. */
const MOST_BYTES = 10_000_000;

/** A file of annotations, and the text that they are of. */
export interface Pair {
  readonly annotations: InputFile;
  /** Undefined where it is not there. */
  readonly text: InputFile | undefined;
}

/**
 * Files that belong together, by their names; a text that is not given is looked for beside its annotations.
 * @returns the pairs, and texts without annotations
 * @throws InputError FILE_NOT_BRAT, FILE_TOO_LARGE
 */
export async function pairsOf(
  files: readonly InputFile[],
): Promise<{ pairs: Pair[]; lone: readonly InputFile[] }> {
  const texts = new Map<string, InputFile>();
  const annotations: InputFile[] = [];
  for (const file of files) {
    if (extname(file.name) === '.txt') texts.set(file.path, file);
    else if (extname(file.name) === '.ann') annotations.push(file);
    else {
      const message = `${file.name} is neither annotations (.ann) nor their text (.txt).`;
      throw new InputError('FILE_NOT_BRAT', message, 'Name pairs of brat: a.ann beside a.txt.');
    }
  }
  const pairs: Pair[] = [];
  for (const file of annotations) {
    const path = textPath(file.path);
    const text = texts.get(path) ?? (await besides(textPath(file.name), path));
    texts.delete(path);
    pairs.push({ annotations: file, text });
  }
  return { pairs, lone: [...texts.values()] };
}

/**
 * A file's text as it is, a byte order mark included: brat counts it.
 * @throws InputError FILE_UNREADABLE, FILE_TOO_LARGE, FILE_NOT_UTF8
 */
export async function wholeText(file: InputFile): Promise<string> {
  const bytes = await readSmall(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new InputError('FILE_NOT_UTF8', `${file.name} is not UTF-8.`, 'Save it as UTF-8, as brat does.', {
      cause: error,
    });
  }
}

async function readSmall(file: InputFile): Promise<Buffer> {
  try {
    const { size } = await stat(file.path);
    if (size <= MOST_BYTES) return await readFile(file.path);
  } catch (error) {
    const message = `Cannot read ${file.name}: ${(error as Error).message}.`;
    throw new InputError('FILE_UNREADABLE', message, 'Check the path and its rights.', { cause: error });
  }
  const message = `${file.name} is too large; at most ${MOST_BYTES} bytes are read.`;
  throw new InputError('FILE_TOO_LARGE', message, 'Divide the document.');
}

function textPath(annotations: string): string {
  return `${annotations.slice(0, -'.ann'.length)}.txt`;
}

async function besides(name: string, path: string): Promise<InputFile | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { name, path, modified: found.mtime.toISOString().slice(0, 10) } : undefined;
}

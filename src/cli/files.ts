import { createReadStream } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type Checked, checkDossier, checkParsed } from '../dossier/check.ts';
import { parseLines } from '../dossier/json-lines.ts';
import { InputError } from '../errors.ts';

/**
 * Reads a UTF-8 file as it is, a byte order mark included, so that positions hold.
 * @throws InputError FILE_UNREADABLE, FILE_NOT_UTF8
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new InputError(
      'FILE_UNREADABLE',
      `Cannot read ${path}: ${error.message}`,
      'Check the path and its rights.',
    );
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError('FILE_NOT_UTF8', `${path} is not UTF-8.`, 'Save it as UTF-8.');
  }
}

/**
 * Reads and checks a dossier: JSON Lines where the name ends in `.jsonl`, else YAML or JSON.
 * @param text the source's text, where it is at hand
 */
export async function readDossier(path: string, text?: string): Promise<Checked> {
  if (!path.endsWith('.jsonl')) return checkDossier(path, await readText(path), text);
  const stream = createReadStream(path, 'utf8');
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    await new Promise((resolve, reject) => stream.once('open', resolve).once('error', reject));
    const result = await parseLines(path, lines);
    return 'problems' in result ? result : checkParsed(path, result.parsed, text);
  } catch (error) {
    const message = `Cannot read ${path}: ${error instanceof Error ? error.message : error}`;
    throw new InputError('FILE_UNREADABLE', message, 'Check the path and its rights.', { cause: error });
  } finally {
    stream.destroy();
  }
}

/** Writes a file whole or not at all. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const partial = `${path}.${process.pid}.part`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

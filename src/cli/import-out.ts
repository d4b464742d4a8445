import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { InputError } from '../errors.ts';
import type { Assembled } from '../exchange/import/dossier-of.ts';
import type { ImportRun } from '../exchange/import/import.ts';
import { unwritten, writeWhole } from './files.ts';
import { printProgress } from './output.ts';

/** A dossier of more records is written as JSON Lines: people do not review that many, and YAML is read whole. */
const MOST_FOR_YAML = 5_000;
/** Characters, as YAML is read. */
const MOST_YAML = 6_000_000;
const FILE = /\.(ya?ml|json|jsonl)$/;

/**
 * Writes dossiers: one to a file, or several into a folder, which is made. Nothing is written where no path is given.
 * @returns how many there are
 * @throws InputError OUT_NEEDED, FILE_EXISTS; SystemError FILE_UNWRITTEN
 */
export async function writeImported(
  { dossiers }: ImportRun,
  out: string | undefined,
  signal: AbortSignal,
): Promise<number> {
  if (out === undefined) return count(dossiers);
  if (FILE.test(out)) return writeOne(dossiers, out);
  await makeFolder(out);
  let written = 0;
  for await (const assembled of dossiers) {
    signal.throwIfAborted();
    const { source } = assembled.dossier;
    const name = `${source.id}.${sizeOf(assembled) > MOST_FOR_YAML ? 'jsonl' : 'yaml'}`;
    await write(join(out, name), assembled);
    written += 1;
    if (written % 1_000 === 0) printProgress(`Wrote ${written} dossiers.`);
  }
  return written;
}

/** Writes the texts of documents into a folder, each under the id of its source. */
export function writeTexts(folder: string): (source: string, text: string) => Promise<void> {
  return async (source, text) => {
    const path = join(folder, `${source}.txt`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(path, text);
    } catch (error) {
      throw unwritten(path, error);
    }
  };
}

async function writeOne(dossiers: AsyncGenerator<Assembled>, out: string): Promise<number> {
  let only: Assembled | undefined;
  for await (const assembled of dossiers) {
    if (only) {
      const [one, other] = [only.dossier.source.id, assembled.dossier.source.id];
      throw new InputError(
        'OUT_NEEDED',
        `${out} is one file, and this is several sources: ${one}, ${other} …`,
        'A source has one dossier: name a folder with --out.',
      );
    }
    only = assembled;
  }
  if (only) await write(out, only);
  return only ? 1 : 0;
}

async function makeFolder(out: string): Promise<void> {
  await mkdir(out, { recursive: true }).catch((error) => {
    throw unwritten(out, error);
  });
  const [other] = await readdir(out);
  if (other === undefined) return;
  throw new InputError('FILE_EXISTS', `${out} holds ${other}.`, 'Name an empty folder, or a new one.');
}

function write(path: string, assembled: Assembled): Promise<void> {
  return writeWhole(path, contentOf(path, assembled));
}

async function* contentOf(path: string, { written }: Assembled): AsyncGenerator<string> {
  if (path.endsWith('.json')) yield `${JSON.stringify(written, null, 2)}\n`;
  else if (!path.endsWith('.jsonl')) yield yamlOf(path, written);
  else {
    const { demarche, source, ...sections } = written;
    yield `${JSON.stringify({ demarche, source })}\n`;
    for (const [section, records] of Object.entries(sections)) {
      for (const record of records as unknown[]) yield `${JSON.stringify({ [section]: record })}\n`;
    }
  }
}

function yamlOf(path: string, written: object): string {
  const yaml = stringify(written, { lineWidth: 110, aliasDuplicateObjects: false });
  if (yaml.length <= MOST_YAML) return yaml;
  throw new InputError(
    'OUT_TOO_LARGE',
    `${path} would hold ${yaml.length} characters; a dossier in YAML is read up to ${MOST_YAML}.`,
    'Name a file that ends in .jsonl.',
  );
}

function sizeOf({ dossier }: Assembled): number {
  const { demarche, source, ...sections } = dossier;
  return Object.values(sections).reduce((sum, records) => sum + records.length, 0);
}

async function count(dossiers: AsyncGenerator<Assembled>): Promise<number> {
  let found = 0;
  for await (const _ of dossiers) found += 1;
  return found;
}

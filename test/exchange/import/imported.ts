import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { isDemarcheError } from '../../../src/errors.ts';
import type { FileAccount, Reject } from '../../../src/exchange/import/account.ts';
import { importFiles } from '../../../src/exchange/import/import.ts';
import type { ImportOptions } from '../../../src/exchange/import/importer.ts';

/** What an import of files came to. */
export interface Imported {
  /** By the ids of their sources. */
  readonly dossiers: readonly Dossier[];
  readonly account: readonly FileAccount[];
  readonly rejects: readonly Reject[];
}

/** Where real data lies, which is not a part of the project; undefined where nobody says. */
export const DATA = process.env.DEMARCHE_DATA;

/** The path of a sample that was written for these tests. */
export function sample(name: string): string {
  return fileURLToPath(new URL(`samples/${name}`, import.meta.url));
}

/** Imports files, without a database. Every file's records are kept or refused, each once. */
export async function imported(
  format: string,
  paths: readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const rejects: Reject[] = [];
  const run = await importFiles(format, paths, {
    source: { retrieved: '2026-01-01' },
    languages: [],
    birthDays: false,
    signal: new AbortController().signal,
    ...options,
    onReject: (reject) => rejects.push(reject),
  });
  const dossiers: Dossier[] = [];
  for await (const { dossier } of run.dossiers) dossiers.push(dossier);
  const account = run.account();
  for (const { records, kept, refused } of account) expect(kept + refused).toBe(records);
  const byId = dossiers.sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  return { dossiers: byId, account, rejects };
}

/** Imports a text as a file of a name. */
export async function importedText(
  format: string,
  content: string | Uint8Array | Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  return inFolder(async (folder) => {
    const files = typeof content === 'string' || content instanceof Uint8Array ? { file: content } : content;
    const paths = Object.keys(files).map((name) => join(folder, name));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const result = await imported(format, paths, options);
    const named = <T extends { readonly file: string }>(each: T): T => ({
      ...each,
      file: basename(each.file),
    });
    return { ...result, account: result.account.map(named), rejects: result.rejects.map(named) };
  });
}

/** Tries an importer on samples of which bytes are gone, doubled or others: it ends, with an error that it chose. */
export async function tryMutants(
  format: string,
  paths: readonly string[],
  options: Partial<ImportOptions> = {},
  runs = 60,
): Promise<void> {
  await inFolder(async (folder) => {
    const contents = await Promise.all(paths.map((path) => readFile(path)));
    const copies = paths.map((path) => join(folder, basename(path)));
    const mutation = fc.record({
      file: fc.nat(paths.length - 1),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      put: fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.constantFrom(...HOSTILE)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const mutants = contents.map((content) => Buffer.from(content));
        for (const { file, from, length, put } of mutations) {
          const content = mutants[file] as Buffer;
          const at = Math.floor(from * content.length);
          mutants[file] = Buffer.concat([content.subarray(0, at), put, content.subarray(at + length)]);
        }
        for (const [index, path] of copies.entries()) await writeFile(path, mutants[index] as Buffer);
        await imported(format, copies, options).catch((error) => {
          if (!isDemarcheError(error)) throw error;
        });
      }),
      { seed: 1, numRuns: runs, endOnFailure: true },
    );
  });
}

const HOSTILE = [
  '\u0000',
  '\n',
  '\t',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  '\\',
  '__proto__',
  '-1',
  '1e999',
  'null',
  '\ud83d',
]
  .map((text) => new Uint8Array(Buffer.from(text)))
  .concat(new Uint8Array([0xff, 0xfe]), new Uint8Array([0xc3]));

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-importers-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

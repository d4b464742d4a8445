import { stat } from 'node:fs/promises';
import { InputError } from '../../errors.ts';
import { Account, type FileAccount, type Reject } from './account.ts';
import { assemble } from './assemble.ts';
import type { Assembled } from './dossier-of.ts';
import { importerOf } from './formats.ts';
import type { ImportOptions, InputFile } from './importer.ts';

export interface ImportRun {
  /** The dossiers; read once, and to their end before the account holds. */
  readonly dossiers: AsyncGenerator<Assembled>;
  /** What became of the records of each file. */
  account(): FileAccount[];
}

interface RunOptions extends ImportOptions {
  /** Told of each record that is refused. */
  readonly onReject: (reject: Reject) => void;
  readonly onProgress?: ((records: number) => void) | undefined;
}

/**
 * Makes dossiers of files of a format.
 * @throws InputError BAD_USER_INPUT, FILE_UNREADABLE; while dossiers are read, what the format's importer throws
 */
export async function importFiles(
  format: string,
  paths: readonly string[],
  options: RunOptions,
): Promise<ImportRun> {
  const importer = await importerOf(format);
  const files = await Promise.all(paths.map(inputFile));
  const account = new Account(options.onReject);
  for (const { name } of files) account.begin(name);
  const { signal, onProgress } = options;
  const { linked } = importer;
  const dossiers = assemble(importer.read(files, options), { linked, account, signal, onProgress });
  return { dossiers, account: () => account.all() };
}

async function inputFile(path: string): Promise<InputFile> {
  const hint = 'Check the path and its rights.';
  const found = await stat(path).catch((error: Error) => {
    throw new InputError('FILE_UNREADABLE', `Cannot read ${path}: ${error.message}.`, hint, { cause: error });
  });
  if (found.isDirectory()) {
    throw new InputError('FILE_UNREADABLE', `${path} is a folder.`, 'Name the files in it.');
  }
  return { name: path, path, modified: found.mtime.toISOString().slice(0, 10) };
}

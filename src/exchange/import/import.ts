import { stat } from 'node:fs/promises';
import { InputError } from '../../errors.ts';
import { Account, type FileAccount, type Reject } from './account.ts';
import { assemble } from './assemble.ts';
import type { Assembled } from './dossier-of.ts';
import { fileHead } from './file-head.ts';
import { importerOf } from './formats.ts';
import type { Importer, ImportOptions, InputFile, Use } from './importer.ts';

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
  refuseUseless(format, importer, options);
  const files = await Promise.all(paths.map(inputFile));
  refuseAlike(importer, files, options);
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
  if (!found.isFile()) {
    const message = `${path} is no file; some formats are read twice.`;
    throw new InputError('FILE_UNREADABLE', message, 'Save what it gives as a file, and name that.');
  }
  return { name: path, path, modified: found.mtime.toISOString().slice(0, 10) };
}

/** An option that changes nothing might be taken to have changed something. */
function refuseUseless(format: string, { uses }: Importer, options: RunOptions): void {
  const given: readonly (readonly [option: string, isGiven: boolean, use: Use])[] = [
    ...Object.keys(options.source).map((key) => [`--source ${key}=…`, true, headUse(key)] as const),
    ['--languages', options.languages.length > 0, 'languages'],
    ['--encoding', options.encoding !== undefined, 'encoding'],
    ['--mapping', options.mapping !== undefined, 'mapping'],
    ['--birth-days', options.birthDays, 'birthDays'],
    ['--texts', options.onText !== undefined, 'texts'],
  ];
  const isUsed = (use: Use) => uses.includes(use) || (use === 'retrieved' && uses.includes('source'));
  const useless = given.filter(([, isGiven, use]) => isGiven && !isUsed(use)).map(([option]) => option);
  if (useless.length === 0) return;
  throw new InputError(
    'BAD_USER_INPUT',
    `${useless.join(', ')} changes nothing for ${format}.`,
    'Leave it out.',
  );
}

function headUse(key: string): Use {
  return key === 'retrieved' ? 'retrieved' : 'source';
}

/** Two files that become one source would be laid over each other; where records are linked, that may be what is wanted. */
function refuseAlike(importer: Importer, files: readonly InputFile[], options: RunOptions): void {
  if (!importer.isOneSource || (importer.linked && options.source.id !== undefined)) return;
  const names = new Map<string, string>();
  for (const file of files) {
    const { id } = fileHead(file, options);
    const earlier = names.get(id);
    if (earlier !== undefined) {
      const message = `${earlier} and ${file.name} would both be the source "${id}".`;
      throw new InputError(
        'DUPLICATE_ID',
        message,
        'Import them one at a time, each with --source id=…, or rename one.',
      );
    }
    names.set(id, file.name);
  }
}

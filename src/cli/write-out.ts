import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import type { Exported } from '../exchange/export/export.ts';
import { type ExportFile, inChunks } from '../exchange/export/export-file.ts';
import { unwritten, writeWhole } from './files.ts';
import { printNotice, printProgress } from './output.ts';

/**
 * Tells what must be known, and writes files: one to `out`, or to standard output where that is absent; what makes up a
 * folder into the folder `out`, which is made. Under its own name a file stands whole or not at all; a reader of standard
 * output may close it at any time.
 * @param signal ends it; what is under way then is not there
 * @throws InputError OUT_NEEDED where several files have no folder; SystemError FILE_UNWRITTEN
 */
export async function writeOut(
  { files, isFolder, notices }: Exported,
  out: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (out === '') throw new InputError('BAD_USER_INPUT', '--out names nothing.', 'Name a file or a folder.');
  for (const notice of notices) printNotice(notice);
  const [first, ...others] = files;
  if (out === undefined) {
    if (others.length > 0) {
      const names = files.slice(0, 4).map(({ name }) => name);
      const more = files.length > names.length ? ', …' : '';
      throw new InputError(
        'OUT_NEEDED',
        `This is ${files.length} files (${names.join(', ')}${more}).`,
        'Name a folder with --out.',
      );
    }
    return first && printContent(first, signal);
  }
  if (first && !isFolder) return writeFile(out, first, signal);
  await mkdir(out, { recursive: true }).catch((error) => {
    throw unwritten(out, error);
  });
  await refuseOthers(out, files);
  for (const file of files) await writeFile(join(out, file.name), file, signal);
}

async function writeFile(path: string, file: ExportFile, signal: AbortSignal): Promise<void> {
  await writeWhole(path, untilAborted(file, signal));
  printProgress(`Wrote ${path}.`);
}

/** What an earlier export left in a folder would be taken for a part of this one. */
async function refuseOthers(folder: string, files: readonly ExportFile[]): Promise<void> {
  const names = new Set(files.map(({ name }) => name));
  const others = (await readdir(folder)).filter((name) => !names.has(name)).sort();
  if (others.length === 0) return;
  throw new InputError(
    'FILE_EXISTS',
    `${folder} holds ${others.slice(0, 3).join(', ')}${others.length > 3 ? ', …' : ''}, which would not be of this export.`,
    'Name an empty folder, or a new one.',
  );
}

/** To standard output, no faster than it is read; who has read enough closes it, and is no error. */
async function printContent(file: ExportFile, signal: AbortSignal): Promise<void> {
  const { stdout } = process;
  // Each write tells its own error.
  stdout.on('error', () => undefined);
  for await (const chunk of untilAborted(file, signal)) {
    const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => {
      stdout.write(chunk, resolve);
    });
    if (error?.code === 'EPIPE') return;
    if (error) throw unwritten('Standard output', error);
  }
}

async function* untilAborted(file: ExportFile, signal: AbortSignal): AsyncGenerator<string> {
  for await (const chunk of inChunks(file)) {
    signal.throwIfAborted();
    yield chunk;
    // A signal of the system is heard between two turns only.
    await new Promise(setImmediate);
  }
  signal.throwIfAborted();
}

import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import type { Exported } from '../exchange/export.ts';
import { type ExportFile, inChunks } from '../exchange/export-file.ts';
import { unwritten, writeWhole } from './files.ts';
import { printNotice, printProgress } from './output.ts';

/**
 * Tells what must be known, and writes files: one to `out`, or to standard output where that is absent; what makes up a
 * folder into the folder `out`, which is made. Under its own name a file stands whole or not at all; a reader of standard output may close it at any time.
 * @throws InputError OUT_NEEDED where several files have no folder; SystemError FILE_UNWRITTEN
 */
export async function writeOut(
  { files, isFolder, notices }: Exported,
  out: string | undefined,
): Promise<void> {
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
    return first && printContent(first);
  }
  if (first && !isFolder) return writeFile(out, first);
  await mkdir(out, { recursive: true }).catch((error) => {
    throw unwritten(out, error);
  });
  for (const file of files) await writeFile(join(out, file.name), file);
}

async function writeFile(path: string, file: ExportFile): Promise<void> {
  await writeWhole(path, inChunks(file));
  printProgress(`Wrote ${path}.`);
}

/** To standard output, no faster than it is read. */
async function printContent(file: ExportFile): Promise<void> {
  const { stdout } = process;
  let closed = false;
  // Who has read enough closes the pipe, and is no error.
  const close = (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') throw error;
  };
  stdout.on('error', close);
  for await (const chunk of inChunks(file)) {
    if (closed) return;
    if (!stdout.write(chunk))
      await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => undefined);
  }
}

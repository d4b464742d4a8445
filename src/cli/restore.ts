import { Command } from 'commander';
import { InputError } from '../errors.ts';
import { backupDamaged } from '../graph/backup/lines.ts';
import { type RestoreReport, restore } from '../graph/backup/restore.ts';
import { withDatabase } from './connection.ts';
import { readLines } from './files.ts';
import { type OutputOptions, printNotice, printProgress, printResult } from './output.ts';

/** `demarche restore`: makes an empty graph what it was when a back-up was written. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('load a back-up into an empty graph, once every byte of it is proved')
    .argument('<file>', 'a file that `demarche backup` wrote')
    .option('--json', 'machine-readable result')
    .action(async (file: string, options: OutputOptions) => {
      const report = await restoreFile(file);
      const { sources, present, texts, removed } = report;
      const there = present > 0 ? ` (there already: ${present})` : '';
      printResult(options, { file, ...report }, [
        `${file} is restored. Sources: ${sources}${there}; attached texts: ${texts}; removed sources: ${removed}.`,
      ]);
    });
}

async function restoreFile(file: string): Promise<RestoreReport> {
  let loaded: { readonly done: number; readonly of: number } | undefined;
  try {
    return await withDatabase({}, (database) =>
      restore(database, file, () => lines(file), {
        onProved: (of) => {
          loaded = { done: 0, of };
          printProgress(`${file} is whole; loading ${of} sources.`);
        },
        onSource: (source, done, of) => {
          loaded = { done, of };
          printProgress(`Loaded ${source} (${done} of ${of}).`);
        },
      }),
    );
  } catch (error) {
    if (loaded) {
      printNotice(`${loaded.done} of ${loaded.of} sources are restored; restoring again goes on from there.`);
    }
    throw error;
  }
}

async function* lines(file: string): AsyncGenerator<string> {
  try {
    yield* readLines(file);
  } catch (error) {
    if (!(error instanceof InputError && error.code === 'FILE_NOT_UTF8' && 'line' in error)) throw error;
    throw backupDamaged(file, Number(error.line), 'this line is not UTF-8');
  }
}

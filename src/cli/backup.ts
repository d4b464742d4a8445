import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { InputError } from '../errors.ts';
import { Backup } from '../graph/backup/backup.ts';
import { withDatabase } from './connection.ts';
import { writeWhole } from './files.ts';
import { type OutputOptions, printProgress, printResult } from './output.ts';

interface BackupOptions extends OutputOptions {
  readonly overwrite?: boolean;
}

/** `demarche backup`: writes all that was loaded into one file, while the server serves. */
export function backupCommand(): Command {
  return new Command('backup')
    .description(
      'write all sources, attached texts and load records into one file, also while the server serves',
    )
    .argument('<file>', 'the back-up to write, JSON Lines')
    .option('--overwrite', 'replace a file that is there')
    .option('--json', 'machine-readable result')
    .action(async (file: string, options: BackupOptions) => {
      if (!options.overwrite) await refuseExisting(file);
      const report = await withDatabase({}, async (database) => {
        const backup = new Backup(database, (source, done, of) =>
          printProgress(`Wrote ${source} (${done} of ${of}).`),
        );
        await writeWhole(file, backup.content());
        return backup.report;
      });
      const { sources, texts, removed, lines } = report;
      printResult(options, { file, ...report }, [
        `${file} is written. Sources: ${sources}; attached texts: ${texts}; removed sources: ${removed}; lines: ${lines}.`,
      ]);
    });
}

async function refuseExisting(file: string): Promise<void> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (!exists) return;
  throw new InputError('FILE_EXISTS', `${file} is there already.`, 'Name another file, or pass --overwrite.');
}

import { Command } from 'commander';
import { removeSource } from '../graph/write/load.ts';
import { withDatabase } from './connection.ts';
import { describeLoad } from './load.ts';
import { type OutputOptions, printResult } from './output.ts';

/** `demarche remove`: takes a source out; what the others say stays. */
export function removeCommand(): Command {
  return new Command('remove')
    .description('remove all that one source says')
    .argument('<source>', "the source's id")
    .option('--json', 'machine-readable result')
    .action(async (source: string, options: OutputOptions) => {
      const report = await withDatabase({}, (database) => removeSource(database, source));
      printResult(options, report, describeLoad(report));
    });
}

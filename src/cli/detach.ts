import { Command } from 'commander';
import { detachText } from '../graph/write/detach.ts';
import { withDatabase } from './connection.ts';
import { type OutputOptions, printResult } from './output.ts';

/** `demarche detach`: takes an attached text away; the source stays. */
export function detachCommand(): Command {
  return new Command('detach')
    .description('take the attached text of a source away; the source stays')
    .argument('<source>', "the source's id")
    .option('--json', 'machine-readable result')
    .action(async (source: string, options: OutputOptions) => {
      await withDatabase({}, (database) => detachText(database, source));
      printResult(options, { detached: source }, [`Detached the text of ${source}.`]);
    });
}

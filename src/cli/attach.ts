import { Command } from 'commander';
import { attachText } from '../graph/write/attach.ts';
import { withDatabase } from './connection.ts';
import { readText } from './files.ts';
import { type OutputOptions, printResult } from './output.ts';

/** `demarche attach`: lets readers see passages in a local copy of the text. */
export function attachCommand(): Command {
  return new Command('attach')
    .description('attach a local copy of a text to the sources that speak of it, by its SHA-256')
    .argument('<text>', "the source's text, UTF-8")
    .option('--json', 'machine-readable result')
    .action(async (file: string, options: OutputOptions) => {
      const text = await readText(file);
      const sources = await withDatabase({}, (database) => attachText(database, text));
      printResult(options, { attached: sources }, [`Attached to ${sources.join(', ')}.`]);
    });
}

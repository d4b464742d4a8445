import { Command } from 'commander';
import { InputError } from '../errors.ts';
import { checkDossiers } from './dossiers.ts';
import { readText } from './files.ts';
import { type OutputOptions, printResult } from './output.ts';

interface CheckOptions extends OutputOptions {
  readonly text?: string;
}

/** `demarche check`: all that is wrong with dossiers, without a database. */
export function checkCommand(): Command {
  return new Command('check')
    .description('check dossiers and list everything that is wrong')
    .argument('<dossier...>', 'dossiers: .yaml, .json or .jsonl')
    .option('--text <file>', "the source's text, to compare positions and quotations with")
    .option('--json', 'machine-readable result')
    .action(async (files: string[], options: CheckOptions) => {
      if (options.text && files.length > 1) {
        throw new InputError(
          'ARGUMENTS_CLASH',
          '--text belongs to one dossier.',
          'Check that dossier alone.',
        );
      }
      const text = options.text === undefined ? undefined : await readText(options.text);
      const { sources } = await checkDossiers(files, text);
      printResult(options, { checked: files.length, sources }, [
        `${files.length} dossier${files.length === 1 ? '' : 's'}, no problems.`,
      ]);
    });
}

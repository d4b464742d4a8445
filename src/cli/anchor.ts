import { Command } from 'commander';
import { anchorDossier } from '../dossier/anchor.ts';
import { InputError } from '../errors.ts';
import { problemsError } from '../graph/dossier-error.ts';
import { readText, replaceFile } from './files.ts';
import { type OutputOptions, printResult } from './output.ts';

/** `demarche anchor`: fills in positions and hashes, so that nobody counts characters by hand. */
export function anchorCommand(): Command {
  return new Command('anchor')
    .description('fill in positions and hashes from quotations and from words under "words:"')
    .argument('<dossier>', 'the dossier to complete: .yaml or .json')
    .argument('<text>', "the source's text, UTF-8")
    .option('--json', 'machine-readable result')
    .action(async (file: string, textFile: string, options: OutputOptions) => {
      if (file.endsWith('.jsonl')) {
        throw new InputError(
          'FORMAT_UNSUPPORTED',
          'JSON Lines are not anchored.',
          'Write the dossier as YAML or JSON.',
        );
      }
      const content = await readText(file);
      const anchored = anchorDossier(file, content, await readText(textFile));
      if (anchored.content !== content) await replaceFile(file, anchored.content);
      if (anchored.problems.length > 0) throw problemsError(anchored.problems, `${anchored.placed} placed.`);
      printResult(options, { placed: anchored.placed }, [
        `${anchored.placed} placed; nothing is missing or ambiguous.`,
      ]);
    });
}

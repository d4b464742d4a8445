import { Argument, Command } from 'commander';
import { InputError } from '../errors.ts';
import { exportGraph, exportNetwork, FORMATS, type GraphChoice } from '../exchange/export.ts';
import type { NetworkChoice } from '../exchange/network/choice.ts';
import { withDatabase } from './connection.ts';
import { withNetworkOptions } from './network-options.ts';
import { writeOut } from './write-out.ts';

interface Options extends GraphChoice, NetworkChoice {
  readonly network?: boolean;
  readonly out?: string;
}

/** `demarche export`: writes the graph, a part of it, or a network made of it, in the form that another tool expects. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description(
      'write the graph, a part of it or a network made of it, in the form that another tool expects',
    )
    .addArgument(new Argument('<format>', 'how it is written').choices(FORMATS))
    .option(
      '--out <path>',
      'the file to write, or the folder where a format has several; standard output where absent',
    )
    .option('--around <id...>', 'only what surrounds these')
    .option('--depth <steps>', 'how many steps from there, 0 to 3', Number, 1)
    .option('--edges <kind...>', 'only edges of these kinds, such as MET_WITH')
    .option(
      '--spreadsheet',
      'CSV for spreadsheets: text that they would take as a formula begins with an apostrophe',
    )
    .option(
      '--network',
      'a discourse network, by the options that follow, which are those of `demarche network`',
    );
  return withNetworkOptions(command).action(async (format: string, options: Options) => {
    if (options.network && (options.around || options.edges)) {
      throw new InputError(
        'BAD_USER_INPUT',
        '--network and --around or --edges exclude each other.',
        'A network is chosen by --topic, --source, --from and --to.',
      );
    }
    await withDatabase({ untouched: true }, async (database) => {
      const exported = options.network
        ? await exportNetwork(database, format, options)
        : await exportGraph(database, format, options);
      await writeOut(exported, options.out);
    });
  });
}

import { Command, Option } from 'commander';
import { exportNetwork } from '../exchange/export/export.ts';
import { type NetworkChoice, networkQuery } from '../exchange/export/network/choice.ts';
import { NETWORK_FORMATS } from '../exchange/export/network/formats.ts';
import { withDatabase } from './connection.ts';
import { refuseKernelAlone, withNetworkOptions } from './network-options.ts';
import { writeOut } from './write-out.ts';

interface Options extends NetworkChoice {
  readonly format: string;
  readonly out?: string;
}

/** `demarche network`: writes a discourse network. */
export function networkCommand(): Command {
  return withNetworkOptions(
    new Command('network').description('write a discourse network: who agrees with whom, on what, or both'),
  )
    .addOption(new Option('--format <format>', 'how it is written').choices(NETWORK_FORMATS).default('csv'))
    .option('--out <path>', 'the file to write, or, of windows, the folder; standard output where absent')
    .action(async (options: Options, command: Command) => {
      refuseKernelAlone(command);
      // What contradicts itself needs no database to be told.
      networkQuery(options);
      await withDatabase({ untouched: true }, async (database, _, signal) => {
        await writeOut(await exportNetwork(database, options.format, options), options.out, signal);
      });
    });
}

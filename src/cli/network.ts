import { Command, Option } from 'commander';
import { drawNetwork } from '../exchange/draw-network.ts';
import type { DrawnNetwork } from '../exchange/drawn-network.ts';
import { NETWORK_FORMATS, type NetworkFormat, networkFiles } from '../exchange/network-formats.ts';
import { readerOf, withDatabase } from './connection.ts';
import { type NetworkOptions, networkQuery, withNetworkOptions } from './network-options.ts';
import { printNotice } from './output.ts';
import { writeOut } from './write-out.ts';

interface Options extends NetworkOptions {
  readonly format: NetworkFormat;
  readonly out?: string;
}

/** `demarche network`: writes a discourse network. */
export function networkCommand(): Command {
  return withNetworkOptions(
    new Command('network').description('write a discourse network: who agrees with whom, on what, or both'),
  )
    .addOption(
      new Option('--format <format>', 'how it is written').choices([...NETWORK_FORMATS]).default('csv'),
    )
    .option('--out <path>', 'the file to write, or, of windows, the folder; standard output where absent')
    .action(async (options: Options) => {
      const query = networkQuery(options);
      await withDatabase({ untouched: true }, async (database) => {
        const reader = readerOf(database, options.knownAt);
        const drawn = await drawNetwork(reader, query, options.source);
        tell(drawn);
        await writeOut(networkFiles(options.format, drawn, options, reader), options.out);
      });
    });
}

/** Says what does not count, and that there is nothing. */
export function tell({ network, leftOut }: DrawnNetwork): void {
  const reasons = Object.entries(leftOut).filter(([, count]) => count > 0);
  if (reasons.length > 0) {
    const counts = reasons.map(([reason, count]) => `${count} ${WORDS[reason as keyof typeof WORDS]}`);
    printNotice(`Left out: ${counts.join(', ')}.`);
  }
  if (network.positions.length === 0) printNotice('No statement is left: the network is empty.');
}

const WORDS = {
  unattributed: 'of nobody who is named',
  stance: 'that neither agree nor disagree',
  undated: 'without a date',
  ungrouped: 'of speakers who spoke for none',
  withoutTopic: 'on claims without a topic',
  repeated: 'repeated',
};

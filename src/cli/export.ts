import { Argument, Command } from 'commander';
import { InputError } from '../errors.ts';
import { exportDossiers, exportGraph, exportNetwork, FORMATS } from '../exchange/export/export.ts';
import { type GraphChoice, parseDepth } from '../exchange/export/graph-choice.ts';
import type { NetworkChoice } from '../exchange/export/network/choice.ts';
import { withDatabase } from './connection.ts';
import { refuseKernelAlone, withNetworkOptions } from './network-options.ts';
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
    .addArgument(new Argument('<format>', 'how it is written; json is for networks only').choices(FORMATS))
    .option(
      '--out <path>',
      'the file to write, or the folder where a format has several; standard output where absent',
    )
    .option('--around <id...>', 'only what surrounds these')
    .option('--depth <steps>', 'how many steps from there, 0 to 3', parseDepth, 1)
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
    refuseUseless(command, format, options);
    refuseKernelAlone(command);
    await withDatabase({ untouched: true }, async (database, _, signal) => {
      const exported = options.network
        ? exportNetwork(database, format, options)
        : format === 'dossier'
          ? exportDossiers(database, options.source)
          : exportGraph(database, format, options);
      await writeOut(await exported, options.out, signal);
    });
  });
}

/** An option that chooses nothing might be taken to have left something out. */
function refuseUseless(command: Command, format: string, { network, around }: Options): void {
  const given = command.options
    .map((option) => option.attributeName())
    .filter((name) => command.getOptionValueSource(name) === 'cli' && !['out', 'network'].includes(name));
  const useless = given.filter((name) => {
    if (network) return OF_GRAPHS.includes(name);
    if (format === 'dossier') return name !== 'source';
    if (!OF_GRAPHS.includes(name) && !OF_BOTH.includes(name)) return true;
    return (name === 'depth' && !around) || (name === 'spreadsheet' && format !== 'csv');
  });
  if (useless.length === 0) return;
  const flags = command.options
    .filter((option) => useless.includes(option.attributeName()))
    .map(({ long }) => long);
  const what = network ? 'a network' : format === 'dossier' ? 'dossiers' : `${format} of the graph`;
  throw new InputError(
    'BAD_USER_INPUT',
    `${flags.join(', ')} chooses nothing of ${what}.`,
    network ? 'A network is chosen by --topic, --source, --from, --to and --known-at.' : HINT,
  );
}

/** The options that choose what of the graph is written. */
const OF_GRAPHS = ['around', 'depth', 'edges', 'spreadsheet'];
/** Those that choose of a network, too. */
const OF_BOTH = ['source', 'from', 'to', 'knownAt'];
const HINT =
  'Leave it out; the graph is chosen by --around with --depth, --edges, --source, --from, --to and --known-at, dossiers by --source, and a network with --network.';

import { Command } from 'commander';
import { endProcess } from '../graph/engine/process.ts';
import { readSettings } from '../settings.ts';
import { type OutputOptions, printResult } from './output.ts';
import { runningServer } from './server-record.ts';

/** A server that does not end by itself is killed after this. */
const PATIENCE_MS = 30_000;

/** `demarche stop`: ends the server that runs for this home, and its Neo4j. */
export function stopCommand(): Command {
  return new Command('stop')
    .description('stop the server that runs for this home')
    .option('--json', 'machine-readable result')
    .action(async (options: OutputOptions) => {
      const { home } = readSettings();
      const server = await runningServer(home);
      if (server) await endProcess(server.process, PATIENCE_MS);
      const lines = [server ? `Stopped the server at ${server.url}.` : `No server runs for ${home}.`];
      printResult(options, { stopped: server !== undefined, home }, lines);
    });
}

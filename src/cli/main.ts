#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { printError } from './output.ts';

/** Read when they are asked for: a check needs neither a server nor a database driver, which take 0.5 s to read. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => {
    // Otherwise graphql-js looks at each value for faults of those who write servers, which takes a tenth of a large answer.
    process.env.NODE_ENV ??= 'production';
    return (await import('./start.ts')).startCommand();
  },
  stop: async () => (await import('./stop.ts')).stopCommand(),
  status: async () => (await import('./status.ts')).statusCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  anchor: async () => (await import('./anchor.ts')).anchorCommand(),
  load: async () => (await import('./load.ts')).loadCommand(),
  attach: async () => (await import('./attach.ts')).attachCommand(),
  detach: async () => (await import('./detach.ts')).detachCommand(),
  remove: async () => (await import('./remove.ts')).removeCommand(),
  backup: async () => (await import('./backup.ts')).backupCommand(),
  restore: async () => (await import('./restore.ts')).restoreCommand(),
  forget: async () => (await import('./forget.ts')).forgetCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  network: async () => (await import('./network.ts')).networkCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  doctor: async () => (await import('./doctor.ts')).doctorCommand(),
};

const { version, description } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string; description: string };

const program = new Command('demarche')
  .description(description)
  .version(version)
  .showHelpAfterError('(`demarche --help` lists the commands)');

try {
  const named = process.argv[2] ?? '';
  // Help and misspelled names need them all.
  for (const name of Object.hasOwn(commands, named) ? [named] : Object.keys(commands)) {
    const command = await commands[name]?.();
    if (command) program.addCommand(command);
  }
  await program.parseAsync();
} catch (error) {
  process.exitCode = printError({ json: process.argv.includes('--json') }, error);
}

#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { anchorCommand } from './anchor.ts';
import { attachCommand } from './attach.ts';
import { checkCommand } from './check.ts';
import { doctorCommand } from './doctor.ts';
import { loadCommand } from './load.ts';
import { printError } from './output.ts';
import { removeCommand } from './remove.ts';
import { startCommand } from './start.ts';
import { statusCommand } from './status.ts';
import { stopCommand } from './stop.ts';

const { version, description } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string; description: string };

const program = new Command('demarche')
  .description(description)
  .version(version)
  .showHelpAfterError('(`demarche --help` lists the commands)')
  .addCommand(startCommand())
  .addCommand(checkCommand())
  .addCommand(anchorCommand())
  .addCommand(loadCommand())
  .addCommand(attachCommand())
  .addCommand(removeCommand())
  .addCommand(doctorCommand())
  .addCommand(stopCommand())
  .addCommand(statusCommand());

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = printError({ json: process.argv.includes('--json') }, error);
}

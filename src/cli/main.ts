#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { anchorCommand } from './anchor.ts';
import { checkCommand } from './check.ts';
import { printError } from './output.ts';

const { version, description } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string; description: string };

const program = new Command('demarche')
  .description(description)
  .version(version)
  .showHelpAfterError('(`demarche --help` lists the commands)')
  .addCommand(checkCommand())
  .addCommand(anchorCommand());

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = printError({ json: process.argv.includes('--json') }, error);
}

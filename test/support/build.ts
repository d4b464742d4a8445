import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Builds `dist/` once a test run, so that commands are tested as they are now. */
export async function build(): Promise<void> {
  await run('npm', ['run', '--silent', 'build']);
  // The first call in a checkout makes npm link it, and build it once more: not while tests use what is built.
  await run('npx', ['demarche', '--version']);
}

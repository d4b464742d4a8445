import { execFileSync } from 'node:child_process';

/** Builds `dist/` once a test run, so that commands are tested as they are now; vitest calls it. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  // The first call in a checkout makes npm link it, and build it once more: not while tests use what is built.
  execFileSync('npx', ['demarche', '--version'], { stdio: 'ignore' });
}

import { execFileSync } from 'node:child_process';

/** Builds `dist/` once a test run, so that commands are tested as they are now; vitest calls it. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}

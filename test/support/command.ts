import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Variables beside those of this process; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** A command that runs. */
export interface RunningCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until stdout holds a text; fails when the command ends before. */
  untilPrinted(text: string): Promise<string>;
}

/** Starts `demarche` as it was built for this test run, in a process of its own. */
export function startDemarche(
  args: readonly string[],
  { env = {}, cwd = ROOT }: RunOptions = {},
): RunningCommand {
  const variables = Object.fromEntries(
    Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined),
  );
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: variables });
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    for (const listener of listeners) listener();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return {
    child,
    ended,
    untilPrinted: (text) =>
      new Promise((resolve, reject) => {
        const look = () => stdout.includes(text) && resolve(stdout);
        listeners.add(look);
        look();
        ended.then(() => reject(new Error(`ended before it printed "${text}":\n${stdout}${stderr}`)), reject);
      }),
  };
}

/** Runs `demarche` to its end. */
export function demarche(args: readonly string[], options?: RunOptions): Promise<Ended> {
  return startDemarche(args, options).ended;
}

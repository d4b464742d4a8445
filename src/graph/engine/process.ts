import { type ChildProcess, execFile, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findOnPath } from './files.ts';

const run = promisify(execFile);

/** A process named so that a later one with the same number is not taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started: opaque, only ever compared. */
  readonly started: string;
}

/** The identity of a living process, or undefined where there is none (a zombie counts as none). */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  const started = process.platform === 'linux' ? await startFromProc(pid) : await startFromPs(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether this very process still lives. */
export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  return (await identify(identity.pid))?.started === identity.started;
}

/** Ticks since boot repeat after a reboot, hence the boot's id in front. */
async function startFromProc(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

async function startFromPs(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
    const [state = '', ...started] = stdout.trim().split(/\s+/);
    return state === '' || state.startsWith('Z') ? undefined : started.join(' ');
  } catch {
    return undefined;
  }
}

/** Asks a process to end and waits; kills it after `patience` milliseconds. */
export async function endProcess(identity: ProcessIdentity, patience: number): Promise<void> {
  signal(identity.pid, 'SIGTERM');
  const deadline = Date.now() + patience;
  while (await isAlive(identity)) {
    if (Date.now() > deadline) signal(identity.pid, 'SIGKILL');
    await delay(50);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended in the meantime.
  }
}

/**
 * Starts a program that the kernel kills when this process dies, however it dies, where `setpriv` is at hand.
 * It gets a session of its own, so that Ctrl-C reaches us alone and we end it in order.
 * Call it from the main thread: the kernel watches the thread that started the program, not the process.
 */
export function spawnGuarded(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const setpriv = guard();
  const child = setpriv
    ? spawn(setpriv, ['--pdeathsig', 'KILL', command, ...args], { ...options, detached: true })
    : spawn(command, args, { ...options, detached: true });
  const end = () => child.kill();
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  return child;
}

/** Removes from a folder what killed processes left unfinished; the pattern finds their number in the name. */
export async function removeAbandoned(folder: string, pattern: RegExp): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(pattern.exec(name)?.[1]);
    if (pid > 0 && !(await identify(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** `setpriv` of util-linux; others of that name do not know the option. Asked once. */
const guard = once(() => {
  const path = process.platform === 'linux' ? findOnPath('setpriv') : undefined;
  return path && spawnSync(path, ['--pdeathsig', 'KILL', 'true']).status === 0 ? path : undefined;
});

function once<T>(compute: () => T): () => T {
  let result: { value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}

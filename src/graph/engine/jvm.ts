import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SystemError } from '../../errors.ts';
import type { HomeFiles } from './files.ts';
import { writeHomeFile } from './home.ts';
import type { Jars } from './jars.ts';
import type { Java } from './java.ts';
import { identify, type ProcessIdentity, spawnGuarded } from './process.ts';

const run = promisify(execFile);

/** How long a stop may take before the JVM is killed; it takes 0.3 s as a rule, and a kill loses nothing committed. */
const stopLimit = 20_000;

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** How a JVM ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A JVM that runs Neo4j. */
export interface Jvm {
  readonly identity: ProcessIdentity;
  readonly exited: Promise<Exit>;
  /** Ends it in order, and by force where that takes too long. */
  stop(): Promise<void>;
}

/**
 * Options that every JVM of ours starts with; a class archive holds only for the same ones.
 * A heap that is exhausted fails one query; with ExitOnOutOfMemoryError one such query would end the database. What large
 * transactions hold survives many collections: with two threads instead of one, loads take a tenth less, and starts and
 * memory are the same.
 */
export async function jvmOptions(files: HomeFiles, jars: Jars): Promise<string[]> {
  const list = join(files.run, 'classpath.args');
  const quoted = jars.classPath.join(':').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  await writeHomeFile(files, list, `-cp\n"${quoted}"\n`);
  const opens = opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  return [`@${list}`, '-XX:+UseParallelGC', ...opens, '--enable-native-access=ALL-UNNAMED'];
}

/** Starts Neo4j; returns before it answers. */
export async function startJvm(
  java: Java,
  files: HomeFiles,
  options: readonly string[],
  heapMegabytes: number,
): Promise<Jvm> {
  const heap = [`-Xms${heapMegabytes}m`, `-Xmx${heapMegabytes}m`];
  const own = [
    '-Dlog4j2.disable.jmx=true',
    `-Djava.io.tmpdir=${files.temporary}`,
    `-XX:ErrorFile=${join(files.logs, 'crash-%p.log')}`,
  ];
  const main = 'org.neo4j.server.CommunityEntryPoint';
  const places = [`--home-dir=${files.root}`, `--config-dir=${files.conf}`, '--console-mode'];
  const log = openSync(files.log, 'a', 0o600);
  const child = spawnGuarded(java.path, [...options, ...heap, ...own, main, ...places], {
    cwd: files.root,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  await once(child, 'spawn');
  const identity = await identify(child.pid ?? 0);
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit);
    await exited;
    clearTimeout(timer);
  };
  // A JVM that is gone already has no identity; the caller learns it from `exited`.
  return { identity: identity ?? { pid: child.pid ?? 0, started: 'gone' }, exited, stop };
}

/** Gives the user `neo4j` its password before the first start; Neo4j's own tool does it, and reads it from the file. */
export async function setInitialPassword(
  java: Java,
  files: HomeFiles,
  options: readonly string[],
): Promise<void> {
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${files.password}`];
  const env = { ...process.env, NEO4J_HOME: files.root, NEO4J_CONF: files.conf };
  try {
    await run(java.path, [...options, '-XX:TieredStopAtLevel=1', ...command], { env, timeout: 60_000 });
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    throw new SystemError(
      'DATABASE_START_FAILED',
      `${files.root}: the first password could not be set.\n${said.slice(0, 1000)}`,
      'Check the free space and the rights of the folder, and try again.',
      { cause },
    );
  }
}

import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Jars } from './jars.ts';
import type { Java } from './java.ts';
import { removeAbandoned, spawnGuarded } from './process.ts';

const draftName = /^classes-.*\.(\d+)\.tmp$/;

/**
 * The class archive: Neo4j's classes as the JVM holds them in memory, so that a start need not parse and verify them.
 *
 * A first session without one notes the classes that it loads. When it has run for a while, a second JVM of the
 * lowest priority makes the archive from these notes; the next start uses it. Measured from the start to the
 * answer of a first query: 0.57 of the time without, against 0.70 for an archive of the start alone. Having the
 * serving JVM write it at its exit makes that stop last 4.5 to 7 s instead of 0.3 s, and writing it while it serves
 * holds all queries for 3.7 s; noting the classes costs nothing measurable.
 */
export interface Archive {
  readonly path: string;
  readonly exists: boolean;
  /** JVM options that use the archive, or that note classes for a later one. */
  readonly options: readonly string[];
}

/** The archive for this Java and these jars; `notes` is the file for the list of classes. */
export function findArchive(jars: Jars, java: Java, notes: string): Archive {
  const path = join(jars.folder, `classes-${java.build}.jsa`);
  const exists = existsSync(path);
  // The JVM checks by itself that the archive fits its build and class path, with a checksum where it is told to.
  const use = ['-Xshare:auto', `-XX:SharedArchiveFile=${path}`, '-XX:+VerifySharedSpaces'];
  return { path, exists, options: exists ? use : [`-XX:DumpLoadedClassList=${notes}`] };
}

/** What it takes to make an archive. */
export interface ArchiveInput {
  readonly java: Java;
  readonly archive: Archive;
  /** Options of the JVM that will use it, class path included. */
  readonly options: readonly string[];
  readonly notes: string;
}

/**
 * Makes the archive after `wait` milliseconds, in the background.
 * @returns a function that ends the work, done or not
 */
export function archiveLater(input: ArchiveInput, wait: number): () => Promise<void> {
  const ending = new AbortController();
  // Without an archive every start is slower and nothing else is wrong, so a failure is not worth a word.
  const work = delay(wait, undefined, { signal: ending.signal, ref: false })
    .then(() => makeArchive(input, ending.signal))
    .catch(() => undefined);
  return async () => {
    ending.abort();
    await work;
  };
}

/** Makes the archive from what has been noted so far and puts it into place at once. */
export async function makeArchive(input: ArchiveInput, signal: AbortSignal): Promise<void> {
  const { archive, notes } = input;
  await removeAbandoned(dirname(archive.path), draftName);
  const draft = `${archive.path}.${process.pid}.tmp`;
  const list = `${notes}.usable`;
  try {
    await writeFile(list, usableNotes(await readFile(notes, 'utf8')));
    const making = ['-Xshare:dump', `-XX:SharedClassListFile=${list}`, `-XX:SharedArchiveFile=${draft}`];
    const child = spawnGuarded(input.java.path, [...input.options, ...making], {
      stdio: 'ignore',
      signal,
      killSignal: 'SIGKILL',
    });
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.once('error', () => undefined);
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    if ((await closed) === 0) await rename(draft, archive.path);
  } finally {
    await rm(draft, { force: true });
    await rm(list, { force: true });
  }
}

/** The JVM itself refuses the longest lines that it wrote (4096 characters) and cannot find its generated proxies. */
function usableNotes(text: string): string {
  const lines = text.slice(0, text.lastIndexOf('\n')).split('\n');
  return `${lines.filter((line) => line.length < 4000 && !line.includes('$Proxy')).join('\n')}\n`;
}

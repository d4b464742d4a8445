import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { SystemError } from '../../errors.ts';
import { errnoOf } from './files.ts';
import { copyJars, type DownloadOptions, version } from './maven.ts';
import { removeAbandoned } from './process.ts';
import { unsign } from './unsign.ts';

/** Neo4j's program files, shared by all homes of this user. */
export interface Jars {
  /** Folder of the jars and of what is made from them. */
  readonly folder: string;
  /** The jars, absolute, always in the same order: a class archive holds for one exact class path. */
  readonly classPath: readonly string[];
}

type Manifest = Record<string, number>;

/** Where all of Demarche's shared files lie. */
export function cacheFolder(): string {
  const xdg = process.env.XDG_CACHE_HOME;
  return join(xdg && isAbsolute(xdg) ? xdg : join(homedir(), '.cache'), 'demarche');
}

/**
 * Neo4j's jars from the cache, fetched first where they are missing or damaged.
 *
 * A folder appears in the cache by a rename, complete with a manifest of names and sizes, so half a download is
 * never taken for a whole one and two processes do not disturb each other: the second discards its own.
 * @throws SystemError MAVEN_MISSING, DOWNLOAD_FAILED, CACHE_UNWRITABLE
 */
export async function provideJars(options: DownloadOptions): Promise<Jars> {
  const cache = cacheFolder();
  const folder = join(cache, `neo4j-${version}`);
  const found = await readJars(folder);
  if (found) return found;
  await writable(cache, () => mkdir(cache, { recursive: true }));
  await removeAbandoned(cache, /^download-(\d+)-/);
  const draft = await writable(cache, () => mkdtemp(join(cache, `download-${process.pid}-`)));
  try {
    await download(draft, options);
    await install(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  const jars = await readJars(folder);
  if (!jars) throw new SystemError('DOWNLOAD_FAILED', `${folder} changed while it was made.`, 'Try again.');
  return jars;
}

/** The jars of a folder, or undefined unless each one of the manifest is there in its full size. */
async function readJars(folder: string): Promise<Jars | undefined> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const classPath = Object.keys(manifest).map((name) => join(folder, 'lib', name));
    const sizes = await Promise.all(classPath.map(async (path) => (await stat(path)).size));
    const whole = sizes.length > 0 && Object.values(manifest).every((size, index) => size === sizes[index]);
    return whole ? { folder, classPath } : undefined;
  } catch {
    return undefined;
  }
}

async function download(draft: string, options: DownloadOptions): Promise<void> {
  options.onProgress(
    `Fetching Neo4j Community ${version} from Maven Central: about 138 MB of jars under the GPL, once ...`,
  );
  const lib = join(draft, 'lib');
  const work = join(draft, 'work');
  await mkdir(lib);
  await mkdir(work);
  await copyJars(lib, work, options);
  await rm(work, { recursive: true });
  const names = (await readdir(lib)).filter((name) => name.endsWith('.jar')).sort();
  for (const name of names) await unsign(join(lib, name));
  const entries = names.map(async (name) => [name, (await stat(join(lib, name))).size] as const);
  const manifest: Manifest = Object.fromEntries(await Promise.all(entries));
  await writeFile(join(draft, 'manifest.json'), JSON.stringify(manifest, null, 1));
  options.onProgress(`Neo4j is here: ${names.length} jars.`);
}

async function install(draft: string, folder: string): Promise<void> {
  if (await readJars(folder)) return;
  // What is there is damaged. It is moved away first, because a rename does not replace a full folder.
  await rename(folder, join(draft, 'damaged')).catch(() => undefined);
  const whole = join(draft, 'whole');
  await mkdir(whole);
  await rename(join(draft, 'lib'), join(whole, 'lib'));
  await rename(join(draft, 'manifest.json'), join(whole, 'manifest.json'));
  try {
    await rename(whole, folder);
  } catch (error) {
    // Another process was quicker.
    if (!['ENOTEMPTY', 'EEXIST'].includes(errnoOf(error))) throw error;
  }
}

async function writable<T>(cache: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new SystemError(
      'CACHE_UNWRITABLE',
      `${cache} cannot be written: ${cause instanceof Error ? cause.message : cause}`,
      'Make it writable, or set XDG_CACHE_HOME to a folder that is.',
      { cause },
    );
  }
}

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDemarcheError, SystemError } from '../../errors.ts';
import { absent, errnoOf, type HomeFiles, writeWhole } from './files.ts';
import { version } from './maven.ts';

const elsewhere = 'Move it away, or set DEMARCHE_HOME to a folder of its own.';

/**
 * Makes the folders of a home.
 * @throws SystemError HOME_CORRUPT where a file stands in a folder's place, HOME_UNWRITABLE
 */
export async function prepareHome(files: HomeFiles): Promise<void> {
  await inHome(files, () => mkdir(files.home, { recursive: true }));
  const folders = [files.root, files.conf, files.data, files.logs, files.run];
  for (const folder of folders) {
    await inHome(files, () => mkdir(folder, { recursive: true, mode: 0o700 }));
  }
}

/** Takes away what a JVM that was killed has left; only for whoever holds the claim. */
export async function emptyTemporary(files: HomeFiles): Promise<void> {
  await inHome(files, () => rm(files.temporary, { recursive: true, force: true }));
  await inHome(files, () => mkdir(files.temporary, { mode: 0o700 }));
}

/** Whether this home's Neo4j has been started before. */
export function hasData(files: HomeFiles): boolean {
  return existsSync(join(files.data, 'databases', 'system'));
}

/**
 * The password of this home, made at the first start; it lies in a file that only this user can read.
 * @throws SystemError HOME_CORRUPT when there are data, but no password
 */
export async function readPassword(files: HomeFiles): Promise<string> {
  const kept = await inHome(files, () => readFile(files.password, 'utf8').catch(absent));
  const password = kept?.trim();
  if (password) return password;
  if (hasData(files)) {
    throw homeCorrupt(
      `${files.password} is missing or empty, but ${files.data} holds a graph.`,
      `Put the file back from a backup, or move ${files.root} aside and load the sources again.`,
    );
  }
  // Hexadecimal: a password that begins with - or @ would be taken for an option.
  const made = randomBytes(20).toString('hex');
  await inHome(files, () => writeWhole(files.password, `${made}\n`, 0o600));
  return made;
}

/** Notes that the first start has come to its end: from now on the data are somebody's. */
export async function noteStarted(files: HomeFiles): Promise<void> {
  if (!existsSync(files.version)) await inHome(files, () => writeWhole(files.version, `${version}\n`));
}

/**
 * Moves away what a first start that was interrupted has left; nobody can have written anything into it.
 * @returns whether there was such a thing
 */
export async function clearUnfinished(files: HomeFiles): Promise<boolean> {
  if (existsSync(files.version) || !existsSync(files.data)) return false;
  const aside = `${files.data}.unfinished`;
  await inHome(files, () => rm(aside, { recursive: true, force: true }));
  await inHome(files, () => rename(files.data, aside));
  await inHome(files, () => mkdir(files.data, { mode: 0o700 }));
  return true;
}

/** Writes a file of the home. */
export function writeHomeFile(files: HomeFiles, path: string, text: string): Promise<void> {
  return inHome(files, () => writeFile(path, text));
}

/** Keeps the last start's log beside the new one. */
export async function turnLog(files: HomeFiles): Promise<void> {
  await rename(files.log, `${files.log}.1`).catch(absent);
}

/** The error for a home whose files are not what they should be. Nothing is deleted. */
export function homeCorrupt(message: string, hint: string, cause?: unknown): SystemError {
  return new SystemError('HOME_CORRUPT', message, `${hint} Nothing was deleted.`, { cause });
}

/** Does something to a home's files and turns what the system says of them into words for people. */
export async function inHome<T>(files: HomeFiles, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDemarcheError(error)) throw error;
    throw homeFailure(files, error);
  }
}

function homeFailure(files: HomeFiles, error: unknown): Error {
  const said = error instanceof Error ? error.message : String(error);
  const path = error instanceof Error && 'path' in error ? error.path : files.home;
  switch (errnoOf(error)) {
    case 'ENOTDIR':
    case 'EEXIST':
      return homeCorrupt(`${path}: expected a folder, found a file.`, elsewhere, error);
    case 'EISDIR':
      return homeCorrupt(`${path}: expected a file, found a folder.`, elsewhere, error);
    case 'ENOSPC':
    case 'EDQUOT':
      return new SystemError('DISK_FULL', `${files.home}: ${said}`, 'Free some space.', { cause: error });
    default:
      return new SystemError(
        'HOME_UNWRITABLE',
        `${files.home} cannot be used: ${said}`,
        'Make it yours and writable, or set DEMARCHE_HOME to another folder.',
        { cause: error },
      );
  }
}

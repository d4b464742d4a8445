import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type HomeFiles, writeWhole } from './files.ts';
import { identify, isAlive, type ProcessIdentity } from './process.ts';

let count = 0;

/**
 * Notes that this process uses a Neo4j that another one runs, so that the other does not end it meanwhile.
 * @returns a function that ends the use
 */
export async function takeLease(files: HomeFiles): Promise<() => Promise<void>> {
  count += 1;
  const folder = leases(files);
  const path = join(folder, `${process.pid}-${count}.json`);
  await mkdir(folder, { recursive: true });
  await writeWhole(path, JSON.stringify(await identify(process.pid)));
  return () => rm(path, { force: true });
}

/** Whether a living process uses this home's Neo4j beside its owner; forgets those that were killed. */
export async function isLeased(files: HomeFiles): Promise<boolean> {
  const folder = leases(files);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const path = join(folder, name);
    const user = await readIdentity(path);
    if (user && (await isAlive(user))) return true;
    await rm(path, { force: true });
  }
  return false;
}

function leases(files: HomeFiles): string {
  return join(files.run, 'users');
}

async function readIdentity(path: string): Promise<ProcessIdentity | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

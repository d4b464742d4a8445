import { accessSync, constants, statSync } from 'node:fs';
import { open, rename, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where everything of one home's Neo4j lies; all paths are absolute. */
export interface HomeFiles {
  readonly home: string;
  readonly root: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  readonly run: string;
  /** For what the JVM unpacks; emptied at each start. */
  readonly temporary: string;
  readonly password: string;
  readonly ports: string;
  /** Neo4j's version, written once the first start has come to its end. */
  readonly version: string;
  /** Who runs this home's Neo4j and where it answers; see `claim.ts`. */
  readonly claim: string;
  /** What the JVM prints, the one log that tells why a start failed. */
  readonly log: string;
}

/** The file layout under a home; touches nothing. */
export function homeFiles(home: string): HomeFiles {
  const root = join(home, 'neo4j');
  return {
    home,
    root,
    conf: join(root, 'conf'),
    data: join(root, 'data'),
    logs: join(root, 'logs'),
    run: join(root, 'run'),
    temporary: join(root, 'tmp'),
    password: join(root, 'password'),
    ports: join(root, 'ports.json'),
    version: join(root, 'version'),
    claim: join(root, 'running.json'),
    log: join(root, 'logs', 'console.log'),
  };
}

/** Writes a file so that a reader sees the old content or the new, never half of it. */
export async function writeWhole(path: string, text: string, mode = 0o644): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text, { mode });
  await rename(draft, path);
}

/** The last 200 kB of a file, nothing where it cannot be read. */
export async function readTail(path: string): Promise<string> {
  const length = 200_000;
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(length),
        0,
        length,
        Math.max(size - length, 0),
      );
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}

/** The code of a failed system call, such as `ENOENT`, or an empty string. */
export function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** For `catch`: a file that is not there is none, and all else still fails. */
export function absent(error: unknown): undefined {
  if (errnoOf(error) === 'ENOENT') return undefined;
  throw error;
}

/** The first program of that name on PATH, or undefined. */
export function findOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** Whether a path is a file that this user may run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

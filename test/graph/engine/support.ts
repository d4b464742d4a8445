import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDriver } from '../../../src/graph/driver.ts';
import type { EngineAddress } from '../../../src/graph/engine/index.ts';

const folders: string[] = [];

/** Removes the folders that were made since; for `afterAll` of each file, because files share this module. */
export async function removeFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** A new folder that goes with `removeFolders`. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-engine-'));
  folders.push(folder);
  return folder;
}

/** Runs one statement on an engine and returns its rows. */
export async function ask(engine: EngineAddress, text: string): Promise<Record<string, unknown>[]> {
  const driver = await openDriver(engine);
  try {
    const { records } = await driver.executeQuery(text);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** Puts a shell script in the place of a program. */
export async function script(path: string, ...lines: string[]): Promise<void> {
  await writeFile(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  await chmod(path, 0o755);
}

/** Whether a process lives; a zombie does, too. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until something is so, and fails after `limit` milliseconds. */
export async function until(condition: () => boolean | Promise<boolean>, limit = 5_000): Promise<void> {
  const deadline = Date.now() + limit;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not so after ${limit} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

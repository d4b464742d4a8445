import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { python } from './readers.ts';

const SCRIPT = fileURLToPath(new URL('readers/ftm.py', import.meta.url));

/** What FollowTheMoney's own library says of lines: what is wrong with them, and how many there are of each schema. */
export interface FtmRead {
  readonly problems: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** A line of FollowTheMoney's. */
export interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

/** Has lines read by the library; fails where they cannot be. */
export async function readFtm(lines: string): Promise<FtmRead> {
  const child = spawn(python, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(lines);
  return JSON.parse(await text(child.stdout));
}

/** Has a file of lines read by the library, which may be larger than fits into a text. */
export async function readFtmFile(file: string): Promise<FtmRead> {
  const lines = await open(file);
  try {
    const child = spawn(python, [SCRIPT], { stdio: [lines.fd, 'pipe', 'inherit'] });
    return JSON.parse(await text(child.stdout as Readable));
  } finally {
    await lines.close();
  }
}

/** The entities of an export, by their ids. */
export function byId(lines: string): Map<string, Line> {
  const entities = lines
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  return new Map(entities.map((entity) => [entity.id, entity]));
}

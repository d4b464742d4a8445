import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { python } from './readers.ts';

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
  const script = fileURLToPath(new URL('readers/ftm.py', import.meta.url));
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(lines);
  return JSON.parse(await text(child.stdout));
}

/** The entities of an export, by their ids. */
export function byId(lines: string): Map<string, Line> {
  const entities = lines
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  return new Map(entities.map((entity) => [entity.id, entity]));
}

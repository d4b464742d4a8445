import { createHash } from 'node:crypto';
import { SystemError } from '../errors.ts';
import type { Reader } from './reader.ts';

/** What the graph holds as 16 hexadecimal digits: two graphs that were made of the same sources have the same. */
export async function dataVersion(reader: Reader): Promise<string> {
  const loads = await reader.all<{ source: string; hash: string }>('read/stats:loads');
  const hash = createHash('sha256');
  for (const load of loads) hash.update(`${load.source} ${load.hash}\n`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Refuses what was read of two states of the graph.
 * @param version of the graph when reading began
 * @throws SystemError GRAPH_CHANGED
 */
export async function checkUnchanged(reader: Reader, version: string): Promise<void> {
  if ((await dataVersion(reader)) === version) return;
  throw new SystemError('GRAPH_CHANGED', 'The graph changed while it was read.', 'Ask again.');
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFiles } from '../cli/folder.ts';
import { demarche, type Ended } from './command.ts';

const HOOK = new URL('peak-memory.mjs', import.meta.url).href;

/** How a check ended, and what it cost. */
export interface Checked extends Ended {
  /** Resident memory at its peak, in units of 2^20 bytes. */
  readonly megabytes: number;
  /** Time that the processors spent, which other programs on the machine lengthen less than the time that passed. */
  readonly seconds: number;
}

/** Runs `demarche check` on one file, in a process of its own. */
export function checkFile(
  name: string,
  content: string | Uint8Array,
  ...options: readonly string[]
): Promise<Checked> {
  return withFiles({ [name]: content }, async (folder) => {
    const cost = join(folder, 'cost.json');
    const env = { NODE_OPTIONS: `--import=${HOOK}`, COST_FILE: cost };
    const ended = await demarche(['check', ...options, name], { cwd: folder, env });
    const { megabytes, seconds } = JSON.parse(await readFile(cost, 'utf8').catch(() => '{}'));
    return { ...ended, megabytes, seconds };
  });
}

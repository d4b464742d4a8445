import fc from 'fast-check';
import { Backup } from '../../src/graph/backup/backup.ts';
import { BackupReader } from '../../src/graph/backup/read-backup.ts';
import type { Database } from '../../src/graph/database.ts';

/** A back-up of the graph, as the text of its file. */
export async function backupText(database: Database): Promise<string> {
  let text = '';
  for await (const chunk of new Backup(database).content()) text += chunk;
  return text;
}

/** The lines of a file, as they are read: the last one is empty. */
export async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

/** The message by which a back-up is refused; undefined where it is whole. */
export async function refusal(text: string): Promise<string | undefined> {
  try {
    for await (const _ of new BackupReader('backup.jsonl', linesOf(text)).sources());
    return undefined;
  } catch (error) {
    return `${(error as { code?: string }).code} ${(error as Error).message}`;
  }
}

/** How much damage is tried, and where the choices begin. */
export interface Trials {
  readonly numRuns: number;
  readonly seed: number;
}

/** Flips one bit anywhere, many times; fails where that is not refused. */
export function expectFlipsRefused(text: string, trials: Trials): Promise<void> {
  const bytes = Buffer.from(text);
  const flip = fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) });
  return expectRefused(flip, trials, ({ at, bit }) => {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] as number) ^ (1 << bit);
    return damaged.toString('utf8');
  });
}

/** Cuts the file anywhere, likewise. */
export function expectCutsRefused(text: string, trials: Trials): Promise<void> {
  return expectRefused(fc.nat(text.length - 1), trials, (length) => text.slice(0, length));
}

/** Lets two runs of lines change places, likewise. */
export function expectSwapsRefused(text: string, trials: Trials): Promise<void> {
  const lines = text.split('\n').slice(0, -1);
  const places = fc.uniqueArray(fc.nat(lines.length), { minLength: 3, maxLength: 3 });
  return expectRefused(places, trials, (unordered) => {
    const [a = 0, b = 0, c = 0] = [...unordered].sort((x, y) => x - y);
    const swapped = [...lines.slice(0, a), ...lines.slice(b, c), ...lines.slice(a, b), ...lines.slice(c)];
    return swapped.map((line) => `${line}\n`).join('');
  });
}

async function expectRefused<T>(
  choices: fc.Arbitrary<T>,
  trials: Trials,
  damage: (choice: T) => string,
): Promise<void> {
  const isRefused = async (choice: T) =>
    /^BACKUP_(DAMAGED|UNKNOWN) /.test((await refusal(damage(choice))) ?? '');
  await fc.assert(fc.asyncProperty(choices, isRefused), trials);
}

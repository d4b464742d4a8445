import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../dossier/support.ts';
import { mutator } from './mutants.ts';
import { verdictOf } from './verdict.ts';

/** How many mutants there were, what became of them, and what was wrong with the answers. */
export interface Trials {
  readonly accepted: number;
  readonly times: readonly number[];
  /** Each with the number that makes the mutant again. */
  readonly faults: readonly string[];
}

/** One mutant in twenty is checked twice: the answers must be the same. */
const REPEATED = 20;

/** Checks many mutants of a dossier, each made by a number of its own. */
export async function tryMutants(seedText: string, count: number, seed: number): Promise<Trials> {
  const mutate = mutator(seedText);
  const folder = await mkdtemp(join(tmpdir(), 'demarche-mutants-'));
  const times: number[] = [];
  const faults: string[] = [];
  let accepted = 0;
  try {
    for (let trial = 0; trial < count; trial += 1) {
      const mutant = mutate(seeded(seed * 1_000_003 + trial));
      const verdict = await verdictOf(mutant, folder);
      const again = trial % REPEATED === 0 ? await verdictOf(mutant, folder) : verdict;
      times.push(verdict.milliseconds);
      if (verdict.accepted) accepted += 1;
      const wrong = [
        ...verdict.faults,
        ...(verdict.answer === again.answer ? [] : ['another answer the second time']),
      ];
      if (wrong[0]) faults.push(`seed ${seed}, trial ${trial} (${mutant.changes.join(', ')}): ${wrong[0]}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return { accepted, times, faults };
}

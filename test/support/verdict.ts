import { isUtf8 } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDossier } from '../../src/cli/files.ts';
import type { Checked } from '../../src/dossier/check.ts';
import type { Problem } from '../../src/dossier/problems.ts';
import { assertionsOf } from '../../src/graph/write/from-dossier.ts';
import type { Mutant } from './mutants.ts';

/** What is said of a mutant, and what is wrong with how it is said. */
export interface Verdict {
  readonly accepted: boolean;
  /** The whole answer, as text. */
  readonly answer: string;
  readonly milliseconds: number;
  readonly faults: readonly string[];
}

/** Control characters, and marks that turn the direction of what follows: on a terminal they change what is read. */
const UNPRINTABLE = /[\p{Control}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** What a program says that did not think of a case. */
const THOUGHTLESS = /undefined|\[object |\bNaN\b|\n\s+at |(Type|Range|Reference)Error/;
/** A thousand characters, some of them escaped. */
const LONGEST = 6000;

/** Checks a mutant as `demarche check` does, and holds the answer against what is promised of each. */
export async function verdictOf(mutant: Mutant, folder: string): Promise<Verdict> {
  const path = join(folder, mutant.name);
  await writeFile(path, mutant.bytes);
  const begun = performance.now();
  let checked: Checked;
  try {
    checked = await readDossier(path);
  } catch (error) {
    const answer = `threw ${error}`;
    return { accepted: false, answer, milliseconds: performance.now() - begun, faults: [answer] };
  }
  const milliseconds = performance.now() - begun;
  const answer = JSON.stringify(checked);
  return { accepted: !checked.problems, answer, milliseconds, faults: faultsOf(checked, mutant.bytes) };
}

function faultsOf(checked: Checked, bytes: Buffer): string[] {
  if (!checked.problems) return translationFaults(checked.dossier);
  if (checked.problems.length === 0) return ['refused without a problem'];
  const text = isUtf8(bytes) ? bytes.toString() : bytes.toString('latin1');
  const lengths = text.split('\n').map((line) => line.length);
  return checked.problems.flatMap((problem) => problemFaults(problem, lengths));
}

function translationFaults(dossier: Parameters<typeof assertionsOf>[0]): string[] {
  try {
    assertionsOf(dossier);
    return [];
  } catch (error) {
    return [`accepted, but not translated: ${error}`];
  }
}

function problemFaults(problem: Problem, lengths: readonly number[]): string[] {
  const { file, line, column, code, message } = problem;
  const faults: string[] = [];
  const length = lengths[line - 1];
  if (length === undefined || !Number.isInteger(column) || column < 1 || column > length + 1) {
    faults.push('stands outside of the file');
  }
  if (!/^[A-Z_]+$/.test(code) || file === '') faults.push('has no code or file');
  if (!/\S[.?…]$/.test(message)) faults.push('has no sentence');
  if (message.length > LONGEST) faults.push('is long');
  if (UNPRINTABLE.test(message)) faults.push('cannot be printed as it is');
  if (THOUGHTLESS.test(message)) faults.push('is not meant for people');
  return faults.map(
    (fault) => `${fault}: ${line}:${column} ${code} ${JSON.stringify(message.slice(0, 300))}`,
  );
}

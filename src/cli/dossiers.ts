import { stat } from 'node:fs/promises';
import type { Problem } from '../dossier/problems.ts';
import type { Dossier } from '../dossier/schema.ts';
import { problemsError } from '../graph/dossier-error.ts';
import { readDossier } from './files.ts';

/** How many bytes of files are held in memory at once, once they are checked; others are read again. */
const HELD_BYTES = 20_000_000;

/** Dossiers in which nothing is wrong. */
export interface CheckedDossiers {
  /** The ids of their sources, in the order of the files. */
  readonly sources: readonly string[];
  /**
   * The dossiers, in the same order.
   * @throws InputError DOSSIER_INVALID where a file was changed since
   */
  dossiers(): AsyncGenerator<Dossier>;
}

/**
 * Reads and checks several dossiers, all of them before anything is done with one.
 * @param text the source's text, where it is at hand
 * @throws InputError DOSSIER_INVALID with the problems of all files
 */
export async function checkDossiers(files: readonly string[], text?: string): Promise<CheckedDossiers> {
  const problems: Problem[] = [];
  const fileOf = new Map<string, string>();
  const held = new Map<string, Dossier>();
  let bytes = 0;
  for (const file of files) {
    const checked = await readDossier(file, text);
    if (checked.problems) {
      problems.push(...checked.problems);
      continue;
    }
    const { id } = checked.dossier.source;
    const earlier = fileOf.get(id);
    if (earlier) problems.push(sameSource(file, id, earlier));
    fileOf.set(id, file);
    bytes += (await stat(file)).size;
    if (bytes <= HELD_BYTES || files.length === 1) held.set(file, checked.dossier);
  }
  if (problems.length > 0) throw problemsError(problems);
  return {
    sources: [...fileOf.keys()],
    async *dossiers() {
      for (const file of files) yield held.get(file) ?? (await readAgain(file));
    },
  };
}

async function readAgain(file: string): Promise<Dossier> {
  const checked = await readDossier(file);
  if (checked.problems) throw problemsError(checked.problems, `${file} was changed meanwhile.`);
  return checked.dossier;
}

/** A dossier is all of its source, so the second would undo the first. */
function sameSource(file: string, id: string, earlier: string): Problem {
  const message = `${earlier} is of the source "${id}", too; a source has one dossier. Join them, or give one another id.`;
  return { file, line: 1, column: 1, code: 'DUPLICATE_ID', message };
}

import type { Problem } from '../dossier/problems.ts';
import type { Dossier } from '../dossier/schema.ts';
import { readDossier } from './files.ts';
import { problemsError } from './output.ts';

/**
 * Reads and checks several dossiers, all of them before anything is done with one.
 * @param text the source's text, where it is at hand
 * @throws InputError DOSSIER_INVALID with the problems of all files
 */
export async function readDossiers(files: readonly string[], text?: string): Promise<Dossier[]> {
  const problems: Problem[] = [];
  const dossiers: Dossier[] = [];
  const fileOf = new Map<string, string>();
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
    dossiers.push(checked.dossier);
  }
  if (problems.length > 0) throw problemsError(problems);
  return dossiers;
}

/** A dossier is all of its source, so the second would undo the first. */
function sameSource(file: string, id: string, earlier: string): Problem {
  const message = `${earlier} is of the source "${id}", too; a source has one dossier. Join them, or give one another id.`;
  return { file, line: 1, column: 1, code: 'DUPLICATE_ID', message };
}

import { formatProblem, type Problem } from '../dossier/problems.ts';
import { InputError } from '../errors.ts';

/** The problems of dossiers, as an error: in its message each on a line of its own. */
export class DossierError extends InputError {
  constructor(
    readonly problems: readonly Problem[],
    hint: string,
  ) {
    super('DOSSIER_INVALID', problems.map(formatProblem).join('\n'), hint);
  }
}

/**
 * Refuses dossiers for their problems.
 * @param done what was done all the same, as a sentence
 */
export function problemsError(problems: readonly Problem[], done?: string): DossierError {
  const found = `${problems.length} problem${problems.length === 1 ? '' : 's'} found.`;
  return new DossierError(problems, done === undefined ? found : `${done} ${found}`);
}

import { type Checked, checkDossier, checkLines } from '../dossier/check.ts';
import { problemsError } from '../graph/dossier-error.ts';
import { loadDossier, removeSource } from '../graph/write/load.ts';
import type { DossierFormat, MutationResolvers } from './types.generated.ts';

/** What problems call a dossier that has no file. */
const NAME = 'dossier';

export const Mutation: MutationResolvers = {
  loadDossier: async (_, { dossier, format }, { writable }) => {
    const database = writable();
    const checked = await check(dossier, format);
    if (checked.problems) throw problemsError(checked.problems);
    return loadDossier(database, checked.dossier);
  },
  removeSource: async (_, { id }, { writable }) => removeSource(writable(), id),
};

async function check(dossier: string, format: DossierFormat): Promise<Checked> {
  return format === 'JSON_LINES' ? checkLines(NAME, dossier.split('\n')) : checkDossier(NAME, dossier);
}

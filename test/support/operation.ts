import type { Dossier } from '../../src/dossier/schema.ts';
import { isDemarcheError } from '../../src/errors.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadDossiers, removeSource } from '../../src/graph/write/load.ts';

/** What somebody does to a graph: loads some dossiers together, or removes a source. */
export type Operation = { readonly load: readonly Dossier[] } | { readonly remove: string };

/** What came of it: each source that was written or removed, with the id of its load; or an error's code. */
export interface Outcome {
  readonly loads: Readonly<Record<string, string>>;
  readonly refused: string | null;
}

/** Does it, and tells what came of it; what is not an error of ours is thrown. */
export async function operate(database: Database, operation: Operation): Promise<Outcome> {
  const loads: Record<string, string> = {};
  try {
    if ('remove' in operation)
      loads[operation.remove] = (await removeSource(database, operation.remove)).load;
    else for await (const { source, load } of loadDossiers(database, operation.load)) loads[source] = load;
    return { loads, refused: null };
  } catch (error) {
    if (!isDemarcheError(error)) throw error;
    return { loads, refused: error.code };
  }
}

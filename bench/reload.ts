import type { Dossier } from '../src/dossier/schema.ts';
import { loadDossier } from '../src/graph/write/load.ts';
import { corpus } from './corpus.ts';
import { residentMegabytes, withEngine } from './engine.ts';
import { timed } from './timed.ts';

/** One statement in so many is changed. */
const EVERY = 100;

/** Loading one large source again, as it was and with one statement in a hundred changed. */
export async function benchReload(statements: number): Promise<void> {
  const [dossier] = corpus({ dossiers: 1, statements, people: 500, claims: 1_000, events: 200 });
  if (!dossier) throw new Error('no dossier was drawn');
  const changed: Dossier = {
    ...dossier,
    statements: dossier.statements.map((each, index) =>
      index % EVERY === 0 ? { ...each, verb: 'insisted' } : each,
    ),
  };
  await withEngine(async (database, pid) => {
    const show = async (what: string, load: Dossier) => {
      const seconds = await timed(() => loadDossier(database, load));
      console.log(
        `${what.padEnd(10)} ${seconds.toFixed(1)} s, Neo4j then holds ${residentMegabytes(pid)} MB`,
      );
    };
    console.log(`${statements} statements of one source`);
    await show('first', dossier);
    await show('unchanged', dossier);
    await show('changed', changed);
  });
}

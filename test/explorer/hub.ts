import { checkDossier } from '../../src/dossier/check.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import type { Loaded } from '../api/loaded.ts';

export const STATEMENTS = 5000;

/** Loads `busy-speaker`, who said thousands of things. */
export async function loadHub({ database }: Loaded): Promise<void> {
  const checked = checkDossier('hub.json', JSON.stringify(dossier()));
  if (checked.problems) throw new Error(checked.problems.map(({ message }) => message).join('\n'));
  await loadDossier(database, checked.dossier);
}

/** One actor who said thousands of things, in a source of its own. */
function dossier() {
  const at = (index: number): [number, number] => [index * 10, index * 10 + 8];
  return {
    demarche: 1,
    source: {
      id: 'hub-source',
      title: 'A busy year',
      publisher: 'The Daily',
      lang: 'en',
      published: '2024-12-31',
      sha256: 'a'.repeat(64),
      length: STATEMENTS * 10 + 100,
    },
    actors: [{ person: 'busy-speaker', name: 'Busy Speaker', at: at(STATEMENTS) }],
    statements: Array.from({ length: STATEMENTS }, (_, index) => ({
      id: `s-${index}`,
      speaker: 'busy-speaker',
      form: 'PARAPHRASE',
      voice: 'SPEAKER',
      text: `Says sentence ${index}.`,
      when: `2024-${String((index % 12) + 1).padStart(2, '0')}-01`,
      at: at(index),
    })),
  };
}

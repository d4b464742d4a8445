import { readFileSync } from 'node:fs';
import { checkDossier } from '../../src/dossier/check.ts';
import { actorId } from '../../src/dossier/ids.ts';

const seed = 'seed/moscow-talks-2025-12-02.yaml';

/** The ids of all that the first dossier holds and gives a name, in order. */
export function seedIds(): string[] {
  const checked = checkDossier(seed, readFileSync(seed, 'utf8'));
  if (checked.problems) throw new Error('the first dossier has problems');
  const {
    source,
    actors = [],
    places = [],
    topics = [],
    events = [],
    claims = [],
    statements = [],
  } = checked.dossier;
  const named = [...places, ...topics, ...events, ...claims].map(({ id }) => id);
  const local = statements.flatMap(({ id }) => (id ? [`${source.id}/${id}`] : []));
  const who = actors.map((actor) => {
    const id = actorId(actor)?.id ?? '';
    return 'anonymous' in actor && actor.anonymous ? `${source.id}/${id}` : id;
  });
  return [...new Set([source.id, ...who, ...named, ...local])].sort();
}

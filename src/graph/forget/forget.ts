import type { Forgotten } from '../../dossier/forgotten.ts';
import { actorId } from '../../dossier/ids.ts';
import type { Dossier } from '../../dossier/schema.ts';
import { sha256 } from '../../dossier/spans.ts';
import { withoutActor } from '../../dossier/without-actor.ts';
import { readWhole, type WholeSource } from '../backup/whole-source.ts';
import { type Database, run } from '../database.ts';
import { loadDossier, removeSource } from '../write/load.ts';
import { type SourceTraces, survey } from './survey.ts';

/**
 * Takes somebody out of the graph, a source a transaction. Where that is interrupted, doing it again goes on: their
 * declarations, which hold the names to look for, go last.
 * @param onSource told after each source what it held
 * @throws SystemError CONTENT_DAMAGED, PARTLY_LOADED, and as `loadDossier`
 */
export async function forget(
  database: Database,
  forgotten: Forgotten,
  onSource: (traces: SourceTraces) => void = () => undefined,
): Promise<void> {
  const declaring: string[] = [];
  for await (const { held, ...traces } of survey(database, forgotten)) {
    const left = withoutActor(held.dossier, forgotten);
    const declaration = declarationIn(held.dossier, forgotten);
    await replace(database, held, { ...left, actors: [...left.actors, ...declaration] }, forgotten);
    if (declaration.length > 0) declaring.push(left.source.id);
    onSource(traces);
  }
  await renameRecords(database, forgotten);
  for (const source of declaring) {
    const held = await readWhole(database, source);
    if (held) await loadDossier(database, withoutActor(held.dossier, forgotten));
  }
}

/** What must stay until the end: who they are and how they are called. */
function declarationIn({ actors }: Dossier, { id }: Forgotten): Dossier['actors'] {
  return actors
    .filter((record) => actorId(record)?.id === id)
    .map(({ at, sha256, words, description, wikidata, ...record }) => record);
}

/** A source whose id holds the name becomes another source. */
async function replace(
  database: Database,
  { source, text }: WholeSource,
  dossier: Dossier,
  forgotten: Forgotten,
): Promise<void> {
  await loadDossier(database, dossier);
  const keepsText = text !== undefined && forgotten.count(text) === 0;
  const renamed = dossier.source.id !== source;
  if (text !== undefined && !keepsText) await detach(database, source);
  if (!renamed) return;
  if (keepsText) await attach(database, dossier.source.id, text);
  await removeSource(database, source);
}

async function detach(database: Database, source: string): Promise<void> {
  await database.write((transaction) => run(transaction, 'write/detach-text', { source }));
}

async function attach(database: Database, source: string, text: string): Promise<void> {
  await database.write((transaction) =>
    run(transaction, 'write/attach-text', { source, text, sha256: sha256(text) }),
  );
}

/** What the graph notes of sources that were removed and whose ids hold the name: a seed must not come back. */
async function renameRecords(database: Database, forgotten: Forgotten): Promise<void> {
  const records = await database.read<{ source: string }>('backup/removed');
  const rows = records
    .filter(({ source }) => forgotten.isIn(source))
    .map(({ source }) => ({ source, renamed: forgotten.rename(source) }));
  if (rows.length === 0) return;
  await database.write((transaction) => run(transaction, 'forget/rename-loads', { batch: { rows } }));
}

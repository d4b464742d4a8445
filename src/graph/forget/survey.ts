import { Forgotten } from '../../dossier/forgotten.ts';
import type { Dossier } from '../../dossier/schema.ts';
import { didYouMean } from '../../dossier/suggest.ts';
import { type Trace, tracesOf } from '../../dossier/traces.ts';
import { withoutActor } from '../../dossier/without-actor.ts';
import { InputError } from '../../errors.ts';
import { partlyLoaded, readWhole, type WholeSource } from '../backup/whole-source.ts';
import type { Database } from '../database.ts';

/** What one source holds of somebody. */
export interface SourceTraces {
  readonly source: string;
  readonly traces: readonly Trace[];
  /** How many records of each section would go as a whole. */
  readonly goes: Readonly<Record<string, number>>;
  /** How often the attached text holds the name; it would be detached. */
  readonly inText: number;
}

/** An actor under another id. */
export interface SameActor {
  readonly id: string;
  readonly name: string;
}

/** The other ids under which sources speak of an actor, as far as Wikidata items tell. */
export function sameActors(database: Database, { id }: Forgotten): Promise<SameActor[]> {
  return database.read('forget/same-as', { id });
}

/**
 * Who is to be forgotten, with all names that sources give.
 * @param declared names that dossiers outside the graph give
 * @throws InputError ACTOR_UNKNOWN, ACTOR_ANONYMOUS
 */
export async function findForgotten(
  database: Database,
  id: string,
  declared: readonly string[] = [],
): Promise<Forgotten> {
  const [found] = await database.read<{ anonymous: boolean; names: string[] }>('forget/names', { id });
  const names = [...new Set([...(found?.names ?? []), ...declared])].sort();
  if (!found && names.length === 0) {
    const known = (await database.read<{ id: string }>('forget/actors')).map((each) => each.id);
    const hint = didYouMean(id, known).trim() || 'Give the id of an actor, such as vladimir-putin.';
    throw new InputError('ACTOR_UNKNOWN', `No source names an actor "${id}".`, hint);
  }
  if (!found?.anonymous) return new Forgotten(id, names);
  throw new InputError(
    'ACTOR_ANONYMOUS',
    `"${id}" is a group that one source leaves unnamed; it exists in this source only.`,
    'Take it out of the dossier, and load that again.',
  );
}

/**
 * What the graph holds of somebody, a source at a time; sources that name them nowhere are left out.
 * @throws SystemError CONTENT_DAMAGED, PARTLY_LOADED
 */
export async function* survey(
  database: Database,
  forgotten: Forgotten,
): AsyncGenerator<SourceTraces & { readonly held: WholeSource }> {
  for (const source of await wholeSources(database)) {
    const held = await readWhole(database, source);
    if (!held) continue;
    const { dossier, text } = held;
    const traces = tracesOf(dossier, forgotten);
    const inText = forgotten.count(text ?? '');
    if (traces.length + inText === 0) continue;
    yield { source, traces, goes: going(dossier, withoutActor(dossier, forgotten)), inText, held };
  }
}

async function wholeSources(database: Database): Promise<string[]> {
  const records = await database.read<{ source: string; part: number | null }>('read/loaded-sources');
  const partly = records.filter(({ part }) => part !== null);
  if (partly.length > 0) throw partlyLoaded(partly.map(({ source }) => source));
  return records.map(({ source }) => source);
}

function going(before: Dossier, after: Dossier): Record<string, number> {
  const sections = ['actors', 'relations', 'events', 'claims', 'statements'] as const;
  const counts = sections.map(
    (section) => [section, before[section].length - after[section].length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

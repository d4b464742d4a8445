import fc from 'fast-check';
import { dateBounds } from '../../src/dossier/dates.ts';
import type { Dossier } from '../../src/dossier/schema.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadDossiers } from '../../src/graph/write/load.ts';
import { emptyGraph } from './graph.ts';
import { differences, idsOf, pastPortrait } from './portrait.ts';
import { randomDossier } from './random-dossier.ts';

/** Where the past of a graph differs from a graph of what had appeared by then; nowhere. */
export async function differencesOn(
  graph: Database,
  day: string,
  dossiers: readonly Dossier[],
): Promise<object> {
  await emptyGraph(graph);
  for await (const _ of loadDossiers(graph, dossiers));
  const ids = await idsOf(graph);
  const past = await pastPortrait(graph, ids, day);
  await emptyGraph(graph);
  const then = dossiers.filter(({ source }) => (dateBounds(String(source.published))?.to ?? '9999') <= day);
  for await (const _ of loadDossiers(
    graph,
    then.map((each) => asOf(day, each)),
  ));
  return differences(past, await pastPortrait(graph, ids));
}

/** A dossier without what its source took back later. */
export function asOf<T>(day: string, value: T): T {
  if (Array.isArray(value)) return value.map((each) => asOf(day, each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, each]) => key !== 'retracted' || String(each) <= day);
  return Object.fromEntries(entries.map(([key, each]) => [key, asOf(day, each)])) as T;
}

const APPEARED: Readonly<Record<string, string>> = {
  gazette: '2024-01-15',
  herald: '2024-02-15',
  paper: '2024-05-01',
};

/** Before anything was taken back, and after all was: what hangs on an event is taken back with it, which no dossier undoes. */
export const PAST_DAYS: readonly string[] = ['2024-01-20', '2024-02-20', '2024-05-10'];

/** Dossiers of three sources that appeared one after the other. */
export const appearing = fc.tuple(
  ...Object.entries(APPEARED).map(([id, published]) =>
    randomDossier.map((drawn): Dossier => {
      const { retrieved, ...source } = drawn.source;
      return {
        ...drawn,
        source: { ...source, id, published },
        actors: drawn.actors.map(({ wikidata, ...actor }) => actor),
        places: drawn.places.map(({ wikidata, ...place }) => place),
      };
    }),
  ),
);

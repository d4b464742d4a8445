import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateBounds } from '../../src/dossier/dates.ts';
import type { Dossier } from '../../src/dossier/schema.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadDossiers } from '../../src/graph/write/load.ts';
import { emptyGraph, fixture, freshGraph } from '../support/graph.ts';
import { SEED, trials } from '../support/long.ts';
import { differences, idsOf, pastPortrait } from '../support/portrait.ts';
import { randomDossier } from '../support/random-dossier.ts';

let graph: Database;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

/** Where the past of a graph differs from a graph of what had appeared by then; nowhere. */
async function differencesOn(day: string, dossiers: readonly Dossier[]): Promise<object> {
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
function asOf<T>(day: string, value: T): T {
  if (Array.isArray(value)) return value.map((each) => asOf(day, each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, each]) => key !== 'retracted' || String(each) <= day);
  return Object.fromEntries(entries.map(([key, each]) => [key, asOf(day, each)])) as T;
}

test.each(['2024-05-05', '2024-05-06', '2024-05-08', '2024-05-09', '2025-12-03'])(
  'what was known on %s is what a graph of the sources of that day says',
  async (day) => {
    const files = ['../../seed/moscow-talks-2025-12-02.yaml', 'two-reports.yaml', 'two-reports-partner.yaml'];
    expect(await differencesOn(day, await Promise.all(files.map(fixture)))).toEqual({});
  },
  180_000,
);

const APPEARED: Readonly<Record<string, string>> = {
  gazette: '2024-01-15',
  herald: '2024-02-15',
  paper: '2024-05-01',
};

/** Before anything was taken back, and after all was: what hangs on an event is taken back with it, which no dossier undoes. */
const DAYS = ['2024-01-20', '2024-02-20', '2024-05-10'];

const dossiers = fc.tuple(
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

test('of any dossiers, the past is what the earlier ones say', async () => {
  await fc.assert(
    fc.asyncProperty(dossiers, fc.constantFrom(...DAYS), async (drawn, day) => {
      expect(await differencesOn(day, drawn)).toEqual({});
    }),
    { numRuns: trials(3, 100), seed: SEED, endOnFailure: true },
  );
}, 3_600_000);

import fc from 'fast-check';
import { expect } from 'vitest';
import type { Dossier } from '../../src/dossier/schema.ts';
import type { Database } from '../../src/graph/database.ts';
import { examine } from '../../src/graph/doctor/index.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { cypher, emptyGraph } from './graph.ts';
import { SEED } from './long.ts';
import { type Operation, type Outcome, operate } from './operation.ts';
import { differences, portrait } from './portrait.ts';
import { randomDossier } from './random-dossier.ts';

/** What two processes do at the same time; most of the time only one does anything. */
interface Round {
  readonly here: Operation;
  readonly there: Operation | null;
}

const SOURCES = ['gazette', 'herald', 'paper'];

/** One item for each thing for ever, or most dossiers would be refused; two people share one. */
const ITEMS: Readonly<Record<string, string>> = {
  ann: 'Q1',
  bob: 'Q1',
  senate: 'Q2',
  arvenia: 'Q3',
  crowd: 'Q4',
};

const dossier = fc.tuple(fc.constantFrom(...SOURCES), randomDossier).map(
  ([id, drawn]): Dossier => ({
    ...drawn,
    source: { ...drawn.source, id },
    actors: drawn.actors.map(identified),
    places: drawn.places.map(({ wikidata, ...place }) => place),
  }),
);

function identified(actor: Dossier['actors'][number]): Dossier['actors'][number] {
  const item = ITEMS[actor.person ?? actor.institution ?? actor.country ?? actor.group ?? ''];
  return actor.wikidata !== undefined && item !== undefined ? { ...actor, wikidata: item } : actor;
}

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: dossier.map((one) => ({ load: [one] })) },
  { weight: 1, arbitrary: fc.tuple(dossier, dossier).map((load) => ({ load })) },
  { weight: 2, arbitrary: fc.constantFrom(...SOURCES).map((remove) => ({ remove })) },
);

/** A history of one graph, and how closely its end is looked at. */
interface History {
  readonly rounds: readonly Round[];
  /** Whether accounts and evidence of all items of all lists are compared, too. */
  readonly closely: boolean;
}

/** Histories in which dossiers of three sources share all that they speak of. */
const history: fc.Arbitrary<History> = fc.record({
  rounds: fc.array(fc.record({ here: operation, there: fc.option(operation, { freq: 2 }) }), {
    minLength: 1,
    maxLength: 5,
  }),
  closely: fc.nat(3).map((drawn) => drawn === 0),
});

/**
 * Lives through histories that this process and another one make together.
 * @throws Error with the first history after which the graph is not what is left
 */
export async function liveThrough(
  histories: number,
  graph: Database,
  there: (operation: Operation) => Promise<Outcome>,
): Promise<void> {
  const here = (operation: Operation) => operate(graph, operation);
  await fc.assert(
    fc.asyncProperty(history, async (drawn) => {
      expect(await faultsAfter(drawn, graph, here, there)).toEqual({});
    }),
    { numRuns: histories, seed: SEED, endOnFailure: true },
  );
}

/** What is wrong after a history; empty where the graph is what is left. */
async function faultsAfter(
  { rounds, closely }: History,
  graph: Database,
  here: (operation: Operation) => Promise<Outcome>,
  there: (operation: Operation) => Promise<Outcome>,
): Promise<object> {
  await emptyGraph(graph);
  const left = new Map<string, Dossier>();
  const refused: string[] = [];
  for (const round of rounds) {
    const outcomes = await Promise.all([here(round.here), round.there && there(round.there)]);
    const done = [round.here, round.there].map((operation, index) => ({
      operation,
      outcome: outcomes[index],
    }));
    for (const { outcome } of done) if (outcome?.refused) refused.push(outcome.refused);
    await settle(graph, left, done);
  }
  const lived = await portrait(graph, closely);
  const findings = [];
  for await (const finding of examine(graph)) findings.push(finding);
  const again = [];
  for (const each of left.values()) again.push((await loadDossier(graph, each)).changed);

  await emptyGraph(graph);
  for (const [, each] of [...left].sort(([a], [b]) => (a < b ? -1 : 1))) await loadDossier(graph, each);
  const fresh = await portrait(graph, closely);
  return {
    ...differences(lived, fresh),
    ...(findings.length > 0 && { findings }),
    ...(again.includes(true) && { again: 'loading twice changed something' }),
    ...(refused.some((code) => code !== 'SOURCE_UNKNOWN') && { refused }),
  };
}

interface Done {
  readonly operation: Operation | null;
  readonly outcome: Outcome | null | undefined;
}

/** Of what was done at once, that holds which the graph's own records name; where they name none, nothing changed. */
async function settle(graph: Database, left: Map<string, Dossier>, done: readonly Done[]): Promise<void> {
  const records = await cypher<{ source: string; id: string }>(
    graph,
    'MATCH (l:Load) RETURN l.source AS source, l.id AS id',
  );
  for (const { source, id } of records) {
    const winner = done.find(({ outcome }) => outcome?.loads[source] === id)?.operation;
    if (!winner) continue;
    if ('remove' in winner) left.delete(source);
    else left.set(source, winner.load.findLast((each) => each.source.id === source) as Dossier);
  }
}

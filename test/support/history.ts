import fc from 'fast-check';
import { expect } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import { limits } from '../../src/api/limits.ts';
import type { Dossier } from '../../src/dossier/schema.ts';
import type { Database } from '../../src/graph/database.ts';
import { examine } from '../../src/graph/doctor/index.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { everythingOf, rootListQuery, rootLists } from './all-lists.ts';
import { cypher, difference, emptyGraph, exportGraph } from './graph.ts';
import { SEED } from './long.ts';
import { type Operation, type Outcome, operate } from './operation.ts';
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

/** All that can be seen of a graph: what it stores, and what every list of the API answers. */
async function portrait(graph: Database, closely: boolean): Promise<ReadonlyMap<string, unknown>> {
  const stored = await exportGraph(graph);
  // All that hangs on 100 nodes is more than anybody else should ask for at once.
  const ample = { ...limits, cost: Number.MAX_SAFE_INTEGER };
  const api = createApi({ database: graph, logger: { error: () => undefined }, limits: ample });
  const ask = async (query: string, variables: object) => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors.slice(0, 3)));
    return data;
  };
  const seen = new Map<string, unknown>([['stored', stored]]);
  for (const list of rootLists) seen.set(list, await ask(rootListQuery(list), {}));
  const ids = await cypher<{ id: string }>(graph, 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id');
  for (let start = 0; start < ids.length; start += 100) {
    const page = ids.slice(start, start + 100).map(({ id }) => id);
    for (const [type, query] of everythingOf(closely ? 3 : 1).entries()) {
      seen.set(`type ${type}, from ${start}`, await ask(query, { ids: page }));
    }
  }
  seen.set('stats', await ask('{ stats { version nodes { kind count } edges { kind count } } }', {}));
  return seen;
}

/** Where two portraits differ, each as a path and both values. */
function differences(
  lived: ReadonlyMap<string, unknown>,
  fresh: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const names = [...new Set([...lived.keys(), ...fresh.keys()])];
  const found = names.flatMap((name) => differing(name, lived.get(name), fresh.get(name)));
  return Object.fromEntries(found.slice(0, 5));
}

function differing(path: string, lived: unknown, fresh: unknown): [string, unknown][] {
  if (JSON.stringify(lived) === JSON.stringify(fresh)) return [];
  const both = [lived, fresh].every((each) => typeof each === 'object' && each !== null);
  if (path === 'stored') return [[path, difference(fresh as string[], lived as string[])]];
  if (!both) return [[path, { lived, fresh }]];
  const [one, other] = [lived as Values, fresh as Values];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differing(`${path} > ${key}`, one[key], other[key]));
}

type Values = Readonly<Record<string, unknown>>;

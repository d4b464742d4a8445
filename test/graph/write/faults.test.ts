import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/dossier/spans.ts';
import { statementNames, statementText } from '../../../src/graph/catalogue.ts';
import type { Database } from '../../../src/graph/database.ts';
import { attachText } from '../../../src/graph/write/attach.ts';
import { type LoadOptions, loadDossier, loadDossiers, removeSource } from '../../../src/graph/write/load.ts';
import { cypher, dossier, emptyGraph, exportGraph, freshGraph, meeting, says } from '../../support/graph.ts';
import { faultAt, overhear } from '../../support/steps.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

const TEXT = 'Ann met Bob.';

/** Sources that speak of what the others speak of, too. */
const gazette = dossier('gazette', '2024-01-02', {
  people: ['ann', 'bob', 'cem'],
  events: [
    meeting('dinner', { ann: 'x', bob: 'y' }, { when: '2024-01-01', about: ['toll'] }),
    meeting('talks', { ann: 'x', cem: 'y' }),
  ],
  claimed: ['toll'],
  statements: [says('s', 'ann', 'ASSERTS', 'toll', { event: 'dinner', at: [0, 3] })],
});
const herald = dossier('herald', '2024-01-03', {
  source: { sha256: sha256(TEXT), length: TEXT.length },
  people: ['ann', 'bob'],
  actors: [
    { person: 'orb', name: 'Orb' },
    { country: 'arvenia', name: 'Arvenia', wikidata: 'Q1' },
  ],
  events: [
    meeting('dinner', { ann: 'x', bob: 'y' }, { when: '2024-01-01', partOf: 'talks', about: ['toll'] }),
    meeting('talks', {}),
  ],
  claimed: ['toll'],
  statements: [says('s', 'bob', 'DISPUTES', 'toll'), says('t', 'ann', 'ASSERTS', 'toll')],
});
/** It corrects a kind and a date, moves an event out of another, and takes a statement back. */
const corrected = dossier('herald', '2024-01-03', {
  publisher: 'The Herald',
  people: ['ann', 'bob'],
  actors: [
    { group: 'orb', name: 'Orb' },
    { country: 'arvenia', name: 'Arvenia', wikidata: 'Q2' },
  ],
  events: [meeting('dinner', { ann: 'x', bob: 'y' }, { when: '2023-12-31' })],
  claimed: ['toll'],
  statements: [says('s', 'bob', 'SUPPORTS', 'toll')],
});
const courier = dossier('courier', '2024-01-04', {
  people: ['ann'],
  claimed: ['toll'],
  statements: [says('s', 'ann', 'DISPUTES', 'toll')],
});

interface Scenario {
  readonly name: string;
  readonly loaded: readonly (typeof gazette)[];
  act(database: Database, options: LoadOptions): Promise<unknown>;
}

const scenarios: Scenario[] = [
  {
    name: 'a first load',
    loaded: [],
    act: (database, options) => loadDossier(database, gazette, options),
  },
  {
    name: 'a load of what others speak of',
    loaded: [gazette],
    act: (database, options) => loadDossier(database, herald, options),
  },
  {
    name: 'a load in place of an earlier one',
    loaded: [gazette, herald],
    act: (database, options) => loadDossier(database, corrected, options),
  },
  {
    name: 'a load of two together',
    loaded: [gazette],
    act: async (database, options) => {
      for await (const _ of loadDossiers(database, [herald, courier], options));
    },
  },
  {
    name: 'a removal',
    loaded: [gazette, herald],
    act: (database, options) => removeSource(database, 'gazette', options),
  },
];

/** Everything that is stored, load records and texts included. */
async function everything(): Promise<string[]> {
  const others = await cypher(graph, 'MATCH (n) WHERE NOT n:Entity RETURN n {.*} AS node ORDER BY n.source');
  return [...(await exportGraph(graph)), ...others.map((row) => JSON.stringify(row))];
}

async function prepare({ loaded }: Scenario): Promise<void> {
  await emptyGraph(graph);
  for (const each of loaded) await loadDossier(graph, each);
  if (loaded.includes(herald)) await attachText(graph, TEXT);
}

/** The steps that a scenario takes where nothing goes wrong. */
async function stepsOf(scenario: Scenario): Promise<string[]> {
  await prepare(scenario);
  const steps: string[] = [];
  await scenario.act(graph, { onStep: (step) => steps.push(step) });
  return steps;
}

describe.each(scenarios)('$name', (scenario) => {
  test('has a point of fault before each statement that it sends, and around COMMIT', async () => {
    await prepare(scenario);
    const { database, sent } = overhear(graph);
    const steps: string[] = [];
    await scenario.act(database, { onStep: (step) => steps.push(step) });
    expect(steps.slice(-2)).toEqual(['COMMIT', 'COMMITTED']);
    expect(steps.slice(0, -2).map(statementText)).toEqual(sent);
  });

  test('leaves the graph as it was where any step before COMMIT fails, and says so', async () => {
    const steps = await stepsOf(scenario);
    await prepare(scenario);
    const before = await everything();
    for (const [place, step] of steps.slice(0, -1).entries()) {
      await expect(scenario.act(graph, { onStep: faultAt(place) }), step).rejects.toMatchObject({
        code: 'LOAD_FAILED',
        message: expect.stringContaining('the graph is as it was'),
      });
      expect(await everything(), step).toEqual(before);
    }
  });

  test('is done where a step after COMMIT fails, and reported as done', async () => {
    const steps = await stepsOf(scenario);
    const after = await exportGraph(graph);
    await prepare(scenario);
    await scenario.act(graph, { onStep: faultAt(steps.length - 1) });
    expect(await exportGraph(graph)).toEqual(after);
  });
});

test('these scenarios send every statement of loads', async () => {
  const sent = new Set<string>();
  for (const scenario of scenarios) for (const step of await stepsOf(scenario)) sent.add(step);
  const others = ['write/attach-text', 'write/detach-text'];
  const all = statementNames('write').filter((name) => !others.includes(name));
  expect(all.filter((name) => !sent.has(name))).toEqual([]);
});

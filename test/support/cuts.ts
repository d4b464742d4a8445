import type { Dossier } from '../../src/dossier/schema.ts';
import { isDemarcheError } from '../../src/errors.ts';
import { Database } from '../../src/graph/database.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { loadDossier, loadDossiers, removeSource } from '../../src/graph/write/load.ts';
import { cypher, dossier, exportGraph, fact, freshGraph, meeting, says } from './graph.ts';
import { testAddress } from './neo4j.ts';
import { type Cut, type FragilePath, startProxy } from './proxy.ts';

/** How long a load looks for its outcome where nobody answers any more, in ms. */
const PATIENCE_MS = 200;

/** A change and the one that undoes it, which return the ids of the loads that they report. */
export interface Change {
  readonly name: string;
  make(database: Database): Promise<string[]>;
  undo(database: Database): Promise<string[]>;
}

/** What a change reported when its connection was cut: that it was made, or the code of its error. */
export type Outcome = 'made' | 'LOAD_FAILED' | 'LOAD_UNKNOWN' | 'SERVICE_UNAVAILABLE';

const people = ['ann', 'bob', 'cleo'];
const dinner = meeting('dinner', { ann: 'x', bob: 'y' }, { about: ['toll'] });
const other = dossier('other', '2024-01-01', {
  publisher: 'Gazette',
  people,
  events: [dinner],
  claims: [fact('toll'), fact('tax', { contradicts: ['toll'] })],
  statements: [
    says('s', 'ann', 'ASSERTS', 'toll', { event: 'dinner', at: [1, 9] }),
    says('t', 'bob', 'DISPUTES', 'toll'),
  ],
});
const first = revision('first', { status: 'HELD', when: '2023-12-31' }, 'ann');
const revised = revision('first', { status: 'DENIED', when: '2024-01' }, 'cleo');
const second = revision('second', { status: 'HELD', when: '2023-12-30' }, 'bob');
const secondRevised = revision('second', { status: 'ANNOUNCED' }, 'ann');

/** What another source says of the same people, event and claims. */
function revision(id: string, account: Parameters<typeof meeting>[2], speaker: string): Dossier {
  return dossier(id, '2024-01-02', {
    publisher: 'Radio',
    people,
    events: [{ ...dinner, ...account }],
    claims: [fact('toll', { about: ['dinner'] }), fact('tax')],
    statements: [
      says('s', speaker, 'SUPPORTS', 'toll', { event: 'dinner', at: [3, 7] }),
      says('u', 'ann', 'DISPUTES', 'tax'),
    ],
  });
}

async function load(database: Database, ...dossiers: readonly Dossier[]): Promise<string[]> {
  const loads: string[] = [];
  for await (const report of loadDossiers(database, dossiers, { patienceMs: PATIENCE_MS })) {
    loads.push(report.load);
  }
  return loads;
}

/** Each on top of another source that shares its actors, its event and its claims. */
export const CHANGES: readonly Change[] = [
  {
    name: 'a load and a removal',
    make: async (database) => [(await loadDossier(database, first, { patienceMs: PATIENCE_MS })).load],
    undo: async (database) => [(await removeSource(database, 'first')).load],
  },
  {
    name: 'a reload',
    make: (database) => load(database, revised),
    undo: (database) => load(database, first),
  },
  {
    name: 'a load of several sources',
    make: (database) => load(database, revised, second),
    undo: (database) => load(database, first, secondRevised),
  },
];

/** What the graph holds, and the id of the last load of each source. */
interface State {
  readonly content: string;
  readonly loads: Readonly<Record<string, string>>;
}

/** One change, made and undone with its connection cut anywhere, and looked after each time. */
export interface Trials {
  /**
   * Makes the change, or undoes it where it is made, with one cut, and compares what was reported with what the graph
   * then holds.
   * @param fresh whether it begins with a new connection
   * @returns undefined where it was over before it came to the cut
   * @throws Error where the report was not true, or the change was made in part
   */
  cut(cut: Cut, fresh?: boolean): Promise<Outcome | undefined>;
  close(): Promise<void>;
}

/** Empties the graph and prepares the trials of one change. */
export async function startTrials({ name, make, undo }: Change): Promise<Trials> {
  const graph = await freshGraph();
  const proxy = await startProxy(testAddress().uri);
  const fragile = new Database(await openDriver({ ...testAddress(), uri: proxy.uri }), 'neo4j');
  await loadDossier(graph, other);
  await make(graph);
  const made = await stateOf(graph);
  await undo(graph);
  let now = await stateOf(graph);
  const unmade = now;
  if (made.content === unmade.content) throw new Error(`${name} changes nothing`);

  return {
    cut: async (cut, fresh = false) => {
      const [change, goal] = now.content === made.content ? [undo, unmade] : [make, made];
      if (fresh) proxy.breakAll();
      else await fragile.read('read/ready');
      const attempt = await makeCut(change, fragile, proxy, cut);
      await graphAtRest(graph);
      const before = now;
      now = await stateOf(graph);
      judge(attempt, { before, goal: goal.content, now }, cut);
      return attempt.wasCut ? attempt.outcome : undefined;
    },
    close: async () => {
      await fragile.close();
      await proxy.close();
      await graph.close();
    },
  };
}

/**
 * Cuts at the 1st, 2nd, 3rd message and so on, in both directions, until making and undoing both pass untouched.
 * @param moments whether the message is passed on before
 * @param step 1 for every message
 * @returns how often what was reported
 */
export async function cutEverywhere(
  all: Trials,
  moments: readonly Cut['moment'][],
  step = 1,
): Promise<Partial<Record<Outcome, number>>> {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const direction of ['to Neo4j', 'from Neo4j'] as const) {
    for (const moment of moments) {
      let untouched = 0;
      for (let turn = 0; untouched < 2; turn += 1) {
        const message = 1 + step * Math.floor(turn / 2);
        const outcome = await all.cut({ direction, moment, message });
        if (outcome) counts[outcome] = (counts[outcome] ?? 0) + 1;
        untouched = outcome ? 0 : untouched + 1;
      }
    }
  }
  return counts;
}

interface Attempt {
  readonly outcome: Outcome;
  readonly loads: readonly string[];
  readonly wasCut: boolean;
}

async function makeCut(
  change: Change['make'],
  fragile: Database,
  proxy: FragilePath,
  cut: Cut,
): Promise<Attempt> {
  const broken = proxy.broken;
  proxy.cutAt(cut);
  try {
    const loads = await change(fragile);
    return { outcome: 'made', loads, wasCut: proxy.broken > broken };
  } catch (error) {
    if (!isDemarcheError(error)) throw error;
    return { outcome: error.code as Outcome, loads: [], wasCut: true };
  } finally {
    proxy.mend();
  }
}

interface Found {
  readonly before: State;
  /** What the graph holds once the change is made. */
  readonly goal: string;
  readonly now: State;
}

function judge({ outcome, loads }: Attempt, { before, goal, now }: Found, cut: Cut): void {
  const unchanged = JSON.stringify(now) === JSON.stringify(before);
  const others = new Set(Object.values(before.loads));
  const fresh = [...new Set(Object.values(now.loads).filter((id) => !others.has(id)))];
  const made = now.content === goal && fresh.length === 1;
  const reported = new Set(loads);
  const truths: Record<Outcome, boolean> = {
    made: made && reported.size === 1 && reported.has(fresh[0] ?? ''),
    LOAD_FAILED: unchanged,
    SERVICE_UNAVAILABLE: unchanged,
    LOAD_UNKNOWN: made || unchanged,
  };
  if (truths[outcome]) return;
  const state = unchanged ? 'as it was' : made ? 'changed' : 'neither as it was nor changed as a whole';
  throw new Error(`${JSON.stringify(cut)}: reported ${outcome} ${loads}, but the graph is ${state}`);
}

async function stateOf(graph: Database): Promise<State> {
  const rows = await cypher<{ source: string; id: string }>(
    graph,
    'MATCH (l:Load) RETURN l.source AS source, l.id AS id ORDER BY source, id',
  );
  const loads = Object.fromEntries(rows.map(({ source, id }) => [source, id]));
  if (Object.keys(loads).length < rows.length) throw new Error('a source has two load records');
  return { content: (await exportGraph(graph)).join('\n'), loads };
}

/** Behind the writers' lock, a transaction whose connection is gone has ended, one way or the other. */
async function graphAtRest(graph: Database): Promise<void> {
  await cypher(graph, "MATCH (g:Graph {id: 'demarche'}) SET g.locked = true REMOVE g.locked");
}

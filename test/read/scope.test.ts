import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/schema.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadDossiers } from '../../src/graph/write/load.ts';
import type { Scope } from '../../src/read/past/graph.ts';
import { scopedGraph } from '../../src/read/past/stored.ts';
import { type StoredGraph, wholeGraph } from '../../src/read/stored.ts';
import { difference, dossier, emptyGraph, fact, freshGraph, meeting, says } from '../support/graph.ts';
import { appearing, asOf, PAST_DAYS } from '../support/past.ts';

let graph: Database;
beforeAll(async () => {
  graph = await freshGraph();
});
afterAll(() => graph.close());

const KEYS = new Set([
  'dateKey',
  'nameKey',
  'statementsKey',
  'disputesKey',
  'outKey',
  'inKey',
  'tellers',
  'former',
]);

/** All nodes, edges and credits, a line each, in the order in which they come. */
async function lines(stored: StoredGraph): Promise<string[]> {
  const found: string[] = [];
  const told = (each: object) => {
    const text = JSON.stringify(each, (key, value) => {
      if (KEYS.has(key)) return undefined;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
    found.push(text);
  };
  for await (const node of stored.nodes()) told(node);
  for await (const edge of stored.edges()) told(edge);
  for (const credit of await stored.credits()) told(credit);
  return found;
}

async function load(dossiers: readonly Dossier[]): Promise<void> {
  await emptyGraph(graph);
  for await (const _ of loadDossiers(graph, dossiers));
}

/** Ids of nodes and names of edges of what counts. */
async function chosen(scope: Partial<Scope>, ids?: string[]) {
  const stored = await scopedGraph(graph, { day: '9999-12-31', ...scope }, ids);
  const found = { nodes: [] as string[], edges: [] as string[] };
  for await (const { id } of stored.nodes()) found.nodes.push(id);
  for await (const { type, from, to, properties } of stored.edges()) {
    const { count } = properties;
    found.edges.push(`${from} ${type} ${to}${count === undefined ? '' : ` ${count}`}`);
  }
  return found;
}

describe('a part of the graph', () => {
  test('of some sources, or of a day of the past, is what the graph would be if there were nothing else', async () => {
    const scopes: Omit<Scope, 'from' | 'to'>[] = [
      ...PAST_DAYS.map((day) => ({ day })),
      { day: '9999-12-31', sources: ['herald'] },
      { day: PAST_DAYS[1] ?? '', sources: ['gazette', 'paper'] },
    ];
    await fc.assert(
      fc.asyncProperty(appearing, async (dossiers) => {
        await load(dossiers);
        const parts: string[][] = [];
        for (const scope of scopes) parts.push(await lines(await scopedGraph(graph, scope)));
        for (const [index, { day, sources }] of scopes.entries()) {
          const left = dossiers.filter(
            ({ source }) => String(source.published) <= day && (sources?.includes(source.id) ?? true),
          );
          await load(left.map((each) => asOf(day, each)));
          expect(difference(await lines(wholeGraph(graph)), parts[index] ?? [])).toEqual({
            missing: [],
            added: [],
          });
        }
      }),
      { seed: 1, numRuns: 2, endOnFailure: true },
    );
  });

  test('of some days holds what happened in them, and what that touches', async () => {
    const early = meeting('early', { ann: 'a', bob: 'b' }, { when: '2024-01-05' });
    const late = meeting('late', { ann: 'a', bob: 'b' }, { when: '2024-03-05/2024-03-07' });
    const undated = meeting('undated', { ann: 'a', cleo: 'b' });
    const said = says('said', 'dora', 'DISPUTES', 'peace', { event: 'late' });
    const once = says('once', 'ann', 'ASSERTS', 'war', { when: '2023' });
    await load([
      dossier('gazette', '2024-04-01', {
        people: ['ann', 'bob', 'cleo', 'dora'],
        countries: ['arvenia'],
        events: [early, late, undated],
        topics: [{ id: 'treaty', name: 'treaty' }],
        claims: [fact('peace', { topics: ['treaty'] }), fact('war')],
        statements: [said, once],
        relations: [
          { from: 'ann', kind: 'HOLDS', to: 'arvenia', title: 'envoy', until: '2024-02' },
          { from: 'ann', kind: 'KIN_OF', to: 'bob' },
          { from: 'bob', kind: 'CLOSE_TO', to: 'dora', since: '2024-03-07' },
        ],
      }),
    ]);
    const march = await chosen({ from: '2024-03-07', to: '2024-03-31' });
    expect(march.nodes).toEqual(['ann', 'bob', 'dora', 'gazette', 'gazette/said', 'late', 'peace', 'treaty']);
    // One of the two meetings; the office had ended; nobody says when kinship would.
    expect(march.edges.filter((edge) => !/ (MENTIONS|REPORTS) /.test(edge))).toEqual([
      'ann KIN_OF bob',
      'ann MET_WITH bob 1',
      'ann PARTICIPATED_IN late',
      'bob CLOSE_TO dora',
      'bob PARTICIPATED_IN late',
      'dora DISPUTES peace 1',
      'dora MADE gazette/said',
      'gazette/said EXPRESSES peace',
      'gazette/said SAID_AT late',
      'peace ABOUT treaty',
    ]);
    const office = ['ann', 'arvenia'];
    expect((await chosen({ to: '2024-02-01' }, office)).edges).toContain('ann HOLDS arvenia');
    expect((await chosen({ from: '2024-03' }, office)).edges).toEqual([]);
    expect((await chosen({ from: '1990', to: '1991' })).nodes).toEqual([]);
    expect((await chosen({ from: '2024-03-07' }, ['ann', 'bob', 'cleo', 'early'])).nodes).toEqual([
      'ann',
      'bob',
      'cleo',
    ]);
  });
});

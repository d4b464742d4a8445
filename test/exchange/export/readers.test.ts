import { describe, expect, test } from 'vitest';
import { gexf } from '../../../src/exchange/export/gexf.ts';
import type { ExportGraph } from '../../../src/exchange/export/graph.ts';
import { graphml } from '../../../src/exchange/export/graphml.ts';
import { pajek } from '../../../src/exchange/export/pajek.ts';
import {
  directed,
  empty,
  HOSTILE_PAJEK,
  HOSTILE_XML,
  mixed,
  textOf,
  timeless,
  undirected,
} from './graphs.ts';
import { gephi, type Opened, open, python, type Read } from './readers.ts';

const WRITERS = { graphml, gexf, pajek };
const TIMEOUT = 60_000;

/** Has one reader open graphs in one format. */
async function read(
  reader: Opened['reader'],
  format: Opened['format'],
  ...graphs: readonly ExportGraph[]
): Promise<Read[]> {
  const texts = await Promise.all(graphs.map((graph) => textOf(WRITERS[format](graph))));
  return open(texts.map((text) => ({ reader, format, text })));
}

const credits = 'first: The first "source", A & B, CC BY 4.0, https://a.example/?b&c\nsecond: Второй';
const described = { title: 'Who “met” whom <& why>', dataVersion: 'f00d', credits };
/** What both XML formats keep of a node and an edge. */
const zoe = {
  label: HOSTILE_XML,
  kind: 'PERSON',
  role: '=cmd()',
  born: '1970-01',
  children: 3,
  score: -0.5,
  official: true,
};
const attended = { kind: 'ATTENDED', weight: 2.5, stance: 'AGREES & "more"', sure: true };
const texts = { aliases: 'Zo, "the" \\ one; line\nbreak; @home' };

describe.skipIf(!python)('NetworkX and igraph, with warnings as errors', { timeout: TIMEOUT }, () => {
  test('NetworkX opens GraphML', async () => {
    const [arcs, edges, none] = await read('networkx', 'graphml', directed, undirected, empty);
    expect([arcs, edges, none]).toMatchObject([
      { directed: true, graph: described, keys: ['e1', 'e2', 'e3', 'e4'] },
      { directed: false, graph: described, keys: ['e1', 'e2', 'e3', 'e4'] },
      { graph: { title: 'A graph', dataVersion: '1', credits: '' }, nodes: [], edges: [] },
    ]);
    expect(arcs?.nodes).toEqual([
      { name: 'zoe', ...zoe, ...texts, from: '2025-12-02', to: '2025-12-02' },
      { name: 'talks', label: 'Talks', kind: 'EVENT', from: '2025-12-02', official: false, aliases: '' },
      { name: 'other', label: 'Talks', kind: 'EVENT' },
    ]);
    expect(arcs?.edges).toEqual([
      { source: 'zoe', target: 'talks', ...attended, from: '2025-12-01', to: '2025-12-05', words: 'a; b; c' },
      { source: 'zoe', target: 'talks', kind: 'ORGANISED', weight: 1, to: '2025-12-05' },
      { source: 'zoe', target: 'talks', kind: 'LEFT', weight: 0.25, sure: false },
      { source: 'other', target: 'other', kind: 'FOLLOWS', weight: 1 },
    ]);
  });

  test('igraph opens GraphML', async () => {
    const [arcs, edges, both, none] = await read('igraph', 'graphml', directed, undirected, mixed, empty);
    expect([arcs, edges, both, none]).toMatchObject([
      { directed: true, graph: described },
      { directed: false, graph: described },
      { directed: true, graph: described },
      { graph: { title: 'A graph', dataVersion: '1', credits: '' }, nodes: [], edges: [] },
    ]);
    expect(arcs?.nodes[0]).toEqual({ id: 'zoe', ...zoe, ...texts, from: '2025-12-02', to: '2025-12-02' });
    expect(arcs?.edges[0]).toMatchObject({ source: 0, target: 1, ...attended, words: 'a; b; c' });
    expect(both?.edges.map(({ kind }) => kind)).toEqual(['ATTENDED', 'ORGANISED', 'LEFT', 'FOLLOWS', 'NEAR']);
  });

  test('NetworkX opens GEXF', async () => {
    const [arcs, edges, none, still] = await read('networkx', 'gexf', directed, undirected, empty, timeless);
    expect([arcs, edges, none, still]).toMatchObject([
      { directed: true, graph: { mode: 'dynamic' }, keys: ['e1', 'e2', 'e3', 'e4'] },
      { directed: false, keys: ['e1', 'e2', 'e3', 'e4'] },
      { nodes: [], edges: [] },
      { graph: { mode: 'static' } },
    ]);
    expect(arcs?.nodes[0]).toEqual({
      name: 'zoe',
      ...zoe,
      aliases: '["Zo, \\"the\\" \\\\ one", "line\nbreak", "@home"]',
      start: '2025-12-02',
      end: '2025-12-02',
    });
    expect(arcs?.edges[0]).toMatchObject({ id: 'e1', ...attended, start: '2025-12-01', end: '2025-12-05' });
  });

  test.each(['graphml', 'gexf'] as const)('NetworkX refuses edges of both sorts: %s', async (format) => {
    const [both] = await read('networkx', format, mixed);
    expect(both?.error).toMatch(/^NetworkXError: .*directed/i);
  });

  test.each(['networkx', 'igraph'] as const)("%s opens Pajek's format", async (reader) => {
    const [arcs, edges, both, none] = await read(reader, 'pajek', directed, undirected, mixed, empty);
    expect([arcs?.directed, edges?.directed, both?.directed]).toEqual([true, false, reader === 'networkx']);
    expect(arcs?.nodes.map(({ name }) => name)).toEqual([HOSTILE_PAJEK, 'Talks', 'Talks (other)']);
    const label = reader === 'networkx' ? 'l' : 'label';
    expect(arcs?.edges.map((edge) => [edge[label], edge.weight])).toEqual([
      ['ATTENDED', 2.5],
      ['ORGANISED', 1],
      ['LEFT', 0.25],
      ['FOLLOWS', 1],
    ]);
    expect(both?.edges).toHaveLength(5);
    expect(none).toMatchObject({ nodes: [], edges: [] });
    if (reader === 'networkx') expect(arcs?.graph).toEqual({ name: described.title });
  });
});

describe.skipIf(!gephi)('Gephi', { timeout: TIMEOUT }, () => {
  test('opens GEXF without a warning, with time, lists and parallel edges', async () => {
    const graphs = await read('gephi', 'gexf', directed, undirected, mixed, empty, timeless);
    expect(graphs.map(({ issues }) => issues)).toEqual([[], [], [], [], []]);
    expect(graphs.map(({ timeFormat }) => timeFormat)).toEqual(['DATE', 'DATE', 'DATE', 'DOUBLE', 'DOUBLE']);
    expect(graphs.map(({ edges }) => edges.map((edge) => edge.directed))).toEqual([
      [true, true, true, true],
      [false, false, false, false],
      [true, true, true, true, false],
      [],
      [],
    ]);
    const [arcs] = graphs;
    expect(arcs?.nodeColumns).toEqual([
      'kind:String',
      'role:String',
      'born:String',
      'children:Long',
      'score:Double',
      'official:Boolean',
      'aliases:String[]',
    ]);
    expect(arcs?.nodes[0]).toEqual({
      id: 'zoe',
      ...zoe,
      aliases: ['Zo, "the" \\ one', 'line\nbreak', '@home'],
      Interval: '<[2025-12-02, 2025-12-02]>',
    });
    expect(arcs?.nodes[1]).toMatchObject({ Interval: '<[2025-12-02, Infinity]>', aliases: [] });
    const { weight: _, ...withoutWeight } = attended;
    expect(arcs?.edges[0]).toEqual({
      id: 'e1',
      label: null,
      source: 'zoe',
      target: 'talks',
      type: 'ATTENDED',
      directed: true,
      ...withoutWeight,
      words: ['a', 'b; c'],
      Interval: '<[2025-12-01, 2025-12-05]>',
      Weight: '<[2025-12-01, 2025-12-02, 1.0]; [2025-12-03, 2025-12-05, 1.5]>',
    });
    expect(arcs?.edges.map(({ type, Weight }) => [type, Weight]).slice(1)).toEqual([
      ['ORGANISED', '<[-Infinity, 2025-12-05, 1.0]>'],
      ['LEFT', '<[-Infinity, Infinity, 0.25]>'],
      ['FOLLOWS', '<[-Infinity, Infinity, 1.0]>'],
    ]);
  });

  test('opens GraphML, and warns only of attributes of the graph, which it does not know', async () => {
    const graphs = await read('gephi', 'graphml', directed, undirected, mixed, empty);
    const ignored = ['title', 'dataVersion', 'credits'].map(
      (name) => `WARNING Graph attributes '${name}' ignored as not supported by Gephi`,
    );
    expect(graphs.map(({ issues }) => issues)).toEqual([ignored, ignored, ignored, ignored]);
    expect(graphs.map(({ edges }) => edges.map((edge) => edge.directed))).toEqual([
      [true, true],
      [false, false],
      [true, true, false],
      [],
    ]);
    expect(graphs[0]?.nodes[0]).toMatchObject({ id: 'zoe', ...zoe, ...texts });
  });

  test("opens Pajek's format without a warning", async () => {
    const graphs = await read('gephi', 'pajek', directed, undirected, mixed, empty);
    expect(graphs.map(({ issues }) => issues)).toEqual([[], [], [], []]);
    expect(graphs.map(({ nodes }) => nodes.map(({ label }) => label))).toEqual([
      ...Array(3).fill([HOSTILE_PAJEK, 'Talks', 'Talks (other)']),
      [],
    ]);
    expect(graphs.map(({ edges }) => edges.map(({ Weight }) => Weight))).toEqual([
      [3.75, 1],
      [3.75, 1],
      [3.75, 1, 1],
      [],
    ]);
  });
});

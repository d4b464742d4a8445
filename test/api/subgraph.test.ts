import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

interface Drawn {
  readonly nodes: { id: string; label: string; kind: string; degree: number }[];
  readonly edges: { id: string; source: string; target: string; kind: string; count: number }[];
  readonly truncated: boolean;
}

async function draw(args: string): Promise<Drawn> {
  const { subgraph } = await api.ask(`{
    subgraph(${args}) { nodes { id label kind degree } edges { id source target kind count } truncated }
  }`);
  return subgraph;
}

test('it draws a node, its neighbours and all edges between them', async () => {
  const { nodes, edges, truncated } = await draw(
    'around: ["mira-tolland"], edges: [MET_WITH, HOLDS, STATED]',
  );
  expect(nodes.map((node) => `${node.kind} ${node.label}`).sort()).toEqual([
    'CLAIM Arvenia no longer takes the harbour toll.',
    'CLAIM The talks were frank.',
    'COUNTRY Arvenia',
    'PERSON Joren Vasck',
    'PERSON Mira Tolland',
    'PERSON Tomas Brey',
  ]);
  expect(nodes[0]?.id).toBe('mira-tolland');
  expect(edges.map((edge) => edge.id)).toEqual([
    'HOLDS:mira-tolland:arvenia',
    'MET_WITH:joren-vasck:mira-tolland',
    'MET_WITH:mira-tolland:tomas-brey',
    'STATED:joren-vasck:talks-were-frank',
    'STATED:mira-tolland:harbour-toll-ends',
    'STATED:mira-tolland:talks-were-frank',
  ]);
  expect(truncated).toBe(false);
});

test('assertions of several sources are one edge with their number and all their evidence', async () => {
  const { subgraph } = await api.ask(`{
    subgraph(around: ["mira-tolland", "arvenia"], depth: 0, edges: [HOLDS]) {
      edges { id count evidence { source { publisher } passage { start } } }
    }
  }`);
  expect(subgraph.edges).toEqual([
    {
      id: 'HOLDS:mira-tolland:arvenia',
      count: 2,
      evidence: [
        { source: { publisher: 'The Harbour Gazette' }, passage: { start: 10 } },
        { source: { publisher: 'Radio Meridian' }, passage: { start: 18 } },
      ],
    },
  ]);
});

test('a summary stands on what its events or statements stand on', async () => {
  const { subgraph } = await api.ask(`{
    subgraph(around: ["joren-vasck", "harbour-toll-ends"], depth: 0, edges: [DISPUTES]) {
      edges { source target count evidence { statement { quote } passage { start exact } source { id } } }
    }
  }`);
  expect(subgraph.edges).toEqual([
    {
      source: 'joren-vasck',
      target: 'harbour-toll-ends',
      count: 1,
      evidence: [
        {
          statement: { quote: 'the toll has only changed its name' },
          passage: { start: 1000, exact: 'the toll has only changed its name' },
          source: { id: 'radio-meridian-2024-05-09' },
        },
      ],
    },
  ]);
});

test('depth 0 draws the given nodes alone', async () => {
  const { nodes } = await draw('around: ["mira-tolland", "joren-vasck"], depth: 0');
  expect(nodes.map((node) => node.id)).toEqual(['mira-tolland', 'joren-vasck']);
});

test('passages and sources are drawn only when asked for', async () => {
  const plain = await draw('around: ["radio-meridian-2024-05-09/new-name"], depth: 2, limit: 500');
  expect(plain.edges.filter(({ kind }) => /^(IN|MENTIONS|EVIDENCED_BY)$/.test(kind))).toEqual([]);
  const asked = await draw(
    'around: ["radio-meridian-2024-05-09/new-name"], depth: 2, edges: [EVIDENCED_BY, IN]',
  );
  expect(asked.nodes.map((node) => node.kind)).toEqual([
    'STATEMENT',
    'PASSAGE',
    'PASSAGE',
    'PASSAGE',
    'SOURCE',
  ]);
});

test('a limit is kept, told, and shared among the kinds of edge', async () => {
  const { nodes, truncated } = await draw('around: ["vladimir-putin"], limit: 8');
  expect(nodes).toHaveLength(8);
  expect(truncated).toBe(true);
  expect(new Set(nodes.map((node) => node.kind)).size).toBeGreaterThan(2);
});

test('each depth reaches one step farther, and every node hangs together', async () => {
  let before = 0;
  for (const depth of [0, 1, 2, 3]) {
    const { nodes, edges } = await draw(`around: ["vladimir-putin"], depth: ${depth}, limit: 500`);
    expect(nodes.length).toBeGreaterThan(before);
    before = nodes.length;
    expect(reachable('vladimir-putin', edges, depth)).toEqual(new Set(nodes.map((node) => node.id)));
  }
});

test('the degree counts the asked kinds in the whole graph', async () => {
  const { nodes } = await draw('around: ["mira-tolland"], depth: 0, edges: [HOLDS, MET_WITH]');
  expect(nodes[0]?.degree).toBe(4);
});

test('the same question has the same answer', async () => {
  const args = 'around: ["vladimir-putin"], depth: 2, limit: 40';
  expect(await draw(args)).toEqual(await draw(args));
});

function reachable(start: string, edges: Drawn['edges'], depth: number): Set<string> {
  const found = new Set([start]);
  for (let step = 0; step < depth; step += 1) {
    const before = new Set(found);
    for (const { source, target } of edges) {
      if (before.has(source)) found.add(target);
      if (before.has(target)) found.add(source);
    }
  }
  return found;
}

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

test('summaries and lasting ties are drawn; base edges only when asked for', async () => {
  const plain = await draw('around: ["joren-vasck"], depth: 2, limit: 500');
  const base = /^(IN|MENTIONS|EVIDENCED_BY|MADE|EXPRESSES|PARTICIPATED_IN|ABOUT|REPORTS)$/;
  expect(plain.edges.filter(({ kind }) => base.test(kind))).toEqual([]);
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

test('at the limit the nearest are kept, then the best connected; the totals tell what there would be', async () => {
  const args = 'around: ["vladimir-putin"], depth: 2';
  const query = (limit: number) =>
    api.ask(
      `{ subgraph(${args}, limit: ${limit}) { nodes { id degree } edges { id } truncated totalNodes } }`,
    );
  const whole = (await query(500)).subgraph;
  expect(whole.truncated).toBe(false);
  expect(whole.totalNodes).toBe(whole.nodes.length);
  const near = new Set(
    (await draw('around: ["vladimir-putin"], depth: 1, limit: 500')).nodes.map(({ id }) => id),
  );
  for (const limit of [8, near.size + 3]) {
    const { nodes, truncated, totalNodes } = (await query(limit)).subgraph;
    expect(nodes).toHaveLength(limit);
    expect(truncated).toBe(true);
    expect(totalNodes).toBeGreaterThanOrEqual(near.size);
    const ids = nodes.map((node: { id: string }) => node.id);
    expect(ids.slice(0, near.size).every((id: string) => near.has(id))).toBe(true);
    const kept: number[] = nodes
      .slice(near.size < limit ? near.size : 1)
      .map((node: { degree: number }) => node.degree);
    const left = whole.nodes
      .filter(({ id }: { id: string }) => !ids.includes(id) && (near.size < limit || near.has(id)))
      .map((node: { degree: number }) => node.degree);
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(Math.max(...left));
  }
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

const CONTESTED = `query ($knownAt: Date) {
  subgraph(around: ["mira-tolland", "tomas-brey", "joren-vasck", "harbour-toll-ends"], depth: 0, knownAt: $knownAt) {
    edges { id contested }
  }
}`;

test.each([
  ['now', null, true],
  ['before the second report', '2024-05-07', false],
])(
  'an edge is contested where a claim is disputed, or a source denies a meeting: %s',
  async (_, knownAt, contested) => {
    const { subgraph } = await api.ask(CONTESTED, { knownAt });
    const edges = new Map(
      subgraph.edges.map((edge: { id: string; contested: boolean }) => [edge.id, edge.contested]),
    );
    expect(edges.get('STATED:mira-tolland:harbour-toll-ends')).toBe(contested);
    expect(edges.get('MET_WITH:joren-vasck:mira-tolland')).toBe(contested);
    expect(edges.get('MET_WITH:mira-tolland:tomas-brey')).toBe(false);
    expect(edges.get('DISPUTES:joren-vasck:harbour-toll-ends')).toBe(contested || undefined);
  },
);

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

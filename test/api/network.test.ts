import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

async function network(args: string, fields: string) {
  const answer = await api.ask(`{ network${args && `(${args})`} { ${fields} } }`);
  return answer.network;
}

const EDGES = 'edges { source target weight }';
const drawn = ({ edges }: { edges: Edge[] }) =>
  edges.map(({ source, target, weight }) => `${source} ${weight} ${target}`);

describe('the network of actors', () => {
  test('leads from each edge to the statements that it rests on, and to their words', async () => {
    const { edges } = await network(
      '',
      `edges(limit: 20) { source target evidence(first: 100) { totalCount edges {
         actor stance claim { id } node { id } evidence { passage { start end } source { id } statement { id } } } } }`,
    );
    expect(edges.length).toBeGreaterThan(0);
    for (const { source, target, evidence } of edges) {
      expect(evidence.totalCount).toBe(evidence.edges.length);
      const actors = new Set(evidence.edges.map(({ actor }: { actor: string }) => actor));
      expect([...actors].sort()).toEqual([source, target].sort());
      for (const each of evidence.edges) {
        expect(each.evidence.length).toBeGreaterThan(0);
        expect(each.evidence[0].statement.id).toBe(each.node.id);
      }
    }
  });

  test('is made of the statements that the graph holds: two and two agree in the seed and the reports', async () => {
    const conflict = await network('aggregate: CONFLICT', `positions ${EDGES} leftOut { reason count }`);
    // The one asserts that the harbour toll ends, the other disputes it, in either report.
    expect(drawn(conflict)).toContain('joren-vasck 1 mira-tolland');
    expect(conflict.leftOut).toContainEqual({ reason: 'UNATTRIBUTED', count: expect.any(Number) });
  });

  test('subtracts conflict from congruence', async () => {
    const weightsOf = async (aggregate: string) => {
      const { edges } = await network(`aggregate: ${aggregate}`, EDGES);
      return new Map((edges as Edge[]).map(({ source, target, weight }) => [`${source} ${target}`, weight]));
    };
    const [congruence, conflict, subtract] = await Promise.all(
      ['CONGRUENCE', 'CONFLICT', 'SUBTRACT'].map(weightsOf),
    );
    const pairs = [congruence, conflict, subtract].flatMap((weights) => [...(weights?.keys() ?? [])]);
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of new Set(pairs)) {
      expect(subtract?.get(pair) ?? 0).toBe((congruence?.get(pair) ?? 0) - (conflict?.get(pair) ?? 0));
    }
  });

  test('of the past is that of its day', async () => {
    const before = await network('aggregate: CONFLICT, knownAt: "2024-05-06"', `positions ${EDGES}`);
    const after = await network('aggregate: CONFLICT, knownAt: "2024-05-09"', `positions ${EDGES}`);
    expect(drawn(before)).toEqual([]);
    expect(drawn(after)).toEqual(['joren-vasck 1 mira-tolland']);
    expect(before.positions).toBeLessThan(after.positions);
  });

  test('shows as many nodes as are asked for, those with the most statements, and the edges between these', async () => {
    const all = await network(
      'limit: 500',
      `totalNodes totalEdges nodes { id positions degree strength } ${EDGES}`,
    );
    expect(all.nodes).toHaveLength(all.totalNodes);
    expect(all.edges).toHaveLength(all.totalEdges);
    const counts = all.nodes.map(({ positions }: { positions: number }) => positions);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const { id, degree } of all.nodes) {
      const own = all.edges.filter(({ source, target }: Edge) => source === id || target === id);
      expect(own).toHaveLength(degree);
    }
    const few = await network('limit: 3', `nodes { id } ${EDGES} totalEdges`);
    const shown = few.nodes.map(({ id }: { id: string }) => id);
    expect(shown).toEqual(all.nodes.slice(0, 3).map(({ id }: { id: string }) => id));
    for (const { source, target } of few.edges)
      expect([...shown]).toEqual(expect.arrayContaining([source, target]));
    expect(few.totalEdges).toBe(all.totalEdges);
  });

  test('can be one of countries, whose offices people hold', async () => {
    const { nodes, leftOut } = await network('groupBy: COUNTRY', 'nodes { id kind } leftOut { reason }');
    expect(new Set(nodes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['COUNTRY']));
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['arvenia', 'sund', 'russia']),
    );
    expect(leftOut).toContainEqual({ reason: 'UNGROUPED' });
  });

  test('is one of communities', async () => {
    const { nodes, polarisation } = await network(
      '',
      'nodes { id community betweenness label } polarisation',
    );
    expect(polarisation).toBeGreaterThanOrEqual(0);
    const communities = nodes.map(({ community }: { community: number }) => community);
    expect(Math.min(...communities)).toBe(0);
    for (const { betweenness, label } of nodes) {
      expect(betweenness).toBeGreaterThanOrEqual(0);
      expect(label).not.toBe('');
    }
  });
});

describe('other networks', () => {
  test('of claims join what the same actors say', async () => {
    const { nodes, edges } = await network('mode: CONCEPTS, limit: 500', `nodes { kind } ${EDGES}`);
    expect(new Set(nodes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['CLAIM']));
    expect(edges.length).toBeGreaterThan(0);
  });

  test('of actors and topics tell who speaks of what', async () => {
    const args = 'mode: TWO_MODE, aggregate: IGNORE, concept: TOPIC, limit: 500';
    const { nodes, edges } = await network(
      args,
      `nodes { id kind community } edges(limit: 100) { source target weight evidence { totalCount } }`,
    );
    const kinds = new Map(nodes.map(({ id, kind }: { id: string; kind: string }) => [id, kind]));
    expect(edges.length).toBeGreaterThan(0);
    for (const { source, target, weight, evidence } of edges) {
      expect(kinds.get(source)).not.toBe('TOPIC');
      expect(kinds.get(target)).toBe('TOPIC');
      expect(evidence.totalCount).toBe(weight);
    }
    expect(nodes.every(({ community }: { community: unknown }) => community === null)).toBe(true);
  });

  test('of windows follow each other by a day', async () => {
    const args = 'from: "2024-05-01", to: "2024-05-31", aggregate: CONFLICT';
    const { windows } = await network(
      args,
      `windows(days: 14, kernel: TRIANGULAR, limit: 50) { from to positions ${EDGES} }`,
    );
    expect(windows).toHaveLength(18);
    expect(windows.slice(0, 2)).toMatchObject([
      { from: '2024-05-01', to: '2024-05-14' },
      { from: '2024-05-02', to: '2024-05-15' },
    ]);
    expect(windows.some(({ edges }: { edges: Edge[] }) => edges.length > 0)).toBe(true);
    const later = await network(args, 'windows(days: 14, from: "2024-05-10", limit: 2) { from }');
    expect(later.windows).toEqual([{ from: '2024-05-10' }, { from: '2024-05-11' }]);
  });

  test('of nothing are empty', async () => {
    const fields = `nodes { id } totalNodes totalEdges positions polarisation ${EDGES} windows(days: 3) { from }`;
    expect(
      await network('from: "1900-01-01", to: "1900-01-02"', fields.replace('days: 3', 'days: 2')),
    ).toEqual({
      nodes: [],
      totalNodes: 0,
      totalEdges: 0,
      positions: 0,
      polarisation: 0,
      edges: [],
      windows: [{ from: '1900-01-01' }],
    });
  });
});

test('evidence is paged', async () => {
  const first = 'edges(limit: 1) { evidence(first: 2) { pageInfo { endCursor hasNextPage } nodes { id } } }';
  const { edges } = await network('', first);
  const { pageInfo } = edges[0].evidence;
  expect(pageInfo.hasNextPage).toBe(true);
  const rest = `edges(limit: 1) { evidence(first: 100, after: "${pageInfo.endCursor}") { edges { node { id } claim { id } } } }`;
  const all = 'edges(limit: 1) { evidence(first: 100) { edges { node { id } claim { id } } } }';
  const [page, whole] = [await network('', rest), await network('', all)];
  expect(page.edges[0].evidence.edges).toEqual(whole.edges[0].evidence.edges.slice(2));
});

test.each([
  [
    'mode: TWO_MODE, aggregate: CONGRUENCE',
    'BAD_USER_INPUT',
    'A two-mode network has no aggregation "congruence".',
  ],
  ['normalise: ACTIVITY', 'BAD_USER_INPUT', 'A one-mode network has no normalisation "activity".'],
  ['topics: ["nothing"]', 'NOT_FOUND', 'topics: there is no "nothing".'],
  ['sources: ["mira-tolland"]', 'NOT_FOUND', 'sources: there is no "mira-tolland".'],
  ['from: "-0044-03-15"', 'BAD_USER_INPUT', 'from: -0044-03-15 lies before the year 1.'],
  ['sources: ["nothing"]', 'NOT_FOUND', 'sources: there is no "nothing".'],
  ['limit: 501', 'LIMIT_EXCEEDED', 'limit: 501 is too many; the maximum is 500.'],
  ['levels: {}', 'BAD_USER_INPUT', 'levels: no stance has a level.'],
  [
    'from: "2025-02-02", to: "2025-01-01"',
    'BAD_USER_INPUT',
    'from: 2025-02-02 is later than to: 2025-01-01.',
  ],
])('network(%s) says what is wrong', async (args, code, message) => {
  const [error] = await api.errors(`{ network(${args}) { totalNodes } }`);
  expect(error).toMatchObject({ message, extensions: { code, hint: expect.any(String) } });
});

test('a window must fit', async () => {
  const [error] = await api.errors('{ network { windows(days: 99999) { from } } }');
  expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(error.message).toMatch(/A window of 99999 days does not fit into \d+ days/);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

const roots = ['actors', 'events', 'claims', 'statements', 'topics', 'sources', 'places'];

test.each(roots)('%s come each once and in one order, whatever the length of the pages', async (list) => {
  const whole = await pages((page) => `{ ${list}${page} }`, [list], 100);
  expect(whole.ids.length).toBe(whole.totalCount);
  expect(whole.ids.length).toBeGreaterThan(0);
  expect(new Set(whole.ids).size).toBe(whole.ids.length);
  expect((await pages((page) => `{ ${list}${page} }`, [list], 7)).ids).toEqual(whole.ids);
});

/** Lists that hang on a node, with a node that has several of them. */
const nested: [type: string, id: string, list: string][] = [
  ['Person', 'vladimir-putin', 'statements'],
  ['Person', 'mira-tolland', 'events'],
  ['Person', 'jared-kushner', 'events'],
  ['Person', 'jared-kushner', 'metWith'],
  ['Person', 'vladimir-putin', 'stated'],
  ['Person', 'joren-vasck', 'relations'],
  ['Person', 'mira-tolland', 'sources'],
  ['Country', 'arvenia', 'representedAt'],
  ['Country', 'russia', 'claimsAbout'],
  ['Country', 'russia', 'relations'],
  ['Event', 'kremlin-meeting-2025-12-02', 'claimsAbout'],
  ['Event', 'lindhaven-talks', 'places'],
  ['Event', 'lindhaven-talks', 'sources'],
  ['Claim', 'harbour-toll-ends', 'statements'],
  ['Claim', 'joint-patrols', 'stances'],
  ['Claim', 'joint-patrols', 'about'],
  ['Claim', 'talks-were-frank', 'assertedBy'],
  ['Topic', 'harbour-toll', 'events'],
  ['Topic', 'harbour-toll', 'claims'],
  ['Source', 'moscow-talks-2025-12-02', 'statements'],
  ['Source', 'moscow-talks-2025-12-02', 'events'],
  ['Source', 'moscow-talks-2025-12-02', 'mentions'],
];

test.each(nested)('%s %s: %s come each once and in one order, one by one', async (type, id, list) => {
  const query = (page: string) => `{ node(id: "${id}") { ... on ${type} { ${list}${page} } } }`;
  const whole = await pages(query, ['node', list], 100);
  expect(whole.ids.length).toBe(whole.totalCount);
  expect(whole.ids.length).toBeGreaterThan(0);
  expect((await pages(query, ['node', list], 1)).ids).toEqual(whole.ids);
});

test('dates come in order, the oldest first', async () => {
  const { events } = await api.ask('{ events(first: 100) { nodes { when { from to } } } }');
  const days = events.nodes.flatMap(
    (event: { when: { from: string | null } | null }) => event.when?.from ?? [],
  );
  expect(days).toEqual([...days].sort());
});

test('names come in order without regard to case and accents', async () => {
  const { places } = await api.ask('{ places(first: 100) { nodes { name } } }');
  const names: string[] = places.nodes.map((place: { name: string }) => folded(place.name));
  expect(names).toEqual([...names].sort());
});

test('a pair that met is read from either end', async () => {
  const { a, b } = await api.ask(`{
    a: actor(id: "mira-tolland") { metWith { nodes { id } } }
    b: actor(id: "joren-vasck") { metWith { nodes { id } } }
  }`);
  expect(a.metWith.nodes).toContainEqual({ id: 'joren-vasck' });
  expect(b.metWith.nodes).toContainEqual({ id: 'mira-tolland' });
});

test('a page tells where it stands', async () => {
  const first = await api.ask(
    '{ claims(first: 2) { edges { cursor } pageInfo { hasPreviousPage startCursor endCursor } } }',
  );
  const { edges, pageInfo } = first.claims;
  expect(pageInfo).toEqual({
    hasPreviousPage: false,
    startCursor: edges[0].cursor,
    endCursor: edges[1].cursor,
  });
  const next = await api.ask(
    'query ($after: String) { claims(first: 2, after: $after) { pageInfo { hasPreviousPage } } }',
    {
      after: pageInfo.endCursor,
    },
  );
  expect(next.claims.pageInfo.hasPreviousPage).toBe(true);
});

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

interface Whole {
  readonly ids: string[];
  readonly totalCount: number;
}

/** All items of a list, page by page; an item is known by its cursor, which holds its key. */
async function pages(query: (page: string) => string, path: string[], first: number): Promise<Whole> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const args: string = `(first: ${first}${after === null ? '' : `, after: "${after}"`})`;
    const answer = await api.ask(
      query(`${args} { edges { cursor } totalCount pageInfo { hasNextPage endCursor } }`),
    );
    const list = path.reduce((value, key) => value[key], answer);
    ids.push(...list.edges.map((edge: { cursor: string }) => edge.cursor));
    if (!list.pageInfo.hasNextPage) return { ids, totalCount: list.totalCount };
    after = list.pageInfo.endCursor;
  }
}

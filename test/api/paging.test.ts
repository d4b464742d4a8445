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

test('dates come in order, the newest first or, where asked for, the oldest', async () => {
  const { newest } = await api.ask('{ newest: events(first: 100) { nodes { id } } }');
  const { events } = await api.ask(
    '{ events(first: 100, orderBy: DATE_ASC) { nodes { id when { from to } } } }',
  );
  const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);
  expect(ids(newest)).toEqual(ids(events).reverse());
  const days = events.nodes.flatMap(
    (event: { when: { from: string | null } | null }) => event.when?.from ?? [],
  );
  expect(days).toEqual([...days].sort());
});

test('names come in order without regard to case and accents', async () => {
  const { places } = await api.ask('{ places(first: 100, orderBy: NAME_ASC) { nodes { name } } }');
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

const orders: [list: string, orders: string[]][] = [
  ['actors', ['DATE', 'NAME', 'STATEMENTS', 'DISPUTES']],
  ['places', ['DATE', 'NAME']],
  ['topics', ['DATE', 'NAME']],
  ['events', ['DATE', 'STATEMENTS']],
  ['claims', ['DATE', 'STATEMENTS', 'DISPUTES']],
  ['statements', ['DATE']],
  ['sources', ['DATE', 'STATEMENTS']],
];

test.each(orders)('%s can be ordered by %s, in both directions and from both ends', async (list, names) => {
  for (const order of names.flatMap((name) => [`${name}_ASC`, `${name}_DESC`])) {
    const query = (page: string) => `{ ${list}${page.replace('(', `(orderBy: ${order}, `)} }`;
    const { ids } = await pages(query, [list], 100);
    expect((await pages(query, [list], 13)).ids).toEqual(ids);
    const backwards = await pagesFromEnd(query, list, 11);
    expect(backwards).toEqual(ids);
    if (order.endsWith('_ASC')) continue;
    const up = await api.ask(
      `{ ${list}(first: 100, orderBy: ${order.replace('DESC', 'ASC')}) { nodes { ... on Node { id } } } }`,
    );
    const down = await api.ask(`{ ${list}(last: 100, orderBy: ${order}) { nodes { ... on Node { id } } } }`);
    expect(down[list].nodes).toEqual([...up[list].nodes].reverse());
  }
});

test('numbers of statements and disputes are what lists are ordered by', async () => {
  const { actors, claims } = await api.ask(`{
    actors(first: 100, orderBy: STATEMENTS_DESC) { nodes { statements { totalCount } } }
    claims(first: 100, orderBy: DISPUTES_DESC) { nodes { disputedBy { totalCount } } }
  }`);
  const said: number[] = actors.nodes.map(
    (each: { statements: { totalCount: number } }) => each.statements.totalCount,
  );
  const disputed: number[] = claims.nodes.map(
    (each: { disputedBy: { totalCount: number } }) => each.disputedBy.totalCount,
  );
  for (const numbers of [said, disputed]) {
    expect(numbers[0]).toBeGreaterThan(0);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  }
});

test('a page lies between two cursors', async () => {
  const { claims } = await api.ask('{ claims(first: 10) { edges { cursor node { id } } } }');
  const [, second, , , fifth] = claims.edges;
  const answer = await api.ask(
    'query ($after: String, $before: String) { claims(after: $after, before: $before) { nodes { id } } }',
    { after: second.cursor, before: fifth.cursor },
  );
  expect(answer.claims.nodes).toEqual(claims.edges.slice(2, 4).map((edge: { node: object }) => edge.node));
});

test('a page cannot be from both ends', async () => {
  expect(await api.errors('{ claims(first: 1, last: 1) { nodes { id } } }')).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

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

/** Cursors of all items of a root list, read from its end. */
async function pagesFromEnd(query: (page: string) => string, list: string, last: number): Promise<string[]> {
  const ids: string[] = [];
  let before: string | null = null;
  for (;;) {
    const args: string = `(last: ${last}${before === null ? '' : `, before: "${before}"`})`;
    const answer = await api.ask(
      query(`${args} { edges { cursor } pageInfo { hasPreviousPage startCursor } }`),
    );
    const { edges, pageInfo } = answer[list];
    ids.unshift(...edges.map((edge: { cursor: string }) => edge.cursor));
    if (!pageInfo.hasPreviousPage) return ids;
    before = pageInfo.startCursor;
  }
}

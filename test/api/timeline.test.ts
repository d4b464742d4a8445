import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

interface Item {
  readonly __typename: string;
  readonly id: string;
}

const item = '... on Event { __typename id } ... on Statement { __typename id }';

async function timeline(args: string): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  for (;;) {
    const page: string = after === null ? '' : `, after: "${after}"`;
    const answer = await api.ask(
      `{ timeline(first: 9, ${args}${page}) { nodes { ${item} } pageInfo { hasNextPage endCursor } } }`,
    );
    items.push(...answer.timeline.nodes);
    if (!answer.timeline.pageInfo.hasNextPage) return items;
    after = answer.timeline.pageInfo.endCursor;
  }
}

const all = async (list: string, args: string): Promise<string[]> => {
  const answer = await api.ask(`{ ${list}(first: 100, ${args}) { nodes { id } } }`);
  return answer[list].nodes.map(({ id }: Item) => id);
};

test.each(['DATE_DESC', 'DATE_ASC'])(
  'events and statements come in one order, each as in its own list: %s',
  async (order) => {
    const items = await timeline(`orderBy: ${order}`);
    const ofType = (type: string) => items.filter((each) => each.__typename === type).map(({ id }) => id);
    expect(ofType('Event')).toEqual(await all('events', `orderBy: ${order}`));
    expect(ofType('Statement')).toEqual(await all('statements', `orderBy: ${order}`));
    const { timeline: whole } = await api.ask('{ timeline { totalCount } }');
    expect(whole.totalCount).toBe(items.length);
  },
);

test('both are filtered, each in its way', async () => {
  const items = await timeline('filter: { actor: ["joren-vasck"], when: { begins: { from: "2024" } } }');
  const events = await all('events', 'filter: { participant: ["joren-vasck"] }');
  const statements = await all('statements', 'filter: { speaker: ["joren-vasck"] }');
  expect(items.map(({ id }) => id).sort()).toEqual([...events, ...statements].sort());
  expect(events.length * statements.length).toBeGreaterThan(0);
});

test('one kind can be had alone', async () => {
  const items = await timeline('filter: { kind: [EVENT], topic: ["harbour-toll"] }');
  expect(items.map(({ id }) => id)).toEqual(await all('events', 'filter: { topic: ["harbour-toll"] }'));
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

test('each field of each level costs one statement, however many parents there are', async () => {
  const sent = await api.statementsOf(`{
    claims(first: 50) {
      nodes {
        statements {
          nodes {
            speaker { metWith { nodes { name } } }
            event { participants { actor { name } } }
          }
        }
      }
    }
  }`);
  expect(sent.sort()).toEqual([
    'read/actor-contacts:met-lean-back',
    'read/claim-statements:page-lean-back',
    'read/event-participants',
    'read/lists:claims-date-lean-back',
    'read/statement-actors',
    'read/statement-event',
  ]);
});

test('four levels of connections cost four statements', async () => {
  const sent = await api.statementsOf(`{
    actors(first: 20) {
      nodes { statements { nodes { expressions { claim { disputedBy { nodes { name } } } } } } }
    }
  }`);
  expect(sent).toEqual([
    'read/lists:actors-date-lean-back',
    'read/actor-statements:page-lean-back',
    'read/statement-expressions-lean',
    'read/claim-stands:disputed-lean-back',
  ]);
});

test('actors of different kinds share the statement', async () => {
  const kinds = await api.ask('{ actors(first: 100) { nodes { __typename } } }');
  expect(new Set(kinds.actors.nodes.map((each: { __typename: string }) => each.__typename)).size).toBe(4);
  expect(
    await api.statementsOf('{ actors(first: 100) { nodes { relations { nodes { kind } } } } }'),
  ).toHaveLength(2);
});

test('edges, nodes and pageInfo share one statement; a count is one more, and only when asked for', async () => {
  const page = 'edges { cursor } nodes { id } pageInfo { hasNextPage }';
  expect(await api.statementsOf(`{ claims { ${page} } }`)).toEqual(['read/lists:claims-date-lean-back']);
  expect((await api.statementsOf(`{ claims { ${page} totalCount } }`)).sort()).toEqual([
    'read/lists:claims-count',
    'read/lists:claims-date-lean-back',
  ]);
  expect(await api.statementsOf('{ claims { totalCount } }')).toEqual(['read/lists:claims-count']);
});

test('fields of a statement that lead to actors share one statement', async () => {
  const sent = await api.statementsOf(`{
    statements(first: 100) {
      nodes { speaker { name } speakers { name } onBehalfOf { name } relayedBy { name } addressedTo { name } }
    }
  }`);
  expect(sent).toEqual(['read/lists:statements-date-lean-back', 'read/statement-actors']);
});

test('evidence of a whole page is two statements: passages and sources together', async () => {
  const sent = await api.statementsOf(`{
    events(first: 100) {
      nodes { participants { accounts { evidence { passage { start } source { title } } } } }
    }
  }`);
  expect(sent).toEqual(['read/lists:events-date-back', 'read/event-participants', 'read/nodes']);
});

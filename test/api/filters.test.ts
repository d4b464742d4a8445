import { isInputObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { actorConditions } from '../../src/read/filter/actor.ts';
import { claimConditions, stanceConditions } from '../../src/read/filter/claim.ts';
import { eventConditions } from '../../src/read/filter/event.ts';
import { placeConditions, topicConditions } from '../../src/read/filter/named.ts';
import { nodeConditions } from '../../src/read/filter/node.ts';
import { relationConditions } from '../../src/read/filter/relation.ts';
import { sourceConditions } from '../../src/read/filter/source.ts';
import { statementConditions } from '../../src/read/filter/statement.ts';
import { timelineConditions } from '../../src/read/filter/timeline.ts';
import type { Reader } from '../../src/read/reader.ts';
import type { RelationItemRow } from '../../src/read/rows.ts';
import { filterCases, ids } from './filter-cases.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

test.each([
  ['ActorFilter', actorConditions],
  ['ClaimFilter', claimConditions],
  ['StanceFilter', stanceConditions],
  ['EventFilter', eventConditions],
  ['PlaceFilter', placeConditions],
  ['TopicFilter', topicConditions],
  ['NodeFilter', nodeConditions],
  ['RelationFilter', relationConditions],
  ['SourceFilter', sourceConditions],
  ['StatementFilter', statementConditions],
  ['TimelineFilter', timelineConditions],
])('each field of %s is a condition, and each condition a field', (name, conditions) => {
  const type = schema.getType(name);
  const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  expect(fields.sort()).toEqual(['and', 'or', 'not', ...Object.keys(conditions)].sort());
});

test.each(filterCases)('$list: $filter', async ({ list, filter, fields, expected }) => {
  const all = await everyNode(list, `orderBy: DATE_DESC`, fields);
  const found = await everyNode(list, `filter: { ${filter} }`, 'id');
  const wanted = all.filter(expected).map(({ id }) => id);
  expect(found.map(({ id }) => id)).toEqual(wanted);
  expect(filter === 'kind: []' || (wanted.length > 0 && wanted.length < all.length)).toBe(true);
  const { totalCount } = (await api.ask(`{ ${list}(filter: { ${filter} }) { totalCount } }`))[list];
  expect(totalCount).toBe(wanted.length);
});

/** All nodes of a root list, in pages of seven. */
async function everyNode(list: string, args: string, fields: string): Promise<{ id: string }[]> {
  const nodes: { id: string }[] = [];
  let after: string | null = null;
  for (;;) {
    const page: string = after === null ? '' : `, after: "${after}"`;
    const answer = await api.ask(
      `{ ${list}(first: 7, ${args}${page}) { nodes { id ${fields} } pageInfo { hasNextPage endCursor partial } } }`,
    );
    const { pageInfo, ...found } = answer[list];
    expect(pageInfo.partial).toBe(false);
    nodes.push(...found.nodes);
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}

test('lists that hang on a node are filtered, too', async () => {
  const { event, claim, actor } = await api.ask(`{
    event(id: "lindhaven-talks") { statements(filter: { speaker: ["joren-vasck"] }) { nodes { speakers { id } } totalCount } }
    claim(id: "harbour-toll-ends") { stances(filter: { stance: [DISPUTES] }) { nodes { stance } totalCount } }
    actor(id: "joren-vasck") {
      relations(filter: { kind: [HOLDS] }) { nodes { kind } }
      metWith(filter: { kind: [COUNTRY] }) { totalCount nodes { id } }
    }
  }`);
  expect(event.statements.totalCount).toBe(event.statements.nodes.length);
  for (const { speakers } of event.statements.nodes) expect(ids(speakers)).toContain('joren-vasck');
  expect(claim.stances).toEqual({ nodes: [{ stance: 'DISPUTES' }], totalCount: 1 });
  expect(actor.relations.nodes).toEqual([{ kind: 'HOLDS' }]);
  expect(actor.metWith).toEqual({ totalCount: 0, nodes: [] });
});

test.each([
  ['within', { sinceFrom: '2020-01-01', untilTo: '2024-12-31' }, true],
  ['on the first day', { sinceFrom: '2024-05-06', untilTo: '2024-12-31' }, true],
  ['on the last day', { sinceFrom: '2020-01-01', untilTo: '2024-05-06' }, true],
  ['before', { sinceFrom: '2024-05-07' }, false],
  ['after', { untilTo: '2024-05-05' }, false],
  ['where nobody tells when', {}, true],
  ['where it was taken back', { retractedOn: '2024-06-01' }, false],
])('an office may be held on a day %s, or not', (_, account, held) => {
  const row = { accounts: [{ source: 's', evidence: [], ...account }] } as unknown as RelationItemRow;
  expect(relationConditions.at?.test('2024-05-06', row, undefined as unknown as Reader)).toBe(held);
});

test.each([
  [
    'a date that is none',
    'events(filter: { when: { begins: { from: "soon" } } })',
    'from: "soon" is no date.',
  ],
  [
    'a stretch without ends',
    'events(filter: { when: { overlaps: {} } })',
    'A stretch of time has neither `from` nor `to`.',
  ],
])('%s is refused', async (_, list, message) => {
  expect(await api.errors(`{ ${list} { nodes { id } } }`)).toMatchObject([
    { message, extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('two ways at once to compare a date are refused', async () => {
  const both = '{ begins: { from: "2024" }, overlaps: { from: "2024" } }';
  expect(await api.errors(`{ events(filter: { when: ${both} }) { nodes { id } } }`)).toMatchObject([
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  ]);
});

test('a filter of too many conditions or values is refused', async () => {
  const many = Array.from({ length: 101 }, () => ({ kind: ['FACT'] }));
  const query = 'query ($filter: ClaimFilter) { claims(filter: $filter) { nodes { id } } }';
  expect(await api.errors(query, { filter: { or: many } })).toMatchObject([
    {
      message: 'filter: 101 conditions are too many; the maximum is 100.',
      extensions: { code: 'LIMIT_EXCEEDED' },
    },
  ]);
  expect(
    await api.errors(query, { filter: { topic: Array.from({ length: 101 }, (_, index) => `t${index}`) } }),
  ).toMatchObject([{ message: 'filter: 101 values of `topic` are too many; the maximum is 100.' }]);
});

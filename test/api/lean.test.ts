import { type GraphQLObjectType, getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { eachFieldOf } from '../support/all-lists.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await loadedApi();
});
afterAll(() => loaded.close());

/** Every list: of a query, or of a type of node. */
const lists = ['Query', ...possible('Node').map(({ name }) => name)].flatMap((on) =>
  fields(on)
    .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
    .filter(({ args }) => args.some(({ name }) => name === 'filter'))
    .map(({ name, type: connection }) => ({ on, name, connection: getNamedType(connection).name })),
);
const ofNodes = lists
  .map((list) => ({ ...list, item: nodeType(list.connection) }))
  .filter(({ item }) => possible(item).every(({ name }) => isNode(name)));

test.each(ofNodes)('$on: $name reads of its nodes what is asked for, and answers the same', async (list) => {
  const ids = await idsOf(list.on);
  const lean = queryOf(list, ids, '');
  expect(await loaded.ask(lean)).toEqual(await loaded.ask(queryOf(list, ids, ', filter: {}')));
  expect(await loaded.statementsOf(lean)).toContainEqual(expect.stringMatching(/:.*-lean(-back)?$/));
});

/**
 * Every field of whatever a root list holds, or every third but for the long tests; of nodes that it leads to the label, too,
 * which is made of all that names them.
 */
const fieldsOfRoots = ofNodes
  .filter(({ on, name }) => on === 'Query' && name !== 'timeline')
  .flatMap(({ name, item }) =>
    // The kinds of actor share what answers for them.
    possible(item)
      .slice(0, 1)
      .flatMap((type) => eachFieldOf(type.name, 3).map((field) => ({ name, type: type.name, field }))),
  )
  .map(({ field, ...each }) => ({
    ...each,
    field: field.split(/\W/, 1)[0],
    asked: field.replace('first: 100', 'first: 3').replaceAll('on Node { id }', 'on Node { id label }'),
  }))
  .filter((_, index) => process.env.LONG === 'full' || index % 3 === 0);

test.each(fieldsOfRoots)('$name: $type $field has all that it needs', async ({ name, type, asked }) => {
  const query = (more: string) =>
    `{ ${name}(first: 30${more}) { nodes { __typename ... on ${type} { id ${asked} } } } }`;
  expect(await loaded.ask(query(''))).toEqual(await loaded.ask(query(', filter: {}')));
});

test('more than nodes and cursors, a filter, and the past read whole rows', async () => {
  const asked = [
    'metWith(first: 2) { edges { count node { id } } }',
    'metWith(first: 2, filter: { kind: [PERSON] }) { nodes { id } }',
    'metWith(first: 2) { nodes { id events(first: 1) { edges { participant { role } } } } }',
  ];
  for (const list of asked) {
    const sent = await loaded.statementsOf(`{ actor(id: "vladimir-putin") { ${list} } }`);
    expect(sent, list).toContain(
      list.includes('events') ? 'read/actor-events:page-back' : 'read/actor-contacts:met-back',
    );
  }
});

test('a subgraph whose edges are only drawn has the same edges as one that tells what they stand on', async () => {
  const around =
    '(around: ["vladimir-putin"], depth: 2, limit: 200, edges: [MET_WITH, STATED, MADE, MENTIONS, REPORTS])';
  const drawn = `{ subgraph${around} { totalNodes nodes { id label kind degree } edges { id directed count } } }`;
  const told = drawn.replace('count }', 'count title }').replace('degree }', 'degree degrees { kind } }');
  const whole = (await loaded.ask(told)).subgraph;
  const { subgraph } = await loaded.ask(drawn);
  expect(subgraph.edges.length).toBeGreaterThan(100);
  expect(subgraph.edges).toEqual(whole.edges.map(({ title, ...edge }: { title: unknown }) => edge));
  expect(subgraph.nodes).toEqual(whole.nodes.map(({ degrees, ...node }: { degrees: unknown }) => node));
  expect(await loaded.statementsOf(drawn)).toContain('read/subgraph-edges:from-lean');
  expect(await loaded.statementsOf(told)).toContain('read/subgraph-edges:from');
});

test('what a statement expresses is read as leanly', async () => {
  const asked =
    '{ statements(first: 100) { nodes { id expressions { stance claim { id text kind label } } } } }';
  const whole = asked.replace('stance claim', 'implied stance claim');
  const told = (await loaded.ask(whole)).statements.nodes;
  for (const { expressions } of told) for (const each of expressions) delete each.implied;
  expect((await loaded.ask(asked)).statements.nodes).toEqual(told);
  expect(await loaded.statementsOf(asked)).toContain('read/statement-expressions-lean');
  expect(await loaded.statementsOf(whole)).toContain('read/statement-expressions');
});

/** Nodes of a type, the busiest of the seed among them. */
async function idsOf(type: string): Promise<string[]> {
  const rows = await loaded.database.driver.executeQuery(
    'MATCH (n:Entity) WHERE $label IN labels(n) RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC, id LIMIT 5',
    { label: type },
  );
  return rows.records.map((row) => row.get('id'));
}

function queryOf({ on, name, item }: (typeof ofNodes)[number], ids: readonly string[], more: string): string {
  const values = `__typename ${possible(item).map(valuesOf).join(' ')}`;
  const list = `${name}(first: 20${more}) { totalCount nodes { ${values} } pageInfo { hasNextPage } }`;
  return on === 'Query'
    ? `{ ${list} }`
    : `{ nodes(ids: ${JSON.stringify(ids)}) { ... on ${on} { ${list} } } }`;
}

/** All that is a value, or a date, of a node. */
function valuesOf({ name }: GraphQLObjectType): string {
  const values = fields(name)
    .filter(({ args }) => args.length === 0)
    .map((field) => ({ name: field.name, type: getNamedType(field.type) }))
    .filter(
      ({ type, name }) =>
        name !== 'contested' && name !== 'sourceCount' && (isLeafType(type) || type.name === 'ExtendedDate'),
    );
  const asked = values.map(
    (field) => `${alias(name, field.name)} ${isLeafType(field.type) ? '' : '{ edtf from to }'}`,
  );
  return `... on ${name} { ${asked.join(' ')} }`;
}

/** A field, under a name of its own where other types of node have it in another type. */
function alias(type: string, field: string): string {
  const types = possible('Node').map((node) => String(node.getFields()[field]?.type));
  return new Set(types.filter((each) => each !== 'undefined')).size > 1
    ? `${type}_${field}: ${field}`
    : field;
}

function nodeType(connection: string): string {
  const field = fields(connection).find(({ name }) => name === 'nodes');
  return field ? getNamedType(field.type).name : '';
}

function possible(name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

function isNode(name: string): boolean {
  return possible('Node').some((type) => type.name === name);
}

function fields(name: string) {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

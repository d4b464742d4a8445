import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../src/api/limits.ts';
import { schema } from '../../src/api/schema.ts';
import { dossiers, type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  // What hangs on all nodes at once is more than others should ask for.
  api = await loadedApi(dossiers, { limits: { ...limits, cost: 10_000_000 } });
});
afterAll(() => api.close());

const evidence = 'evidence { source { id } passage { id } statement { id } }';
/** Also those that are not drawn unless asked for. */
const everyKind = (schema.getType('EdgeKind') as GraphQLEnumType).getValues().map(({ name }) => name);
const lists = ['actors', 'places', 'topics', 'events', 'claims', 'statements', 'sources'];

test('every relation, participant, account, stance and edge of the seed shows where it stands', async () => {
  const found = new Map<string, number>();
  for (const list of lists) {
    const type = nodeTypeOf(list);
    for (const selection of selectionsWithEvidence(type)) {
      const answer = await api.ask(`{ ${list}(first: 100) { nodes { __typename id ${selection} } } }`);
      for (const node of answer[list].nodes) collect(node, node.__typename, found);
    }
  }
  const places = [...found.keys()].sort();
  const bare = places.filter((place) => found.get(place) === 0);
  expect(bare).toEqual([]);
  expect(places).toEqual(expect.arrayContaining(withEvidence));
});

/** Fields of which the seed and the fixtures have at least one with evidence; a typo in the walk shows here. */
const withEvidence = [
  'Claim.about.edges.accounts.evidence',
  'Claim.assertedBy.edges.evidence',
  'Claim.contradictedBy.edges.evidence',
  'Claim.contradicts.edges.evidence',
  'Claim.disputedBy.edges.evidence',
  'Claim.parts.edges.evidence',
  'Claim.sources.edges.evidence',
  'Claim.stances.edges.node.evidence',
  'Claim.statements.edges.evidence',
  'Event.accounts.evidence',
  'Event.followed.edges.evidence',
  'Event.participants.accounts.evidence',
  'Event.participants.evidence',
  'Event.places.edges.evidence',
  'Person.disputes.edges.evidence',
  'Person.events.edges.participant.accounts.evidence',
  'Person.metWith.edges.evidence',
  'Person.relations.edges.node.accounts.evidence',
  'Person.sameAs.edges.evidence',
  'Person.spokeWith.edges.evidence',
  'Person.stated.edges.evidence',
  'Country.representedAt.edges.evidence',
  'Source.events.edges.accounts.evidence',
  'Source.mentions.edges.evidence',
  'Statement.expressions.evidence',
  'Topic.claims.edges.evidence',
  'Topic.events.edges.evidence',
];

function nodeTypeOf(list: string): GraphQLObjectType[] {
  const connection = getNamedType(schema.getQueryType()?.getFields()[list]?.type);
  if (!isObjectType(connection)) throw new Error(`${list} is no connection`);
  const node = getNamedType(connection.getFields().nodes?.type);
  if (isInterfaceType(node)) return [...schema.getPossibleTypes(node)];
  return isObjectType(node) ? [node] : [];
}

/** One selection a field that leads to evidence, so that each query stays small. */
function selectionsWithEvidence(types: GraphQLObjectType[]): string[] {
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .map((field) => selectionOf(field, 0))
      .filter((selection) => selection !== '')
      .map((selection) => `... on ${type.name} { ${selection} }`),
  );
}

/** A field with all evidence below it, without going on to what other nodes have; '' where there is none. */
function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type) || !isObjectType(type) || depth > 3 || isNode(type)) return '';
  const inner = Object.values(type.getFields())
    .map((each) => (each.name === 'evidence' ? evidence : selectionOf(each, depth + 1)))
    .filter((each) => each !== '')
    .join(' ');
  if (inner === '') return '';
  const pages = field.args.some((arg) => arg.name === 'first') ? '(first: 100)' : '';
  const label = type.getFields().cursor ? 'cursor' : '__typename';
  return `${field.name}${pages} { ${label} ${inner} }`;
}

function isNode(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some((each) => each.name === 'Node');
}

/** Notes for each place in the schema the least evidence that anything there has. */
function collect(value: unknown, place: string, found: Map<string, number>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, place, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const at = `${place}.${key}`;
      if (key === 'evidence') found.set(at, Math.min(found.get(at) ?? Number.POSITIVE_INFINITY, each.length));
      else collect(each, at, found);
    }
  }
}

test('every edge of the graph, drawn in subgraphs, shows where it stands', async () => {
  const nodes = await api.database.driver.executeQuery('MATCH (n:Entity) RETURN n.id AS id ORDER BY id');
  const ids = nodes.records.map((record) => record.get('id') as string);
  const drawn = new Map<string, number>();
  for (let start = 0; start < ids.length; start += 25) {
    const { subgraph } = await api.ask(
      `query ($around: [ID!]!, $edges: [EdgeKind!]) {
        subgraph(around: $around, edges: $edges, depth: 1, limit: 500) { edges { id evidence { source { id } } } }
      }`,
      { around: ids.slice(start, start + 25), edges: everyKind },
    );
    for (const edge of subgraph.edges) drawn.set(edge.id, edge.evidence.length);
  }
  const pairs = await api.database.driver.executeQuery(
    "MATCH (a:Entity)-[r]->(b:Entity) RETURN DISTINCT type(r) + ':' + a.id + ':' + b.id AS id",
  );
  const stored = pairs.records.map((record) => record.get('id') as string);
  expect([...drawn.keys()].sort()).toEqual(stored.sort());
  expect([...drawn].filter(([, count]) => count === 0)).toEqual([]);
});

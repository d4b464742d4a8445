import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../src/api/schema.ts';

type Field = GraphQLField<unknown, unknown>;

/** How far what hangs on the items of a list is followed. */
const DEPTH = 3;

/** The names of all lists that a query can begin with. */
export const rootLists: readonly string[] = fieldsOf('Query')
  .filter(isList)
  .map(({ name }) => name);

/** Queries, one a type, for everything that hangs on nodes, `$ids: [ID!]!`: each value, each list with what its items say. */
export const everythingOf: readonly string[] = nodeTypes().map(
  (type) =>
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${fieldsOf(type.name)
      .map((field) => selection(field, DEPTH))
      .join(' ')} } } }`,
);

/** A query for the ids of a root list, in its order. */
export function rootListQuery(name: string): string {
  return `query ($after: String) { ${name}(first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ... on Node { id } } } } }`;
}

function nodeTypes(): readonly GraphQLObjectType[] {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('the schema has no Node');
  return schema.getPossibleTypes(node);
}

/** Fields that need no argument. */
function fieldsOf(name: string): Field[] {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} has no fields`);
  return Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
}

function isList({ type }: Field): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

/** A field with all that it holds; nodes give their ids only, and lists on the way are left out. */
function selection(field: Field, depth: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isNode(type.name)) return `${field.name} { ... on Node { id } }`;
  if (isList(field)) {
    if (depth < DEPTH) return '';
    const edge = getNamedType(
      fieldsOf(type.name).find(({ name }) => name === 'edges')?.type as Field['type'],
    );
    return `${field.name}(first: 100) { totalCount edges { ${within(edge.name, depth - 1)} } }`;
  }
  if (depth === 0) return '';
  return isAbstractType(type) && !isInterfaceType(type)
    ? `${field.name} { __typename }`
    : `${field.name} { ${within(type.name, depth - 1)} }`;
}

function within(name: string, depth: number): string {
  return ['__typename', ...fieldsOf(name).map((field) => selection(field, depth))].join(' ');
}

function isNode(name: string): boolean {
  const type = schema.getType(name);
  if (name === 'Node') return true;
  if (isObjectType(type) || isInterfaceType(type)) {
    return type.getInterfaces().some((each) => each.name === 'Node');
  }
  return isAbstractType(type) && schema.getPossibleTypes(type).every((each) => isNode(each.name));
}

import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { schema } from '../../src/api/schema.ts';

type Field = GraphQLField<unknown, unknown>;

/** The names of all lists that a query can begin with. */
export const rootLists: readonly string[] = fieldsOf('Query')
  .filter(isList)
  .map(({ name }) => name);

/**
 * Queries, one a type, for everything that hangs on nodes, `$ids: [ID!]!`: each value, each list with its items.
 * @param depth how far what hangs on an item is followed: 1 for its values, 3 for accounts and evidence
 */
export function everythingOf(depth: number): string[] {
  return nodeTypes().map(
    (type) =>
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${fieldsOf(type.name)
        .map((field) => (isList(field) ? list(field, depth) : selection(field, depth)))
        .join(' ')} } } }`,
  );
}

/** Each field of a type of node by itself, with what it holds. */
export function eachFieldOf(type: string, depth: number): string[] {
  return fieldsOf(type)
    .map((field) => (isList(field) ? list(field, depth) : selection(field, depth)))
    .filter((text) => text !== '');
}

/** A query for the items of a root list, in its order: their ids, or those of the nodes that they are about. */
export function rootListQuery(name: string): string {
  const field = fieldsOf('Query').find((each) => each.name === name);
  const edges = field && fieldsOf(getNamedType(field.type).name).find((each) => each.name === 'edges');
  const node = edges && fieldsOf(getNamedType(edges.type).name).find((each) => each.name === 'node');
  return `query ($after: String) { ${name}(first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor ${node ? selection(node, 1) : ''} } } }`;
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

function list({ name, type }: Field, depth: number): string {
  const edges = fieldsOf(getNamedType(type).name).find((field) => field.name === 'edges');
  if (!edges) throw new Error(`${name} has no edges`);
  return `${name}(first: 100) { totalCount edges { ${within(getNamedType(edges.type).name, depth - 1)} } }`;
}

/** A field with all that it holds; nodes give their ids only, and lists on the way are left out. */
function selection(field: Field, depth: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isNode(type.name)) return `${field.name} { ... on Node { id } }`;
  if (isList(field) || depth === 0) return '';
  return `${field.name} { ${isUnionType(type) ? '__typename' : within(type.name, depth - 1)} }`;
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

import type { GraphQLResolveInfo } from 'graphql';
import type { NamedRow, NodeRow } from '../read/rows.ts';
import { readAhead } from './ahead.ts';
import type { Context } from './context.ts';
import { checkRange, limits } from './limits.ts';
import { reads } from './selection.ts';
import type { NodeKind, QueryResolvers } from './types.generated.ts';

const types = [
  'Person',
  'Institution',
  'Country',
  'Group',
  'Place',
  'Topic',
  'Event',
  'Claim',
  'Statement',
  'Source',
  'Passage',
] as const;

/** The GraphQL type of a node, which is one of its labels. */
export function typeOf({ id, labels }: NodeRow) {
  const type = types.find((each) => labels.includes(each));
  if (!type) throw new Error(`"${id}" has the labels ${labels.join(', ')}, none of which is a type`);
  return type;
}

/** The label that nodes of a kind bear, such as `Person` for `PERSON`. */
export function labelOfKind(kind: NodeKind): string {
  return types.find((type) => type.toUpperCase() === kind) ?? kind;
}

/** What to write beside a node. */
export const labelOf = reads(
  ['name', 'title', 'exact', 'start', 'end', 'quote', 'text'],
  (node: NodeRow): string => {
    if ('name' in node) return node.name;
    if ('title' in node) return node.title;
    if ('start' in node) return node.exact ?? `${node.start}–${node.end}`;
    return ('quote' in node ? node.quote : undefined) ?? node.text ?? node.id;
  },
);

/** A resolver that looks up a node with a label by its id. */
export function lookUp<T extends NodeRow>(label: string) {
  return async (
    _: unknown,
    { id }: { readonly id: string },
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<T | null> => {
    readAhead([id], context, info);
    const node = await context.reader.node<T>(id);
    return node?.labels.includes(label) ? node : null;
  };
}

/** Fields that are the same for whatever bears a name. */
export const named = {
  label: labelOf,
  names: reads(['names'], ({ names }: NamedRow) => names ?? []),
};

export const Node = { __resolveType: typeOf };
export const Named = { __resolveType: (row: NamedRow) => typeOf(row) as 'Person' | 'Place' | 'Topic' };
export const Actor = { __resolveType: (row: NamedRow) => typeOf(row) as 'Person' };

export const Query: QueryResolvers = {
  node: (_, { id }, context, info) => {
    readAhead([id], context, info);
    return context.reader.node(id);
  },
  nodes: (_, { ids }, context, info) => {
    checkRange('ids', ids.length, 0, limits.ids);
    readAhead(ids, context, info);
    return Promise.all(ids.map((id) => context.reader.node(id)));
  },
};

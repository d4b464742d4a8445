import type { GraphQLResolveInfo } from 'graphql';
import { labelOf as labelOfNode, NODE_TYPES, typeOf } from '../read/node-names.ts';
import type { NamedRow, NodeRow } from '../read/rows.ts';
import { readAhead } from './ahead.ts';
import type { Context } from './context.ts';
import { checkRange, limits } from './limits.ts';
import { reads } from './selection.ts';
import type { NodeKind, QueryResolvers } from './types.generated.ts';

/** The label that nodes of a kind bear, such as `Person` for `PERSON`. */
export function labelOfKind(kind: NodeKind): string {
  return NODE_TYPES.find((type) => type.toUpperCase() === kind) ?? kind;
}

/** What to write beside a node. */
export const labelOf = reads(['name', 'title', 'exact', 'start', 'end', 'quote', 'text'], labelOfNode);

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

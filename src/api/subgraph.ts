import { GraphQLEnumType, type GraphQLSchema } from 'graphql';
import { InputError } from '../errors.ts';
import { subgraph } from '../read/subgraph.ts';
import { evidenceOf, summaryEvidence } from './evidence.ts';
import { checkRange, limits } from './limits.ts';
import type { SubgraphEdgeModel, SubgraphNodeModel } from './models.ts';
import { labelOf, typeOf } from './node.ts';
import type {
  EdgeKind,
  NodeKind,
  QueryResolvers,
  QuerySubgraphArgs,
  SubgraphEdgeResolvers,
  SubgraphNodeResolvers,
} from './types.generated.ts';

/** Kept for a pair, and resting on other relationships. */
const summaries = new Set([
  'MET_WITH',
  'SPOKE_WITH',
  'STATED',
  'SUPPORTS',
  'DISPUTES',
  'REPRESENTED_AT',
  'SAME_AS',
]);
/** Kinds that lead from a statement; `MADE` leads to one. */
const fromStatement = new Set([
  'ON_BEHALF_OF',
  'RELAYED_BY',
  'ADDRESSED_TO',
  'SAID_AT',
  'EXPRESSES',
  'EVIDENCED_BY',
]);
/** What tells where something stands is not drawn unless asked for. */
const apparatus = new Set(['EVIDENCED_BY', 'IN', 'MENTIONS']);

export const Query: QueryResolvers = {
  subgraph: async (_, { around, depth, limit, edges }, { reader }, { schema }) => {
    checkSize({ around, depth, limit });
    const kinds = edges ?? edgeKinds(schema).filter((kind) => !apparatus.has(kind));
    const found = await subgraph(reader, { around, depth, kinds: [...new Set(kinds)], limit });
    checkFound(around, found.nodes);
    return found;
  },
};

export const SubgraphNode: SubgraphNodeResolvers = {
  id: ({ node }) => node.id,
  label: ({ node }) => labelOf(node),
  kind: ({ node }) => typeOf(node).toUpperCase() as NodeKind,
  degrees: ({ degrees }) =>
    Object.entries(degrees).map(([kind, count]) => ({ kind: kind as EdgeKind, count })),
};

export const SubgraphEdge: SubgraphEdgeResolvers = {
  id: ({ kind, from, to }) => `${kind}:${from}:${to}`,
  source: ({ from }) => from,
  target: ({ to }) => to,
  kind: ({ kind }) => kind as EdgeKind,
  evidence: (edge, _, context) =>
    summaries.has(edge.kind)
      ? summaryEvidence(edge, context)
      : evidenceOf(edge.assertions, statementOf(edge)),
};

function statementOf({ kind, from, to }: SubgraphEdgeModel): string | undefined {
  if (kind === 'MADE') return to;
  return fromStatement.has(kind) ? from : undefined;
}

/** Every kind of edge, in the order of the schema. */
export function edgeKinds(schema: GraphQLSchema): EdgeKind[] {
  const type = schema.getType('EdgeKind');
  return type instanceof GraphQLEnumType ? type.getValues().map(({ name }) => name as EdgeKind) : [];
}

type Size = Pick<QuerySubgraphArgs, 'around'> & { readonly depth: number; readonly limit: number };

function checkSize({ around, depth, limit }: Size): void {
  checkRange('around', around.length, 1, limits.around);
  checkRange('depth', depth, 0, limits.depth);
  checkRange('limit', limit, 1, limits.nodes);
}

function checkFound(around: readonly string[], nodes: readonly SubgraphNodeModel[]): void {
  const known = new Set(nodes.map(({ node }) => node.id));
  const unknown = [...new Set(around)].filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new InputError(
    'NOT_FOUND',
    `around: there is no ${unknown.map((id) => `"${id}"`).join(', ')}.`,
    'Look the id up with a list such as `actors`, `events` or `claims`.',
  );
}

import { EVERY_KIND, SUMMARY_KINDS, USUAL_KINDS } from '../read/edge-kinds.ts';
import { checkFound } from '../read/found.ts';
import { typeOf } from '../read/node-names.ts';
import { subgraph } from '../read/subgraph.ts';
import { evidenceOf, referred, summaryEvidence } from './evidence.ts';
import { checkRange, limits } from './limits.ts';
import type { SubgraphEdgeModel } from './models.ts';
import { labelOf } from './node.ts';
import { fieldsAsked } from './selection.ts';
import type {
  EdgeKind,
  NodeKind,
  QueryResolvers,
  QuerySubgraphArgs,
  SubgraphEdgeResolvers,
  SubgraphNodeResolvers,
} from './types.generated.ts';

/** Kept for a pair, and resting on other relationships. */
const summaries: ReadonlySet<string> = new Set(SUMMARY_KINDS);
/** Kinds that are read in both directions. */
const mutual = new Set(['MET_WITH', 'SPOKE_WITH', 'SAME_AS']);
/** Kinds by which an actor makes or backs a claim. */
const positions = new Set(['STATED', 'SUPPORTS']);
/** Kinds that say of a claim that it does not hold. */
const objections = new Set(['DISPUTES', 'CONTRADICTS']);
/** Kinds that lead from a statement; `MADE` leads to one. */
const fromStatement = new Set([
  'ON_BEHALF_OF',
  'RELAYED_BY',
  'ADDRESSED_TO',
  'SAID_AT',
  'EXPRESSES',
  'EVIDENCED_BY',
]);

export const Query: QueryResolvers = {
  subgraph: async (_, { around, depth, limit, edges }, { reader }, info) => {
    checkSize({ around, depth, limit });
    const kinds = [...new Set(edges ?? USUAL_KINDS)];
    const counted = fieldsAsked(info, 'nodes').has('degrees') ? EVERY_KIND : kinds;
    const ofEdges = fieldsAsked(info, 'edges');
    const whole = ['title', 'via', 'contested', 'evidence'].some((name) => ofEdges.has(name));
    const found = await subgraph(reader, { around, depth, kinds, limit, counted }, whole);
    checkFound(
      'around',
      around,
      found.nodes.map(({ node }) => node),
    );
    return found;
  },
};

export const SubgraphNode: SubgraphNodeResolvers = {
  id: ({ node }) => node.id,
  node: ({ node }, _, context) => referred(context, node.id),
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
  directed: ({ kind }) => !mutual.has(kind),
  title: ({ title }) => title ?? null,
  via: async ({ via }, _, { reader }) => {
    const nodes = await Promise.all(via.map((id) => reader.node(id)));
    return nodes.filter((node) => node !== null);
  },
  contested: async ({ kind, to, denied }, _, { reader }) => {
    if (positions.has(kind)) return (await reader.first<boolean>('read/claim-contested', to)) === true;
    return denied || objections.has(kind);
  },
  evidence: (edge, _, context) =>
    summaries.has(edge.kind)
      ? summaryEvidence(edge, context)
      : evidenceOf(edge.assertions, statementOf(edge)),
};

function statementOf({ kind, from, to }: SubgraphEdgeModel): string | undefined {
  if (kind === 'MADE') return to;
  return fromStatement.has(kind) ? from : undefined;
}

type Size = Pick<QuerySubgraphArgs, 'around'> & { readonly depth: number; readonly limit: number };

function checkSize({ around, depth, limit }: Size): void {
  checkRange('around', around.length, 1, limits.around);
  checkRange('depth', depth, 0, limits.steps);
  checkRange('limit', limit, 1, limits.nodes);
}

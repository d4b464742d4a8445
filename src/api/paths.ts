import { USUAL_KINDS } from '../read/edge-kinds.ts';
import { checkFound } from '../read/found.ts';
import { findPaths, hopsOf } from '../read/paths/paths.ts';
import type { NodeRow } from '../read/rows.ts';
import type { Context } from './context.ts';
import { checkRange, limits } from './limits.ts';
import type { PathModel } from './models.ts';
import { labelOfKind } from './node.ts';
import type { NodeKind, PathResolvers, QueryResolvers } from './types.generated.ts';

/** Kinds that no path leads through unless asked: what is there of them, almost everybody has in common. */
const common: readonly NodeKind[] = ['COUNTRY', 'TOPIC', 'SOURCE'];

export const Query: QueryResolvers = {
  paths: async (_, { from, to, maxLength, edges, through, withoutDisputed, first }, { reader }) => {
    checkRange('maxLength', maxLength, 1, limits.pathLength);
    checkRange('first', first, 1, limits.paths);
    const ends = await Promise.all([from, to].map((id) => reader.node(id)));
    checkFound('from, to', [from, to], ends);
    const query = {
      from,
      to,
      maxLength,
      kinds: [...new Set(edges ?? USUAL_KINDS)],
      avoided: common.filter((kind) => !through?.includes(kind)).map(labelOfKind),
      disputed: !withoutDisputed,
      first,
    };
    const { paths, stopped } = await findPaths(reader, query);
    return { stopped, paths: paths.map((ids) => ({ ids, query })) };
  },
};

export const Path: PathResolvers = {
  length: ({ ids }) => ids.length - 1,
  nodes: ({ ids }, _, context) => nodesOf(ids, context),
  hops: async (path, _, context) => {
    const [nodes, hops] = await Promise.all([
      nodesOf(path.ids, context),
      hopsOf(context.reader, path.ids, path.query),
    ]);
    return hops.map((edges, index) => ({
      from: nodes[index] as NodeRow,
      to: nodes[index + 1] as NodeRow,
      edges,
    }));
  },
};

async function nodesOf(ids: PathModel['ids'], { reader }: Context): Promise<NodeRow[]> {
  const nodes = await Promise.all(ids.map((id) => reader.node(id)));
  return nodes.map((node, index) => {
    if (!node) throw new Error(`the graph led to "${ids[index]}", which it does not hold`);
    return node;
  });
}

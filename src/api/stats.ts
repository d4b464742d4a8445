import { dataVersion } from '../read/data-version.ts';
import type { EdgeCount, NodeCount, QueryResolvers, StatsResolvers } from './types.generated.ts';

export const Stats: StatsResolvers = {
  version: (_, __, { reader }) => dataVersion(reader),
  nodes: async (_, __, { reader }) => present(await reader.all<NodeCount & Row>('read/stats:nodes')),
  edges: async (_, __, { reader }) => present(await reader.all<EdgeCount & Row>('read/stats:edges')),
};

type Row = Record<string, unknown>;

function present<T extends { readonly count: number }>(counts: readonly T[]): T[] {
  return counts.filter(({ count }) => count > 0);
}

export const Query: QueryResolvers = {
  stats: () => ({}),
};

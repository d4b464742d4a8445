import { createHash } from 'node:crypto';
import type { EdgeCount, NodeCount, QueryResolvers, StatsResolvers } from './types.generated.ts';

export const Stats: StatsResolvers = {
  version: async (_, __, { reader }) => {
    const loads = await reader.all<{ source: string; hash: string }>('read/stats:loads');
    const hash = createHash('sha256');
    for (const load of loads) hash.update(`${load.source} ${load.hash}\n`);
    return hash.digest('hex').slice(0, 16);
  },
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

import type { PastGraph } from './graph.ts';
import { positions, standsTo } from './short-cuts.ts';

/** From a node to others over one kind of edge or, for what is two steps away, over two. */
type Way = readonly [direction: 'out' | 'in', type: string];

/** The ways of `read/linked`, by its names. */
const WAYS: Readonly<Record<string, readonly Way[]>> = {
  'statement-speaker': [['in', 'MADE']],
  'statement-on-behalf-of': [['out', 'ON_BEHALF_OF']],
  'statement-relayed-by': [['out', 'RELAYED_BY']],
  'statement-addressed-to': [['out', 'ADDRESSED_TO']],
  'statement-claim': [['out', 'EXPRESSES']],
  'statement-topic': [
    ['out', 'EXPRESSES'],
    ['out', 'ABOUT'],
  ],
  'statement-event': [['out', 'SAID_AT']],
  'statement-place': [
    ['out', 'SAID_AT'],
    ['out', 'TOOK_PLACE_IN'],
  ],
  'event-participant': [['in', 'PARTICIPATED_IN']],
  'event-place': [['out', 'TOOK_PLACE_IN']],
  about: [['out', 'ABOUT']],
  'actor-event': [['out', 'PARTICIPATED_IN']],
  mention: [['in', 'MENTIONS']],
};

const STANDS = {
  'claim-asserted': ['STATED'],
  'claim-supported': ['SUPPORTS'],
  'claim-disputed': ['DISPUTES'],
  'claim-actor': ['STATED', 'SUPPORTS', 'DISPUTES'],
  'actor-claim': ['STATED', 'SUPPORTS', 'DISPUTES'],
} as const;

/** Those of some others with which a node was linked. */
export async function isLinkedThen(
  past: PastGraph,
  name: string,
  id: string,
  others: readonly string[],
): Promise<string[]> {
  const ids =
    name in STANDS
      ? await stands(past, name as keyof typeof STANDS, id)
      : await reached(past, WAYS[name] ?? [], id);
  return others.filter((other) => ids.includes(other));
}

async function stands(past: PastGraph, name: keyof typeof STANDS, id: string): Promise<string[]> {
  const of = name === 'actor-claim' ? positions : standsTo;
  const rows = await Promise.all(STANDS[name].map((type) => of(past, id, type)));
  return rows.flat().map(({ node }) => node.id);
}

async function reached(past: PastGraph, [way, ...further]: readonly Way[], id: string): Promise<string[]> {
  if (!way) return [id];
  const ties = await past.ties(id, ...way);
  return (await Promise.all(ties.map(({ node }) => reached(past, further, node.id)))).flat();
}

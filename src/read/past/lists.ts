import { RELATION_KINDS } from '../../dossier/vocabulary.ts';
import { orderKey, SEPARATOR } from '../../graph/write/order.ts';
import type {
  ActorRow,
  EventRow,
  ItemRow,
  KeyedRow,
  LinkRow,
  NamedRow,
  NodeRow,
  RelationItemRow,
  StanceItemRow,
  StatementRow,
} from '../rows.ts';
import type { PastGraph, Tie } from './graph.ts';

/** All rows of a list that hangs on a node. */
export type PastList = (past: PastGraph, id: string) => Promise<KeyedRow[]>;

/** Types of `read/links`. */
const LINKS = ['PART_OF', 'FOLLOWED', 'CONTRADICTS', 'REVISES', 'ANSWERS'];

/** Lists of what is asserted, by the statements that read them now. */
export const assertedLists: Readonly<Record<string, PastList>> = {
  'read/actor-statements:page': byRelationship('out', 'MADE'),
  'read/actor-named:for': byNode('in', 'ON_BEHALF_OF'),
  'read/actor-named:by': byNode('in', 'RELAYED_BY'),
  'read/actor-named:to': byNode('in', 'ADDRESSED_TO'),
  'read/actor-events:page': byRelationship('out', 'PARTICIPATED_IN'),
  'read/about-it:claims': byRelationship('in', 'ABOUT', 'Claim'),
  'read/about-it:events': byRelationship('in', 'ABOUT', 'Event'),
  'read/about:page': async (past, id) =>
    (await byRelationship('out', 'ABOUT')(past, id)).filter(
      (row) => !(row as ItemRow).node.labels.includes('Topic'),
    ),
  'read/sources-of:page': byNode('in', 'MENTIONS'),
  'read/place-events:page': byNode('in', 'TOOK_PLACE_IN'),
  'read/event-places:page': byNode('out', 'TOOK_PLACE_IN', ({ node }) => (node as NamedRow).nameKey),
  'read/event-statements:page': byNode('in', 'SAID_AT'),
  'read/source-events:page': async (past, id) => {
    const ties = await past.ties<EventRow>(id, 'out', 'REPORTS');
    return ties.map(({ node, edges }) => ({
      key: node.dateKey,
      node,
      accounts: edges
        .map(({ properties }) => properties)
        .sort((a, b) => (a.position ?? 0) - (b.position ?? 0)),
    }));
  },
  'read/source-mentions:page': byNode('out', 'MENTIONS', ({ node, edges: [{ properties }] }) =>
    [properties.label, 'nameKey' in node ? node.nameKey : node.dateKey].join(SEPARATOR),
  ),
  'read/claim-statements:page': async (past, id): Promise<StanceItemRow[]> =>
    (await past.ties<StatementRow>(id, 'in', 'EXPRESSES')).map((tie) => ({
      ...(tie.edges[0].properties as unknown as StanceItemRow),
      key: keyOf(tie),
      node: tie.node,
    })),
  'read/relations:page': relations,
};

/** A list of `read/links`. */
export function linkList(direction: 'out' | 'in', kind: string): PastList {
  return LINKS.includes(kind) ? byNode(direction, kind) : async () => [];
}

/** In the order of the relationships' keys: by the day of what they lead to, else since when they are known. */
function byRelationship(direction: 'out' | 'in', type: string, label?: string): PastList {
  return async (past, id) =>
    (await past.ties(id, direction, type))
      .filter(({ node }) => label === undefined || node.labels.includes(label))
      .map((tie) => row(keyOf(tie), tie));
}

/** In the order of what they lead to. */
function byNode(
  direction: 'out' | 'in',
  type: string,
  key: (tie: Tie) => string = ({ node }) => node.dateKey,
): PastList {
  return async (past, id) => (await past.ties(id, direction, type)).map((tie) => row(key(tie), tie));
}

function row(key: string, { node, edges }: Tie): LinkRow {
  return { key, node, accounts: edges.map(({ properties }) => properties) };
}

function keyOf({ node, edges: [first] }: Tie): string {
  return orderKey(orderDateOf(node) ?? first.properties.knownSince, node.id);
}

/** The day by which an event or statement is ordered. */
export function orderDateOf(node: NodeRow): string | undefined {
  return 'orderDate' in node ? node.orderDate : undefined;
}

async function relations(past: PastGraph, id: string): Promise<RelationItemRow[]> {
  const ties = await Promise.all(
    RELATION_KINDS.flatMap((kind) =>
      (['out', 'in'] as const).map(async (direction) =>
        (await past.ties<ActorRow>(id, direction, kind)).map(({ node, edges }) => ({
          key: `${kind}${direction === 'out' ? '>' : '<'}${node.nameKey}`,
          kind: kind as RelationItemRow['kind'],
          outgoing: direction === 'out',
          other: node,
          accounts: edges.map(({ properties }) => properties),
        })),
      ),
    ),
  );
  return ties.flat();
}

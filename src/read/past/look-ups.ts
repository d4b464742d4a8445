import { compareCodePoints } from '../../graph/write/order.ts';
import type {
  ActorRow,
  ClaimRow,
  EventRow,
  EvidenceRow,
  NamedRow,
  PassageRow,
  StatementRow,
  TopicRow,
} from '../rows.ts';
import type { PastEdge, PastGraph } from './graph.ts';
import { contacts, positions, standsTo } from './short-cuts.ts';

/** What a statement answers for one node. */
export type PastLookUp = (past: PastGraph, id: string) => Promise<unknown[]>;

/** What is not read page by page, by the statements that read it now. */
export const lookUps: Readonly<Record<string, PastLookUp>> = {
  'read/nodes': async (past, id) => present(await past.node(id)),
  'read/topics': async (past, id) => {
    const ties = await past.ties<TopicRow>(id, 'out', 'ABOUT');
    return ties
      .map(({ node }) => node)
      .filter(({ labels }) => labels.includes('Topic'))
      .sort((a, b) => compareCodePoints(a.nameKey, b.nameKey));
  },
  'read/locations:event': first('TOOK_PLACE_IN'),
  'read/locations:place': first('LOCATED_IN'),
  'read/whole': first('PART_OF'),
  'read/event-accounts': async (past, id) =>
    (await past.edges(id, 'in', 'REPORTS'))
      .map(({ properties }) => properties)
      .sort(
        (a, b) =>
          compareCodePoints(a.knownSince ?? '', b.knownSince ?? '') ||
          compareCodePoints(a.source, b.source) ||
          (a.position ?? 0) - (b.position ?? 0),
      ),
  'read/event-participants': async (past, id) => {
    const ties = await past.ties<ActorRow>(id, 'in', 'PARTICIPATED_IN');
    return ties
      .map(({ node, edges }) => ({ actor: node, accounts: edges.map(({ properties }) => properties) }))
      .sort((a, b) => compareCodePoints(a.actor.nameKey, b.actor.nameKey));
  },
  'read/statement-actors': async (past, id) => {
    const edges = await past.edges(id, 'both', 'MADE', 'ON_BEHALF_OF', 'RELAYED_BY', 'ADDRESSED_TO');
    const rows = await Promise.all(
      edges.map(async ({ type, from, to, properties: { position } }) => ({
        kind: type,
        position,
        actor: await past.node<ActorRow>(from === id ? to : from),
      })),
    );
    return rows
      .flatMap(({ actor, ...row }) => (actor ? [{ ...row, actor }] : []))
      .sort(
        (a, b) =>
          (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY) ||
          compareCodePoints(a.actor.nameKey, b.actor.nameKey),
      );
  },
  'read/statement-event': async (past, id) => {
    const ties = await past.ties<EventRow>(id, 'out', 'SAID_AT');
    return ties.map(({ node }) => node);
  },
  'read/statement-expressions': async (past, id) => {
    const edges = await past.edges(id, 'out', 'EXPRESSES');
    const rows = await Promise.all(
      edges.map(async ({ to, properties }) => ({
        ...properties,
        stance: properties.stance,
        claim: await past.node<ClaimRow>(to),
      })),
    );
    const order = ({ claim, stance, implied, hash }: (typeof rows)[number]) =>
      [claim?.dateKey, String(stance), implied ? 1 : 0, hash].join('\u0000');
    return rows.filter(({ claim }) => claim).sort((a, b) => compareCodePoints(order(a), order(b)));
  },
  'read/claim-contested': async (past, id) => [await isContested(past, id)],
  'read/summary-evidence': summaryEvidence,
};

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

/** What the earliest published of some edges leads to. */
function first(type: string): PastLookUp {
  return async (past, id) => {
    const [edge] = await past.edges(id, 'out', type);
    return edge ? present(await past.node<NamedRow>(edge.to)) : [];
  };
}

const stood = ({ properties }: PastEdge) => properties.retractedOn === undefined;

/** As `read/claim-contested` has it. */
async function isContested(past: PastGraph, id: string): Promise<boolean> {
  const [stated, disputed] = await Promise.all([
    standsTo(past, id, 'STATED'),
    standsTo(past, id, 'DISPUTES'),
  ]);
  const makers = new Set(stated.map(({ node }) => node.id));
  if (disputed.some(({ node }) => !makers.has(node.id))) return true;
  for (const { from, to } of (await past.edges(id, 'both', 'CONTRADICTS')).filter(stood)) {
    const others = await standsTo(past, from === id ? to : from, 'STATED');
    if (others.some(({ node }) => !makers.has(node.id))) return true;
  }
  const disputing = (await past.edges(id, 'in', 'EXPRESSES')).filter(
    (edge) => stood(edge) && edge.properties.stance === 'DISPUTES',
  );
  const speakers = await Promise.all(disputing.map(({ from }) => past.edges(from, 'in', 'MADE')));
  return speakers.some((made) => made.length === 0);
}

/** As `read/summary-evidence` has it, but that the order is the sources' and passages'. */
async function summaryEvidence(past: PastGraph, id: string): Promise<EvidenceRow[]> {
  const [kind = '', from = '', to = ''] = id.split(':');
  if (kind === 'SAME_AS') {
    const mentions = await Promise.all([from, to].map((end) => past.edges(end, 'in', 'MENTIONS')));
    const wikidata = (await past.node<ActorRow>(from))?.wikidata;
    return evidenceOf(mentions.flat().filter(({ properties }) => properties.wikidata === wikidata));
  }
  const via = await viaOf(past, kind, from, to);
  const rows = await Promise.all(
    via.map(async (thing) => {
      const node = await past.node<StatementRow | EventRow>(thing);
      if (node && 'form' in node) return statementEvidence(past, node);
      return evidenceOf(await seatsOf(past, thing, kind, from, to));
    }),
  );
  return [...new Map(rows.flat().map((each) => [JSON.stringify(each), each])).values()];
}

async function viaOf(past: PastGraph, kind: string, from: string, to: string): Promise<readonly string[]> {
  if (kind === 'REPRESENTED_AT') return [to];
  const all =
    kind === 'MET_WITH' || kind === 'SPOKE_WITH'
      ? await contacts(past, from, kind)
      : await positions(past, from, kind as 'STATED');
  return all.find(({ node }) => node.id === to)?.via ?? [];
}

async function statementEvidence(past: PastGraph, { id, source }: StatementRow): Promise<EvidenceRow[]> {
  const passages = (await past.now.rows<PassageRow>('read/statement-passages', id)).filter(
    ({ part }) => part === 'QUOTE',
  );
  if (passages.length === 0) return [{ source, statement: id }];
  return passages.map((passage) => ({ source, statement: id, passage: passage.id }));
}

/** The seats at an event that a summary of a pair stands on. */
async function seatsOf(
  past: PastGraph,
  event: string,
  kind: string,
  from: string,
  to: string,
): Promise<PastEdge[]> {
  const [all, reports] = await Promise.all([
    past.edges(event, 'in', 'PARTICIPATED_IN'),
    past.edges(event, 'in', 'REPORTS'),
  ]);
  const held = new Set(
    reports
      .filter((edge) => stood(edge) && edge.properties.status === 'HELD')
      .map(({ properties }) => properties.source),
  );
  const seats = all.filter(
    (edge) =>
      stood(edge) &&
      held.has(edge.properties.source) &&
      !['INTERPRETER', 'DECLINED_BY'].includes(String(edge.properties.role)),
  );
  const pair = [from, to];
  if (kind === 'REPRESENTED_AT') {
    return seats.filter((seat) => seat.properties.onBehalfOf === from || pair.includes(seat.from));
  }
  return seats.filter(
    (seat) =>
      pair.includes(seat.from) &&
      seats.some(
        (other) =>
          pair.includes(other.from) &&
          other.from !== seat.from &&
          other.properties.source === seat.properties.source &&
          other.properties.side !== undefined &&
          seat.properties.side !== undefined &&
          other.properties.side !== seat.properties.side,
      ),
  );
}

function evidenceOf(edges: readonly PastEdge[]): EvidenceRow[] {
  return edges.flatMap(({ properties: { source, evidence } }): EvidenceRow[] =>
    evidence.length === 0 ? [{ source }] : evidence.map((passage) => ({ source, passage })),
  );
}

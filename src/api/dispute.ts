import { claimConditions } from '../read/filter/claim.ts';
import { type Filter, isLinked } from '../read/filter/conditions.ts';
import { UNBOUNDED } from '../read/list.ts';
import type { Reader } from '../read/reader.ts';
import type { ActorRow, ClaimRow, ItemRow, LinkRow, StanceItemRow } from '../read/rows.ts';
import { Connection, type ListArguments } from './connection.ts';
import { evidenceOf } from './evidence.ts';
import { selectNodes, storedNodes } from './lists.ts';
import type { DisputeModel, DisputeSideModel } from './models.ts';
import { speakersOf } from './statement.ts';
import type {
  DisputeResolvers,
  DisputeSideResolvers,
  QueryResolvers,
  StanceKind,
} from './types.generated.ts';

/** Stances to a claim that are looked at, the newest. */
const MOST_STANCES = 100;
const ORDER: readonly StanceKind[] = ['ASSERTS', 'SUPPORTS', 'DISPUTES', 'QUALIFIES', 'RETRACTS'];

const conditions = { ...claimConditions, actor: isLinked<ClaimRow>('claim-actor') };

export const Query: QueryResolvers = {
  disputes: (_, { topic, actors, ...page }, { reader, limits }, { fieldName }) => {
    const filter: Filter = { contested: true, topic: topic == null ? null : [topic], actor: actors };
    const asked: ListArguments = { ...page, filter, orderBy: 'DISPUTES_DESC' };
    const identity = {
      field: fieldName,
      parent: '',
      order: 'DISPUTES_DESC',
      chosen: { topic, actors, day: reader.day },
    };
    return new Connection<ItemRow<ClaimRow>, { key: string; node: DisputeModel }>(
      identity,
      asked,
      limits,
      () =>
        selectNodes<ClaimRow>(['Claim'], asked, conditions, reader, (_, order) =>
          storedNodes(reader, 'Claim', order, null),
        ),
      ({ key, node }) => ({ key, node: { claim: node } }),
    );
  },
};

export const Dispute: DisputeResolvers = {
  sides: async ({ claim }, _, { reader }) => sidesOf(await stancesTo(reader, claim), reader),
  contradicting: async ({ claim }, _, { reader }) => {
    const all = { ...UNBOUNDED, kind: 'CONTRADICTS', limit: MOST_STANCES };
    const rows = await Promise.all(
      ['read/links:to-back', 'read/links:from-back'].map((list) =>
        reader.rows<LinkRow<ClaimRow>>(list, claim.id, all),
      ),
    );
    return [...new Map(rows.flat().map(({ node }) => [node.id, node])).values()];
  },
  partial: async ({ claim }, _, { reader }) => (await stancesTo(reader, claim)).length > MOST_STANCES,
};

export const DisputeSide: DisputeSideResolvers = {
  statements: ({ stances }) => stances.map(({ node }) => node),
  evidence: ({ stances }) => stances.flatMap((stance) => evidenceOf([stance], stance.node.id)),
};

function stancesTo(reader: Reader, { id }: ClaimRow): Promise<readonly StanceItemRow[]> {
  const all = { ...UNBOUNDED, limit: MOST_STANCES + 1 };
  return reader.rows<StanceItemRow>('read/claim-statements:page-back', id, all);
}

/** One side for each stance and each of its speakers; a joint statement stands on the side of each. */
async function sidesOf(stances: readonly StanceItemRow[], reader: Reader): Promise<DisputeSideModel[]> {
  const standing = stances.slice(0, MOST_STANCES).filter(({ retractedOn }) => retractedOn === undefined);
  const speakers = await Promise.all(standing.map(({ node }) => speakersOf(reader, node)));
  const sides = new Map<string, { stance: StanceKind; actor: ActorRow | null; stances: StanceItemRow[] }>();
  for (const [index, each] of standing.entries()) {
    const makers = speakers[index] ?? [];
    for (const actor of makers.length > 0 ? makers : [null]) {
      const name = `${ORDER.indexOf(each.stance)} ${actor?.name ?? '\u{10FFFF}'} ${actor?.id}`;
      const side = sides.get(name);
      if (side) side.stances.push(each);
      else sides.set(name, { stance: each.stance, actor, stances: [each] });
    }
  }
  return [...sides].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, side]) => side);
}

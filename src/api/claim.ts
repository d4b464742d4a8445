import { actorConditions } from '../read/filter/actor.ts';
import { claimConditions, stanceConditions } from '../read/filter/claim.ts';
import { eventConditions } from '../read/filter/event.ts';
import { nodeConditions } from '../read/filter/node.ts';
import { sourceConditions } from '../read/filter/source.ts';
import { statementConditions } from '../read/filter/statement.ts';
import type {
  ActorRow,
  ClaimRow,
  EventRow,
  ItemRow,
  LinkRow,
  SourceRow,
  StanceItemRow,
  StatementRow,
  SummaryRow,
  TopicRow,
} from '../read/rows.ts';
import { account, evidenceOf } from './evidence.ts';
import { edgesOf, listOf, rootList } from './lists.ts';
import { labelOf, lookUp } from './node.ts';
import { reads } from './selection.ts';
import { speakersOf } from './statement.ts';
import type { ClaimResolvers, QueryResolvers, StanceResolvers } from './types.generated.ts';

export const Claim: ClaimResolvers = {
  label: labelOf,
  topics: reads(['id'], ({ id }, _, { reader }) => reader.rows<TopicRow>('read/topics', id)),
  about: listOf<LinkRow>('read/about:page', nodeConditions),
  statements: listOf<ItemRow<StatementRow>>('read/claim-statements:page', statementConditions),
  stances: edgesOf(
    'read/claim-statements:page',
    ({ key, node, ...row }: StanceItemRow, claim: ClaimRow) => ({
      key,
      node: { ...row, statement: node, claim },
    }),
    stanceConditions,
  ),
  assertedBy: listOf<SummaryRow<ActorRow>>('read/claim-stands:asserted', actorConditions),
  supportedBy: listOf<SummaryRow<ActorRow>>('read/claim-stands:supported', actorConditions),
  disputedBy: listOf<SummaryRow<ActorRow>>('read/claim-stands:disputed', actorConditions),
  contested: reads(
    ['id'],
    async ({ id }, _, { reader }) => (await reader.first<boolean>('read/claim-contested', id)) === true,
  ),
  contradicts: listOf<LinkRow<ClaimRow>>('read/links:to', claimConditions, { kind: 'CONTRADICTS' }),
  contradictedBy: listOf<LinkRow<ClaimRow>>('read/links:from', claimConditions, { kind: 'CONTRADICTS' }),
  revises: listOf<LinkRow<ClaimRow>>('read/links:to', claimConditions, { kind: 'REVISES' }),
  revisedBy: listOf<LinkRow<ClaimRow>>('read/links:from', claimConditions, { kind: 'REVISES' }),
  answers: listOf<LinkRow<ClaimRow>>('read/links:to', claimConditions, { kind: 'ANSWERS' }),
  answeredBy: listOf<LinkRow<ClaimRow>>('read/links:from', claimConditions, { kind: 'ANSWERS' }),
  partOf: reads(['id'], ({ id }, _, { reader }) => reader.first<ClaimRow>('read/whole', id)),
  parts: listOf<LinkRow<ClaimRow>>('read/links:from', claimConditions, { kind: 'PART_OF' }),
  claimsAbout: listOf<LinkRow<ClaimRow>>('read/about-it:claims', claimConditions),
  eventsAbout: listOf<LinkRow<EventRow>>('read/about-it:events', eventConditions),
  sources: listOf<LinkRow<SourceRow>>('read/sources-of:page', sourceConditions),
};

export const Stance: StanceResolvers = {
  voice: ({ statement }) => statement.voice,
  actor: async ({ statement }, _, { reader }) => {
    const [speaker] = await speakersOf(reader, statement);
    return speaker ?? null;
  },
  implied: account.implied,
  evidence: (row) => evidenceOf([row], row.statement.id),
};

export const Query: QueryResolvers = {
  claim: lookUp<ClaimRow>('Claim'),
  claims: rootList<ClaimRow>('Claim', claimConditions),
};

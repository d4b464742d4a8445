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
import { edgesOf, listOf, rootList } from './connection.ts';
import { account, evidenceOf } from './evidence.ts';
import { labelOf, lookUp } from './node.ts';
import { speakersOf } from './statement.ts';
import type { ClaimResolvers, QueryResolvers, StanceResolvers } from './types.generated.ts';

export const Claim: ClaimResolvers = {
  label: labelOf,
  topics: ({ id }, _, { reader }) => reader.rows<TopicRow>('read/topics', id),
  about: listOf<LinkRow>('read/about:page'),
  statements: listOf<ItemRow<StatementRow>>('read/claim-statements:page'),
  stances: edgesOf('read/claim-statements:page', ({ key, node, ...row }: StanceItemRow, claim: ClaimRow) => ({
    key,
    node: { ...row, statement: node, claim },
  })),
  assertedBy: listOf<SummaryRow<ActorRow>>('read/claim-stands:asserted'),
  supportedBy: listOf<SummaryRow<ActorRow>>('read/claim-stands:supported'),
  disputedBy: listOf<SummaryRow<ActorRow>>('read/claim-stands:disputed'),
  contested: async ({ id }, _, { reader }) =>
    (await reader.first<boolean>('read/claim-contested', id)) === true,
  contradicts: listOf<LinkRow<ClaimRow>>('read/links:to', { kind: 'CONTRADICTS' }),
  contradictedBy: listOf<LinkRow<ClaimRow>>('read/links:from', { kind: 'CONTRADICTS' }),
  revises: listOf<LinkRow<ClaimRow>>('read/links:to', { kind: 'REVISES' }),
  revisedBy: listOf<LinkRow<ClaimRow>>('read/links:from', { kind: 'REVISES' }),
  answers: listOf<LinkRow<ClaimRow>>('read/links:to', { kind: 'ANSWERS' }),
  answeredBy: listOf<LinkRow<ClaimRow>>('read/links:from', { kind: 'ANSWERS' }),
  partOf: ({ id }, _, { reader }) => reader.first<ClaimRow>('read/whole', id),
  parts: listOf<LinkRow<ClaimRow>>('read/links:from', { kind: 'PART_OF' }),
  claimsAbout: listOf<LinkRow<ClaimRow>>('read/about-it:claims'),
  eventsAbout: listOf<LinkRow<EventRow>>('read/about-it:events'),
  sources: listOf<LinkRow<SourceRow>>('read/sources-of:page'),
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
  claims: rootList<ItemRow<ClaimRow>>('read/lists:claims'),
};

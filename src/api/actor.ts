import type {
  ActorRow,
  ClaimRow,
  EventRow,
  ItemRow,
  LinkRow,
  ParticipantAccountRow,
  SameAsRow,
  SourceRow,
  StatementRow,
  SummaryRow,
} from '../read/rows.ts';
import { edgesOf, listOf, rootList } from './connection.ts';
import { lookUp, named } from './node.ts';
import { relations } from './relation.ts';
import type { CountryResolvers, GroupResolvers, QueryResolvers } from './types.generated.ts';

/** Fields that all four kinds of actor share. */
const actor = {
  ...named,
  statements: listOf<ItemRow<StatementRow>>('read/actor-statements:page'),
  spokenFor: listOf<ItemRow<StatementRow>>('read/actor-named:for'),
  addressed: listOf<ItemRow<StatementRow>>('read/actor-named:to'),
  relayed: listOf<ItemRow<StatementRow>>('read/actor-named:by'),
  events: edgesOf(
    'read/actor-events:page',
    (row: LinkRow<EventRow, ParticipantAccountRow>, parent: ActorRow) => ({ ...row, actor: parent }),
  ),
  representedAt: listOf<SummaryRow<EventRow>>('read/actor-representations:page'),
  relations,
  metWith: listOf<SummaryRow<ActorRow>>('read/actor-contacts:met'),
  spokeWith: listOf<SummaryRow<ActorRow>>('read/actor-contacts:spoke'),
  stated: listOf<SummaryRow<ClaimRow>>('read/actor-positions:stated'),
  supports: listOf<SummaryRow<ClaimRow>>('read/actor-positions:supports'),
  disputes: listOf<SummaryRow<ClaimRow>>('read/actor-positions:disputes'),
  claimsAbout: listOf<LinkRow<ClaimRow>>('read/about-it:claims'),
  eventsAbout: listOf<LinkRow<EventRow>>('read/about-it:events'),
  sameAs: listOf<SameAsRow>('read/same-as:page'),
  sources: listOf<LinkRow<SourceRow>>('read/sources-of:page'),
};

export const Person = actor;
export const Institution = actor;
export const Country: CountryResolvers = {
  ...actor,
  eventsHere: listOf<LinkRow<EventRow>>('read/place-events:page'),
};
export const Group: GroupResolvers = {
  ...actor,
  anonymous: ({ anonymous }) => anonymous === true,
};

export const Query: QueryResolvers = {
  actor: lookUp<ActorRow>('Actor'),
  actors: rootList<ItemRow<ActorRow>>('read/lists:actors'),
};

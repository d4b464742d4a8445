import { actorConditions } from '../read/filter/actor.ts';
import { claimConditions } from '../read/filter/claim.ts';
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
  ParticipantAccountRow,
  SameAsRow,
  SourceRow,
  StatementRow,
  SummaryRow,
} from '../read/rows.ts';
import { listOf, rootList } from './lists.ts';
import { lookUp, named } from './node.ts';
import { relations } from './relation.ts';
import { reads } from './selection.ts';
import type { CountryResolvers, GroupResolvers, QueryResolvers } from './types.generated.ts';

/** Fields that all four kinds of actor share. */
const actor = {
  ...named,
  statements: listOf<ItemRow<StatementRow>>('read/actor-statements:page', statementConditions),
  spokenFor: listOf<ItemRow<StatementRow>>('read/actor-named:for', statementConditions),
  addressed: listOf<ItemRow<StatementRow>>('read/actor-named:to', statementConditions),
  relayed: listOf<ItemRow<StatementRow>>('read/actor-named:by', statementConditions),
  events: listOf<LinkRow<EventRow, ParticipantAccountRow>, ActorRow>(
    'read/actor-events:page',
    eventConditions,
    {},
    (actor) => ({ actor }),
  ),
  representedAt: listOf<SummaryRow<EventRow>>('read/actor-representations:page', eventConditions),
  relations,
  metWith: listOf<SummaryRow<ActorRow>>('read/actor-contacts:met', actorConditions),
  spokeWith: listOf<SummaryRow<ActorRow>>('read/actor-contacts:spoke', actorConditions),
  stated: listOf<SummaryRow<ClaimRow>>('read/actor-positions:stated', claimConditions),
  supports: listOf<SummaryRow<ClaimRow>>('read/actor-positions:supports', claimConditions),
  disputes: listOf<SummaryRow<ClaimRow>>('read/actor-positions:disputes', claimConditions),
  claimsAbout: listOf<LinkRow<ClaimRow>>('read/about-it:claims', claimConditions),
  eventsAbout: listOf<LinkRow<EventRow>>('read/about-it:events', eventConditions),
  sameAs: listOf<SameAsRow>('read/same-as:page', nodeConditions),
  sources: listOf<LinkRow<SourceRow>>('read/sources-of:page', sourceConditions),
};

export const Person = actor;
export const Institution = actor;
export const Country: CountryResolvers = {
  ...actor,
  eventsHere: listOf<LinkRow<EventRow>>('read/place-events:page', eventConditions),
};
export const Group: GroupResolvers = {
  ...actor,
  anonymous: reads(['anonymous'], ({ anonymous }) => anonymous === true),
};

export const Query: QueryResolvers = {
  actor: lookUp<ActorRow>('Actor'),
  actors: rootList<ActorRow>('Actor', actorConditions),
};

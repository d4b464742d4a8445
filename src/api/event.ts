import { claimConditions } from '../read/filter/claim.ts';
import { eventConditions } from '../read/filter/event.ts';
import { nodeConditions } from '../read/filter/node.ts';
import { sourceConditions } from '../read/filter/source.ts';
import { statementConditions } from '../read/filter/statement.ts';
import type {
  ActorRow,
  ClaimRow,
  EventAccountRow,
  EventRow,
  ItemRow,
  LinkRow,
  NamedRow,
  ParticipantAccountRow,
  SourceRow,
  StatementRow,
  TopicRow,
} from '../read/rows.ts';
import { dateOf } from './dates.ts';
import { account, independentSources, told } from './evidence.ts';
import { listOf, rootList } from './lists.ts';
import { labelOf, lookUp } from './node.ts';
import { reads } from './selection.ts';
import type {
  EventAccountResolvers,
  EventResolvers,
  QueryResolvers,
  ReportEdgeResolvers,
} from './types.generated.ts';

export const Event: EventResolvers = {
  label: labelOf,
  when: reads(['when', 'whenFrom', 'whenTo'], (event) => dateOf(event, 'when')),
  place: reads(['id'], ({ id }, _, { reader }) => reader.first<NamedRow>('read/locations:event', id)),
  places: listOf<LinkRow<NamedRow>>('read/event-places:page', nodeConditions),
  topics: reads(['id'], ({ id }, _, { reader }) => reader.rows<TopicRow>('read/topics', id)),
  about: listOf<LinkRow>('read/about:page', nodeConditions),
  participants: async (event, _, { reader }) => {
    const rows = await reader.rows<{ actor: ActorRow; accounts: ParticipantAccountRow[] }>(
      'read/event-participants',
      event.id,
    );
    return rows.map((row) => ({ ...row, event }));
  },
  statements: listOf<ItemRow<StatementRow>>('read/event-statements:page', statementConditions),
  accounts: reads(['id'], ({ id }, _, { reader }) => reader.rows<EventAccountRow>('read/event-accounts', id)),
  sourceCount: reads(['id'], async ({ id }, _, { reader }) =>
    independentSources(reader, await reader.rows<EventAccountRow>('read/event-accounts', id)),
  ),
  partOf: reads(['id'], ({ id }, _, { reader }) => reader.first<EventRow>('read/whole', id)),
  parts: listOf<LinkRow<EventRow>>('read/links:from', eventConditions, { kind: 'PART_OF' }),
  followed: listOf<LinkRow<EventRow>>('read/links:to', eventConditions, { kind: 'FOLLOWED' }),
  followedBy: listOf<LinkRow<EventRow>>('read/links:from', eventConditions, { kind: 'FOLLOWED' }),
  claimsAbout: listOf<LinkRow<ClaimRow>>('read/about-it:claims', claimConditions),
  eventsAbout: listOf<LinkRow<EventRow>>('read/about-it:events', eventConditions),
  sources: listOf<LinkRow<SourceRow>>('read/sources-of:page', sourceConditions),
};

export const EventAccount: EventAccountResolvers = {
  ...account,
  when: (row) => dateOf(row, 'when'),
  accordingTo: ({ accordingTo }, _, { reader }) =>
    accordingTo === undefined ? null : reader.node<ActorRow>(accordingTo),
};

export const ReportEdge: ReportEdgeResolvers = { evidence: told.evidence };

export const Query: QueryResolvers = {
  event: lookUp<EventRow>('Event'),
  events: rootList<EventRow>('Event', eventConditions),
};

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
import { listOf, rootList } from './connection.ts';
import { dateOf } from './dates.ts';
import { account, independentSources, told } from './evidence.ts';
import { labelOf, lookUp } from './node.ts';
import type {
  EventAccountResolvers,
  EventResolvers,
  QueryResolvers,
  ReportEdgeResolvers,
} from './types.generated.ts';

export const Event: EventResolvers = {
  label: labelOf,
  when: (event) => dateOf(event, 'when'),
  place: ({ id }, _, { reader }) => reader.first<NamedRow>('read/locations:event', id),
  places: listOf<LinkRow<NamedRow>>('read/event-places:page'),
  topics: ({ id }, _, { reader }) => reader.rows<TopicRow>('read/topics', id),
  about: listOf<LinkRow>('read/about:page'),
  participants: async (event, _, { reader }) => {
    const rows = await reader.rows<{ actor: ActorRow; accounts: ParticipantAccountRow[] }>(
      'read/event-participants',
      event.id,
    );
    return rows.map((row) => ({ ...row, event }));
  },
  statements: listOf<ItemRow<StatementRow>>('read/event-statements:page'),
  accounts: ({ id }, _, { reader }) => reader.rows<EventAccountRow>('read/event-accounts', id),
  sourceCount: async ({ id }, _, { reader }) =>
    independentSources(reader, await reader.rows<EventAccountRow>('read/event-accounts', id)),
  partOf: ({ id }, _, { reader }) => reader.first<EventRow>('read/whole', id),
  parts: listOf<LinkRow<EventRow>>('read/links:from', { kind: 'PART_OF' }),
  followed: listOf<LinkRow<EventRow>>('read/links:to', { kind: 'FOLLOWED' }),
  followedBy: listOf<LinkRow<EventRow>>('read/links:from', { kind: 'FOLLOWED' }),
  claimsAbout: listOf<LinkRow<ClaimRow>>('read/about-it:claims'),
  eventsAbout: listOf<LinkRow<EventRow>>('read/about-it:events'),
  sources: listOf<LinkRow<SourceRow>>('read/sources-of:page'),
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
  events: rootList<ItemRow<EventRow>>('read/lists:events'),
};

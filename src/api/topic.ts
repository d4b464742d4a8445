import { claimConditions } from '../read/filter/claim.ts';
import { eventConditions } from '../read/filter/event.ts';
import { topicConditions } from '../read/filter/named.ts';
import { sourceConditions } from '../read/filter/source.ts';
import type { ClaimRow, EventRow, LinkRow, SourceRow, TopicRow } from '../read/rows.ts';
import { listOf, rootList } from './lists.ts';
import { lookUp, named } from './node.ts';
import type { QueryResolvers, TopicResolvers } from './types.generated.ts';

export const Topic: TopicResolvers = {
  ...named,
  claims: listOf<LinkRow<ClaimRow>>('read/about-it:claims', claimConditions),
  events: listOf<LinkRow<EventRow>>('read/about-it:events', eventConditions),
  sources: listOf<LinkRow<SourceRow>>('read/sources-of:page', sourceConditions),
};

export const Query: QueryResolvers = {
  topic: lookUp<TopicRow>('Topic'),
  topics: rootList<TopicRow>('Topic', topicConditions),
};

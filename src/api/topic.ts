import type { ClaimRow, EventRow, ItemRow, LinkRow, SourceRow, TopicRow } from '../read/rows.ts';
import { listOf, rootList } from './connection.ts';
import { lookUp, named } from './node.ts';
import type { QueryResolvers, TopicResolvers } from './types.generated.ts';

export const Topic: TopicResolvers = {
  ...named,
  claims: listOf<LinkRow<ClaimRow>>('read/about-it:claims'),
  events: listOf<LinkRow<EventRow>>('read/about-it:events'),
  sources: listOf<LinkRow<SourceRow>>('read/sources-of:page'),
};

export const Query: QueryResolvers = {
  topic: lookUp<TopicRow>('Topic'),
  topics: rootList<ItemRow<TopicRow>>('read/lists:topics'),
};

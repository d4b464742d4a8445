import type { EventAccountRow, EventRow, ItemRow, LinkRow, SourceRow, StatementRow } from '../read/rows.ts';
import { listOf, rootList } from './connection.ts';
import { dateOf } from './dates.ts';
import { labelOf, lookUp } from './node.ts';
import type { QueryResolvers, SourceResolvers } from './types.generated.ts';

export const Source: SourceResolvers = {
  label: labelOf,
  published: (source) => dateOf(source, 'published'),
  retrieved: (source) => dateOf(source, 'retrieved'),
  text: ({ id }, _, { reader }) => reader.first<string>('read/source-text', id),
  statements: listOf<ItemRow<StatementRow>>('read/source-statements:page'),
  events: listOf<LinkRow<EventRow, EventAccountRow>>('read/source-events:page'),
  mentions: listOf<LinkRow>('read/source-mentions:page'),
};

export const Query: QueryResolvers = {
  source: lookUp<SourceRow>('Source'),
  sources: rootList<ItemRow<SourceRow>>('read/lists:sources'),
};

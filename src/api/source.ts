import { eventConditions } from '../read/filter/event.ts';
import { nodeConditions } from '../read/filter/node.ts';
import { sourceConditions } from '../read/filter/source.ts';
import { statementConditions } from '../read/filter/statement.ts';
import type { EventAccountRow, EventRow, ItemRow, LinkRow, SourceRow, StatementRow } from '../read/rows.ts';
import { dateOf } from './dates.ts';
import { listOf, rootList } from './lists.ts';
import { labelOf, lookUp } from './node.ts';
import { reads } from './selection.ts';
import type { QueryResolvers, SourceResolvers } from './types.generated.ts';

export const Source: SourceResolvers = {
  label: labelOf,
  published: reads(['published', 'publishedFrom', 'publishedTo'], (source) => dateOf(source, 'published')),
  retrieved: reads(['retrieved', 'retrievedFrom', 'retrievedTo'], (source) => dateOf(source, 'retrieved')),
  text: reads(['id'], ({ id }, _, { reader }) => reader.first<string>('read/source-text', id)),
  statements: listOf<ItemRow<StatementRow>>('read/source-statements:page', statementConditions),
  events: listOf<LinkRow<EventRow, EventAccountRow>>('read/source-events:page', eventConditions),
  mentions: listOf<LinkRow>('read/source-mentions:page', nodeConditions),
};

export const Query: QueryResolvers = {
  source: lookUp<SourceRow>('Source'),
  sources: rootList<SourceRow>('Source', sourceConditions),
};

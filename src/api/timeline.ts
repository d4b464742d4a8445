import { timelineConditions } from '../read/filter/timeline.ts';
import { MergedList } from '../read/list.ts';
import { typeOf } from '../read/node-names.ts';
import type { EventRow, StatementRow } from '../read/rows.ts';
import { listOfAll, storedNodes } from './lists.ts';
import type { QueryResolvers } from './types.generated.ts';

type Item = EventRow | StatementRow;

const labels = ['Event', 'Statement'];

export const Query: QueryResolvers = {
  timeline: listOfAll<Item>(
    labels,
    timelineConditions,
    (reader, order, properties) =>
      new MergedList(labels.map((label) => storedNodes<Item>(reader, label, order, properties))),
  ),
};

export const TimelineItem = { __resolveType: (node: Item) => typeOf(node) as 'Event' | 'Statement' };

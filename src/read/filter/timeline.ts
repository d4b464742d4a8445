import type { EventRow, NodeRow, StatementRow } from '../rows.ts';
import type { Condition, Conditions } from './conditions.ts';
import { eventConditions } from './event.ts';
import { isOfKind } from './node.ts';
import { statementConditions } from './statement.ts';

export const timelineConditions: Conditions<EventRow | StatementRow> = {
  id: either('id', 'id'),
  kind: isOfKind as Condition<NodeRow>,
  when: either('when', 'when'),
  actor: either('participant', 'speaker'),
  topic: either('topic', 'topic'),
  place: either('place', 'place'),
  source: either('source', 'source'),
  known: either('known', 'known'),
  text: either('text', 'text'),
};

/** One condition on events, the other on statements. */
function either(ofEvent: string, ofStatement: string): Condition<EventRow | StatementRow> {
  const [event, statement] = [eventConditions[ofEvent], statementConditions[ofStatement]];
  if (!event || !statement) throw new Error(`there is no condition ${ofEvent} or ${ofStatement}`);
  const { find: findEvents } = event;
  const { find: findStatements } = statement;
  return {
    test: (value, node, reader) =>
      isEvent(node) ? event.test(value, node, reader) : statement.test(value, node, reader),
    ...(findEvents &&
      findStatements && {
        find: async (value, reader, limit) => {
          const found = [findEvents(value, reader, limit), findStatements(value, reader, limit)];
          return [...new Set((await Promise.all(found)).flat())];
        },
      }),
  };
}

function isEvent(node: EventRow | StatementRow): node is EventRow {
  return node.labels.includes('Event');
}

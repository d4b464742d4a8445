import type { EventRow } from '../rows.ts';
import { type Conditions, isLinked, isOneOf } from './conditions.ts';
import { isWhen } from './date.ts';
import { hasWords } from './text.ts';

export const eventConditions: Conditions<EventRow> = {
  kind: isOneOf(({ kind }) => kind),
  status: isOneOf(({ status }) => status),
  when: isWhen(({ whenFrom, whenTo, orderDate }) => ({ from: whenFrom, to: whenTo, orderDate })),
  participant: isLinked('event-participant'),
  topic: isLinked('about'),
  about: isLinked('about'),
  place: isLinked('event-place'),
  source: isLinked('mention'),
  text: hasWords(({ title, note }) => [title, note]),
};

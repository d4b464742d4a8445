import type { EventRow } from '../rows.ts';
import { type Conditions, isId, isLinked, isOneOf } from './conditions.ts';
import { isDuring, isWhen } from './date.ts';
import { hasWords } from './text.ts';

export const eventConditions: Conditions<EventRow> = {
  id: isId,
  kind: isOneOf(({ kind }) => kind),
  status: isOneOf(({ status }) => status),
  when: isWhen(({ whenFrom, whenTo, orderDate }) => ({ from: whenFrom, to: whenTo, orderDate })),
  participant: isLinked('event-participant'),
  topic: isLinked('about'),
  about: isLinked('about'),
  place: isLinked('event-place'),
  source: isLinked('mention'),
  text: hasWords(({ title, note }) => [title, note]),
  known: isDuring(({ knownSince }) => knownSince),
};

import type { PlaceRow, TopicRow } from '../rows.ts';
import { type Conditions, isId, isLinked } from './conditions.ts';
import { hasWords } from './text.ts';

export const placeConditions: Conditions<PlaceRow> = {
  id: isId,
  source: isLinked('mention'),
  text: hasWords(({ name, names = [], description }) => [name, ...names, description]),
};

export const topicConditions: Conditions<TopicRow> = {
  id: isId,
  source: isLinked('mention'),
  text: hasWords(({ name, names = [] }) => [name, ...names]),
};

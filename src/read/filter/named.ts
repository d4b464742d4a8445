import type { PlaceRow, TopicRow } from '../rows.ts';
import { type Conditions, isLinked } from './conditions.ts';
import { hasWords } from './text.ts';

export const placeConditions: Conditions<PlaceRow> = {
  source: isLinked('mention'),
  text: hasWords(({ name, names = [], description }) => [name, ...names, description]),
};

export const topicConditions: Conditions<TopicRow> = {
  source: isLinked('mention'),
  text: hasWords(({ name, names = [] }) => [name, ...names]),
};

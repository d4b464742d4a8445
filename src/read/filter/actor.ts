import type { ActorRow } from '../rows.ts';
import { type Conditions, isId, isLinked } from './conditions.ts';
import { isDuring } from './date.ts';
import { isOfKind } from './node.ts';
import { hasWords } from './text.ts';

export const actorConditions: Conditions<ActorRow> = {
  id: isId,
  kind: isOfKind,
  event: isLinked('actor-event'),
  claim: isLinked('actor-claim'),
  source: isLinked('mention'),
  text: hasWords(({ name, names = [], description }) => [name, ...names, description]),
  known: isDuring(({ knownSince }) => knownSince),
};

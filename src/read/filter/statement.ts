import type { StatementRow } from '../rows.ts';
import { type Conditions, findLinked, isId, isLinked, isOneOf } from './conditions.ts';
import { isDuring, isWhen } from './date.ts';
import { hasWords } from './text.ts';

export const statementConditions: Conditions<StatementRow> = {
  id: isId,
  form: isOneOf(({ form }) => form),
  voice: isOneOf(({ voice }) => voice),
  when: isWhen(({ whenFrom, whenTo, orderDate }) => ({ from: whenFrom, to: whenTo, orderDate })),
  stance: {
    test: async (stances, { id }, reader) =>
      (await reader.rows<string>('read/statement-stances', id)).some((each) =>
        (stances as string[]).includes(each),
      ),
  },
  speaker: isLinked('statement-speaker'),
  onBehalfOf: isLinked('statement-on-behalf-of'),
  relayedBy: isLinked('statement-relayed-by'),
  addressedTo: isLinked('statement-addressed-to'),
  claim: isLinked('statement-claim'),
  topic: isLinked('statement-topic'),
  event: isLinked('statement-event'),
  place: isLinked('statement-place'),
  source: { ...isOneOf(({ source }) => source), find: findLinked('statement-source') },
  text: hasWords(({ quote, text }) => [quote, text]),
  known: isDuring(({ knownSince }) => knownSince),
};

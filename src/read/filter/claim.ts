import type { ClaimRow, StanceItemRow } from '../rows.ts';
import { type Conditions, type Filter, isId, isLinked, isOneOf, matcher } from './conditions.ts';
import { isDuring } from './date.ts';
import { statementConditions } from './statement.ts';
import { hasWords } from './text.ts';

export const claimConditions: Conditions<ClaimRow> = {
  id: isId,
  kind: isOneOf(({ kind }) => kind),
  contested: {
    test: async (wanted, { id }, reader) =>
      ((await reader.first<boolean>('read/claim-contested', id)) === true) === wanted,
  },
  assertedBy: isLinked('claim-asserted'),
  supportedBy: isLinked('claim-supported'),
  disputedBy: isLinked('claim-disputed'),
  topic: isLinked('about'),
  about: isLinked('about'),
  source: isLinked('mention'),
  known: isDuring(({ knownSince }) => knownSince),
  text: hasWords(({ text }) => [text]),
};

export const stanceConditions: Conditions<StanceItemRow> = {
  stance: isOneOf(({ stance }) => stance),
  statement: {
    test: (filter, { node }, reader) => matcher(filter as Filter, statementConditions, reader)(node),
  },
};

import type { RelationAccountRow, RelationItemRow } from '../rows.ts';
import { type Conditions, isOneOf } from './conditions.ts';
import { hasWords } from './text.ts';

export const relationConditions: Conditions<RelationItemRow> = {
  kind: isOneOf(({ kind }) => kind),
  other: isOneOf(({ other }) => other.id),
  at: { test: (day, { accounts }) => accounts.some((account) => mayHold(account, String(day))) },
  text: hasWords(({ other, accounts }) => [
    other.name,
    ...(other.names ?? []),
    ...accounts.map(({ title }) => title),
  ]),
};

/** Whether what a source says of a beginning and an end leaves a day open or includes it. */
function mayHold({ sinceFrom, untilTo, retractedOn }: RelationAccountRow, day: string): boolean {
  return retractedOn === undefined && (sinceFrom ?? day) <= day && (untilTo ?? day) >= day;
}

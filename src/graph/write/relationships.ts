import { groupBy } from './change.ts';
import { compareText } from './order.ts';
import type { KeyDays } from './order-keys.ts';
import { batches, stored, type WriteSession } from './session.ts';

/** A relationship that a source asserts, to be created. */
export interface NewAssertion {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly hash: string;
  readonly days: KeyDays | undefined;
}

/**
 * Parameters of `write/create-relationships`, a batch each: those that leave one node come together, so that it is
 * looked up once, and what is stored side by side is written side by side, which takes a third off the time. They travel
 * as one text a node, and what many share once: the driver takes a third of the time over a text that it takes over the
 * same as lists of values. No id, day or hash holds a space, a tab or the end of a line.
 */
export function relationshipBatches(relationships: readonly NewAssertion[]) {
  const sorted = [...relationships].sort((a, b) => compareText(a.from, b.from));
  return batches(sorted).map(batchOf);
}

/** Sends these, and answers once all are written. */
export async function createRelationships(
  session: WriteSession,
  relationships: readonly NewAssertion[],
): Promise<void> {
  const answers = relationshipBatches(relationships).map((batch) =>
    session.run('create-relationships', { batch }),
  );
  await Promise.all(answers);
}

function batchOf(relationships: readonly NewAssertion[]) {
  const shared = new Shared();
  const lineOf = ({ type, to, properties, hash, days }: NewAssertion) => {
    const { evidence, ...others } = properties as { readonly evidence: readonly string[] };
    const place = shared.place(others);
    return [type, to, place, evidence.join(' '), hash, days?.out ?? '', days?.in ?? ''].join('\t');
  };
  const rows = [...groupBy(relationships, ({ from }) => from)].map(([from, leaving]) =>
    [from, ...leaving.map(lineOf)].join('\n'),
  );
  return { shared: shared.all, rows };
}

/** What relationships share: few of those that one source asserts differ in more than their ends and evidence. */
class Shared {
  readonly all: (readonly unknown[])[] = [];
  private readonly places = new Map<string, number>();

  /** Where in the list these properties stand, which are put there if need be. */
  place(properties: Readonly<Record<string, unknown>>): number {
    const name = JSON.stringify(properties);
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const { source, knownSince, ...further } = properties;
    const place = this.all.length;
    this.places.set(name, place);
    this.all.push([source, knownSince, stored(further)]);
    return place;
  }
}

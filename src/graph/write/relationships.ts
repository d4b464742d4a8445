import neo4j, { type Integer } from 'neo4j-driver';
import { groupBy } from './change.ts';
import { compareText } from './order.ts';
import type { OrderKeys } from './order-keys.ts';
import { batches, stored, type WriteSession } from './session.ts';

/** A relationship to be created. */
export interface NewRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Of what is asserted; the keys of a short cut are among its properties. */
  readonly hash?: string;
  readonly keys?: OrderKeys | undefined;
}

/**
 * Parameters of `write/create-relationships`, a batch each: those that leave one node come together, so that it is
 * looked up once, and what is stored side by side is written side by side, which takes a third off the time. They travel
 * as lists, and what many share once: the driver takes as long over the name of a property as over its value.
 */
export function relationshipBatches(relationships: readonly NewRelationship[]) {
  const sorted = [...relationships].sort((a, b) => compareText(a.from, b.from));
  return batches(sorted).map(batchOf);
}

/** Sends these, and answers once all are written. */
export async function createRelationships(
  session: WriteSession,
  relationships: readonly NewRelationship[],
): Promise<void> {
  const answers = relationshipBatches(relationships).map((batch) =>
    session.run('create-relationships', { batch }),
  );
  await Promise.all(answers);
}

function batchOf(relationships: readonly NewRelationship[]) {
  const origins = new Origins();
  const rowOf = ({ type, to, properties, hash, keys }: NewRelationship) => {
    const { source, knownSince, evidence, ...own } = properties;
    const place = origins.place(source, knownSince);
    const further = Object.keys(own).length > 0 ? stored(own) : null;
    return [type, to, place, evidence, hash, keys?.outKey, keys?.inKey, further];
  };
  const rows = [...groupBy(relationships, ({ from }) => from)].map(([from, leaving]) => [
    from,
    leaving.map(rowOf),
  ]);
  return { origins: origins.all, rows };
}

/** What relationships of one source share. */
class Origins {
  readonly all: (readonly [source: unknown, knownSince: unknown])[] = [];
  private readonly places = new Map<string, Integer>();

  /** Where in the list an origin stands, which is put there if need be. */
  place(source: unknown, knownSince: unknown): Integer {
    const name = `${source} ${knownSince}`;
    const known = this.places.get(name);
    if (known) return known;
    const place = neo4j.int(this.all.length);
    this.places.set(name, place);
    this.all.push([source, knownSince]);
    return place;
  }
}

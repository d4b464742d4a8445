import { expect, test } from 'vitest';
import { seeded } from '../dossier/support.ts';
import { CHANGES, cutEverywhere, type Outcome, startTrials } from '../support/cuts.ts';
import { report, SEED, trials } from '../support/long.ts';
import type { Cut } from '../support/proxy.ts';

const changes = CHANGES.slice(0, trials(1, CHANGES.length)).map((change) => [change.name, change] as const);
const moments = (['before', 'within', 'after'] as const).slice(0, trials(1, 3));
/** Somewhat more than a change of this size takes; what lies beyond its last message cuts nothing. */
const MESSAGES = { 'to Neo4j': 55, 'from Neo4j': 100 };

test.each(changes)('%s: cut at any message, it is made once, and so reported', async (name, change) => {
  const all = await startTrials(change);
  const counts = await cutEverywhere(all, moments);
  await all.close();
  // Only the question whether a source is there to be removed is not asked twice.
  const { made = 0, SERVICE_UNAVAILABLE = 0, ...others } = counts;
  expect(others).toEqual({});
  expect(made).toBeGreaterThan(10 * SERVICE_UNAVAILABLE);
  await report(`Cut at every message: ${name}`, figuresOf(counts));
});

test.each(changes)(
  '%s: cut anywhere, and nobody answers afterwards: the report is true',
  async (name, change) => {
    const random = seeded(SEED);
    const pick = <T>(...values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
    const all = await startTrials(change);
    const counts: Partial<Record<Outcome | 'untouched', number>> = {};
    for (let trial = 0; trial < trials(40, 400); trial += 1) {
      const direction = pick<keyof typeof MESSAGES>('to Neo4j', 'from Neo4j');
      const moment = pick<Cut['moment']>('before', 'within', 'after');
      const message = 1 + Math.floor(random() * MESSAGES[direction]);
      const cut: Cut = { direction, moment, message, thenRefuse: true };
      const outcome = (await all.cut(cut, pick(true, false))) ?? 'untouched';
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    await all.close();
    expect(counts.LOAD_FAILED).toBeGreaterThan(0);
    await report(`Cut anywhere, then silence: ${name}`, figuresOf(counts));
  },
);

/** Every trial that counts here was compared with the graph; the first that is not true ends the test. */
function figuresOf(counts: Partial<Record<Outcome | 'untouched', number>>): Record<string, number> {
  const { untouched = 0, ...outcomes } = counts;
  const cuts = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
  const named = Object.entries(outcomes).map(([outcome, count]) => [`of them reported as ${outcome}`, count]);
  return {
    cuts,
    ...Object.fromEntries(named),
    'made without coming to the cut': untouched,
    'reports that were not true': 0,
  };
}

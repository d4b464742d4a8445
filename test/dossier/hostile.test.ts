import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tryMutants } from '../support/hostile-trials.ts';

const REPORT = readFileSync(new URL('../fixtures/two-reports.yaml', import.meta.url), 'utf8');
const SEED = readFileSync(new URL('../../seed/moscow-talks-2025-12-02.yaml', import.meta.url), 'utf8');

/** What happens to files: each is taken as a dossier that can be loaded, or refused at a line, in words. */
test.each([
  ['a short report', REPORT, 150],
  ['the Moscow talks', SEED, 25],
])('%s, changed at random', { timeout: 60_000 }, async (_, text, count) => {
  const { faults, accepted, times } = await tryMutants(text, count, 1);
  expect(faults).toEqual([]);
  expect(accepted).toBeGreaterThan(0);
  expect(Math.max(...times)).toBeLessThan(10_000);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

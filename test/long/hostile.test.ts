import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFile } from '../support/costs.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { tryMutants } from '../support/hostile-trials.ts';
import { quantile, report, SEED, trials } from '../support/long.ts';

const TALKS = readFileSync(new URL('../../seed/moscow-talks-2025-12-02.yaml', import.meta.url), 'utf8');

/** Promised is 2 s; a machine that does other things at the same time may take longer. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 256;

test('a dossier that was changed at random is refused in words, or taken as it is', async () => {
  const { faults, accepted, times } = await tryMutants(TALKS, trials(500, 10_000), SEED);
  expect(faults).toEqual([]);
  expect(Math.max(...times)).toBeLessThan(MOST_SECONDS * 1_000);
  await report('No dossier, however damaged, is refused without a line and a reason', {
    mutants: times.length,
    'of these still valid': accepted,
    'without a line, a column, a code or a sentence': faults.length,
    'median, ms': Math.round(quantile(times, 0.5)),
    'slowest, ms': Math.round(Math.max(...times)),
  });
});

test('a file made to do harm costs little', async () => {
  const costs = [];
  const every = trials(2, 1);
  for (const { file, holds, make, code } of HOSTILE_FILES.filter((_, index) => index % every === 0)) {
    const { seconds, megabytes, ...ended } = await checkFile(file, make(), '--json');
    const problem = JSON.parse(ended.stdout).error?.problems[0];
    expect({ holds, code: ended.code, problem }).toMatchObject(
      code ? { code: 1, problem: { code } } : { code: 0, problem: undefined },
    );
    costs.push({ holds: `${file.replace('a.', '')}: ${holds}`, seconds, megabytes });
  }
  expect(costs.filter((cost) => cost.seconds > MOST_SECONDS || cost.megabytes > MOST_MEGABYTES)).toEqual([]);
  const slowest = costs.toSorted((a, b) => b.seconds - a.seconds)[0];
  const largest = costs.toSorted((a, b) => b.megabytes - a.megabytes)[0];
  await report('No file, however hostile, exhausts the machine', {
    files: costs.length,
    'longest, s': `${slowest?.seconds.toFixed(1)} (${slowest?.holds})`,
    'largest, MiB': `${largest?.megabytes.toFixed(0)} (${largest?.holds})`,
  });
});

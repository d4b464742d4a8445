import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withGraph } from '../../bench/engine.ts';
import { archive } from '../../bench/graph/archive.ts';
import { drawNetwork } from '../../src/exchange/export/network/draw.ts';
import { Reader } from '../../src/read/reader.ts';
import { demarche } from '../support/command.ts';
import { quantile, report } from '../support/long.ts';

/** Resident, of the command alone. */
const MOST_MEGABYTES = 500;
const TURNS = 9;
const CHOICE = {
  concept: 'claim',
  normalise: 'jaccard',
  groupBy: 'actor',
  duplicates: 'include',
  kernel: 'uniform',
} as const;

test.skipIf(process.env.LONG !== 'full')(
  'a network of 100,000 statements is reckoned while somebody waits, in little memory',
  async () => {
    const size = { statements: 100_000, sources: 100, people: 1_000, claims: 1_000, events: 2_500 };
    await withGraph(archive(size), async ({ database, engine }) => {
      const folder = await mkdtemp(join(tmpdir(), 'demarche-network-'));
      try {
        const seconds: number[] = [];
        let positions = 0;
        for (let turn = 0; turn < TURNS; turn += 1) {
          const start = performance.now();
          const { network } = await drawNetwork(new Reader(database), CHOICE);
          seconds.push((performance.now() - start) / 1_000);
          positions = network.positions.length;
        }
        const cost = join(folder, 'cost.json');
        const ended = await demarche(
          ['network', '--normalise', 'jaccard', '--out', join(folder, 'matrix.csv')],
          {
            env: {
              NEO4J_URI: engine.uri,
              NEO4J_USER: engine.user,
              NEO4J_PASSWORD: engine.password,
              DEMARCHE_HOME: join(folder, 'none'),
              NODE_OPTIONS: `--import=${new URL('../support/peak-memory.mjs', import.meta.url).href}`,
              COST_FILE: cost,
            },
          },
        );
        expect(ended.code).toBe(0);
        const { megabytes } = JSON.parse(await readFile(cost, 'utf8'));
        expect(megabytes).toBeLessThan(MOST_MEGABYTES);
        await report('A network of 100,000 statements is reckoned while somebody waits', {
          positions,
          actors: size.people,
          claims: size.claims,
          'the first time, on a Neo4j that has just started, s': (seconds[0] ?? 0).toFixed(1),
          'then, median, reading included, s': quantile(seconds.slice(1), 0.5).toFixed(2),
          'the command, resident at most, MB': Math.round(megabytes),
        });
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  },
);

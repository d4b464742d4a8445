import { writeFile } from 'node:fs/promises';
import { withContest } from './api/contest.ts';
import { percentile, round } from './api/rounds.ts';
import { WORKLOADS } from './api/workloads/index.ts';
import { lookupOf, queryFields } from './api.ts';
import { withGraph } from './engine.ts';
import { archive, archiveSize } from './graph/archive.ts';

const RESULTS = new URL('growth.md', import.meta.url);
const STEP = 10;
const STEPS = 3;
const [WARM, MEASURED] = [3, 4];

/** The p50 of Demarche while the graph grows tenfold and again, up to so many relationships, and hubs with it. */
export async function benchGrowth(edges: number, signal: AbortSignal): Promise<void> {
  const sizes = Array.from({ length: STEPS }, (_, step) => Math.round(edges / STEP ** (STEPS - 1 - step)));
  const columns: ReadonlyMap<string, number>[] = [];
  for (const size of sizes) {
    console.log(`Making a graph of about ${size} relationships ...`);
    columns.push(await latencies(size, signal));
  }
  const text = table(sizes, columns);
  await writeFile(RESULTS, text);
  console.log(text);
}

async function latencies(edges: number, signal: AbortSignal): Promise<ReadonlyMap<string, number>> {
  const size = archiveSize(edges);
  const work = withGraph(
    archive(size),
    ({ database, engine }) =>
      withContest(engine, { peer: false }, async (contest) => {
        const found = new Map<string, number>();
        const lookup = lookupOf(contest, database, size.statements);
        const fields = await queryFields(lookup);
        for (const { name, needs, parameters, ours } of WORKLOADS) {
          if (needs !== undefined && !fields.has(needs)) continue;
          const bodies = (await parameters(lookup)).map((each) =>
            JSON.stringify({ query: ours.query, variables: ours.variables(each) }),
          );
          if (bodies.length === 0) continue;
          const call = (n: number) => contest.ours.client.text(bodies[n % bodies.length] ?? '');
          await round(call, 4, WARM, 0, signal);
          const { latencies } = await round(call, 1, MEASURED, 0, signal);
          found.set(name, percentile(latencies, 0.5));
        }
        return found;
      }),
    signal,
  );
  return work;
}

function table(sizes: readonly number[], columns: readonly ReadonlyMap<string, number>[]): string {
  const rows = WORKLOADS.flatMap(({ name, growthFloor }) => {
    const values = columns.map((column) => column.get(name));
    const shown = values.map((value) => value?.toFixed(2) ?? '');
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined) return [];
    const growth = last / first;
    const verdict = growthFloor === undefined ? '' : growth <= growthFloor ? 'met' : 'below';
    const floor = growthFloor === undefined ? 'none' : `<= ${growthFloor}`;
    return [`| ${[name, ...shown, growth.toFixed(2), floor, verdict].join(' | ')} |`];
  });
  return [
    '# How answers slow down as the graph grows',
    '',
    'Written by `npm run bench -- growth`: p50 of Demarche in milliseconds, one client, by how many relationships the graph',
    'has. Hubs grow with it; answers keep their size.',
    '',
    `| workload | ${sizes.join(' | ')} | growth | floor | |`,
    `|---|${sizes.map(() => '---:|').join('')}---:|---:|---|`,
    ...rows,
    '',
  ].join('\n');
}

import { performance } from 'node:perf_hooks';
import type { Dossier } from '../src/dossier/schema.ts';
import type { Database } from '../src/graph/database.ts';
import { loadDossiers } from '../src/graph/write/load.ts';
import { createRows, type Rows, readRows } from './bare.ts';
import { corpus } from './corpus.ts';
import { cpuSeconds, residentMegabytes, withEngine } from './engine.ts';

const STATEMENTS = 1_000;

/**
 * Loading checked dossiers, beside bare `UNWIND … CREATE` of the same nodes, relationships and short cuts: each on a
 * fresh Neo4j of the same settings, one after the other.
 * @param total how many statements, in dossiers of 1,000
 */
export async function benchLoad(total = 100_000): Promise<void> {
  const dossiers = [
    ...corpus({
      dossiers: Math.ceil(total / STATEMENTS),
      statements: Math.min(total, STATEMENTS),
      people: Math.ceil(total / 20),
      claims: Math.ceil(total / 10),
      events: Math.ceil(total / 50),
    }),
  ];
  const { rows, seconds } = await withEngine((database, pid) => ours(database, pid, dossiers));
  const bare = await withEngine((database, pid) => timed(() => createRows(database.driver, rows), pid));
  const rate = (taken: number) => `${taken.toFixed(1)} s, ${Math.round(rows.count / taken)} a second`;
  console.log(`${rows.count} nodes, relationships and short cuts of ${total} statements`);
  console.log(`load              ${rate(seconds)}`);
  console.log(`UNWIND … CREATE   ${rate(bare)}`);
  console.log(`ratio             ${(bare / seconds).toFixed(2)}`);
}

async function ours(
  database: Database,
  pid: number,
  dossiers: readonly Dossier[],
): Promise<{ rows: Rows; seconds: number }> {
  const resident: string[] = [];
  const seconds = await timed(async () => {
    let done = 0;
    for await (const _ of loadDossiers(database, dossiers)) {
      done += 1;
      if (done % Math.ceil(dossiers.length / 4) === 0 || done === dossiers.length) {
        resident.push(`${residentMegabytes(process.pid)}/${residentMegabytes(pid)}`);
      }
    }
  }, pid);
  console.log(`resident memory of demarche/Neo4j at each quarter: ${resident.join(', ')} MB`);
  return { rows: await readRows(database.driver), seconds };
}

async function timed(work: () => Promise<unknown>, pid: number): Promise<number> {
  const start = performance.now();
  const cpu = cpuSeconds(pid);
  await work();
  console.log('jvm cpu', cpuSeconds(pid) - cpu);
  return (performance.now() - start) / 1_000;
}

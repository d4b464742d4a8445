import type { Dossier } from '../src/dossier/schema.ts';
import type { Database } from '../src/graph/database.ts';
import { loadDossiers } from '../src/graph/write/load.ts';
import { createRows, type Rows, readRows } from './bare.ts';
import { corpus } from './corpus.ts';
import { processorSeconds, residentMegabytes, withEngine } from './engine.ts';
import { timed } from './timed.ts';

const STATEMENTS = 1_000;

/**
 * Loading checked dossiers of 1,000 statements each, beside bare `UNWIND … CREATE` of the same nodes, relationships and
 * short cuts: each on a fresh Neo4j of the same settings, one after the other.
 */
export async function benchLoad(statements: number): Promise<void> {
  const dossiers = [
    ...corpus({
      dossiers: Math.ceil(statements / STATEMENTS),
      statements: Math.min(statements, STATEMENTS),
      people: Math.ceil(statements / 20),
      claims: Math.ceil(statements / 10),
      events: Math.ceil(statements / 50),
    }),
  ];
  const { rows, taken } = await withEngine((database, pid) => ours(database, pid, dossiers));
  const bare = await withEngine((database, pid) => measured(pid, () => createRows(database.driver, rows)));
  const shown = ({ seconds, processor }: Taken) =>
    `${seconds.toFixed(1)} s, ${Math.round(rows.count / seconds)} a second; Neo4j's processor time ${processor.toFixed(1)} s`;
  console.log(`${rows.count} nodes, relationships and short cuts of ${statements} statements`);
  console.log(`load              ${shown(taken)}`);
  console.log(`UNWIND … CREATE   ${shown(bare)}`);
  console.log(`rate of load      ${(bare.seconds / taken.seconds).toFixed(2)} of the bare one`);
  console.log(
    `in processor time ${(bare.processor / taken.processor).toFixed(2)}, which others on the machine disturb less`,
  );
}

/** What some work takes: seconds, and of these Neo4j's processors. */
interface Taken {
  readonly seconds: number;
  readonly processor: number;
}

async function measured(pid: number, work: () => Promise<unknown>): Promise<Taken> {
  const before = processorSeconds(pid);
  const seconds = await timed(work);
  return { seconds, processor: processorSeconds(pid) - before };
}

async function ours(
  database: Database,
  pid: number,
  dossiers: readonly Dossier[],
): Promise<{ rows: Rows; taken: Taken }> {
  const resident: string[] = [];
  const quarter = Math.ceil(dossiers.length / 4);
  const taken = await measured(pid, async () => {
    let done = 0;
    for await (const _ of loadDossiers(database, dossiers)) {
      done += 1;
      if (done % quarter > 0 && done < dossiers.length) continue;
      resident.push(`${residentMegabytes(process.pid)}/${residentMegabytes(pid)}`);
    }
  });
  console.log(`resident memory of this process/Neo4j at each quarter: ${resident.join(', ')} MB`);
  return { rows: await readRows(database.driver), taken };
}

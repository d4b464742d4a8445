import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../src/graph/database.ts';
import { openDriver } from '../src/graph/driver.ts';
import { openEngine } from '../src/graph/engine/index.ts';
import { prepareDatabase } from '../src/graph/prepare.ts';

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** Runs work on a fresh, prepared Neo4j in a folder of its own, and removes both afterwards. */
export async function withEngine<T>(work: (database: Database, pid: number) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'demarche-bench-'));
  try {
    const engine = await openEngine({ home });
    try {
      const database = new Database(await openDriver(engine), 'neo4j');
      try {
        await prepareDatabase(database);
        return await work(database, engine.pid);
      } finally {
        await database.close();
      }
    } finally {
      await engine.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Resident memory of a process in megabytes. */
export function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_000);
}

/** Processor time that a process has used, in seconds. */
export function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Dossier } from '../src/dossier/schema.ts';
import { importFiles } from '../src/exchange/import/import.ts';
import type { Database } from '../src/graph/database.ts';
import { loadDossiers } from '../src/graph/write/load.ts';
import { copyGraph } from './bare.ts';
import { residentMegabytes, withEngine } from './engine.ts';
import { eventRows } from './graph/event-rows.ts';
import { timed } from './timed.ts';

/** How often memory is looked at, in milliseconds. */
const LOOK = 500;

/**
 * Importing event data and loading it, from the file to the graph, beside what bare `UNWIND … CREATE` takes for the same
 * nodes, relationships and short cuts once they are known: each on a fresh Neo4j of the same settings.
 */
export async function benchImport(records: number, signal: AbortSignal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-'));
  try {
    const path = join(folder, 'events.tsv');
    await pipeline(Readable.from(lines(records)), createWriteStream(path), { signal });
    await withEngine(async (ours, pid) => {
      const memory = watchMemory(pid);
      const seconds = await timed(() => importAll(ours, path, signal));
      const resident = memory.end();
      await withEngine(async (theirs) => {
        const bare = await copyGraph(ours.driver, theirs.driver);
        const rate = (of: number) => `${of.toFixed(1)} s, ${Math.round(bare.count / of)} a second`;
        console.log(`${records} records: ${bare.count} nodes, relationships and short cuts`);
        console.log(`import and load   ${rate(seconds)}, ${Math.round(records / seconds)} records a second`);
        console.log(`UNWIND … CREATE   ${rate(bare.seconds)}`);
        console.log(`rate of import    ${(bare.seconds / seconds).toFixed(2)} of the bare one`);
        console.log(`resident memory of this process/Neo4j at each tenth: ${resident.join(', ')} MB`);
      });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function* lines(records: number): Generator<string> {
  for (const row of eventRows(records)) yield `${row}\n`;
}

async function importAll(database: Database, path: string, signal: AbortSignal): Promise<void> {
  const run = await importFiles('gdelt', [path], {
    source: {},
    languages: [],
    birthDays: false,
    signal,
    onReject: ({ line, reason }) => {
      throw new Error(`line ${line} was refused: ${reason}`);
    },
  });
  const dossiers = async function* (): AsyncGenerator<Dossier> {
    for await (const { dossier } of run.dossiers) yield dossier;
  };
  for await (const _ of loadDossiers(database, dossiers()));
}

/** Looks at the resident memory of this process and of Neo4j while something goes on. */
function watchMemory(pid: number): { end(): string[] } {
  const seen: string[] = [];
  const timer = setInterval(() => {
    seen.push(`${residentMegabytes(process.pid)}/${residentMegabytes(pid)}`);
  }, LOOK);
  return {
    end: () => {
      clearInterval(timer);
      return seen.filter((_, index) => (index + 1) % Math.max(1, Math.floor(seen.length / 10)) === 0);
    },
  };
}

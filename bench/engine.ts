import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../src/dossier/schema.ts';
import { Database } from '../src/graph/database.ts';
import { openDriver } from '../src/graph/driver.ts';
import { type Engine, type EngineOptions, openEngine } from '../src/graph/engine/index.ts';
import { prepareDatabase } from '../src/graph/prepare.ts';
import { type Generated, generate } from './graph/generate.ts';
import { importGraph } from './graph/import.ts';

/** For graphs of millions: with the 512 that Demarche takes, the peer's requests exhaust the memory for transactions. */
const HEAP_MEGABYTES = 2_048;

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** What a bench works with, and its own temporary folder, which is removed afterwards. */
export interface Running {
  readonly database: Database;
  readonly engine: Engine;
  readonly folder: string;
}

/** Runs work on a fresh, prepared Neo4j in a folder of its own, and removes both afterwards. */
export async function withEngine<T>(work: (database: Database, pid: number) => Promise<T>): Promise<T> {
  return inFolder((home) => onEngine(home, ({ database, engine }) => work(database, engine.pid)));
}

/** As `withEngine`, on the graph that loading dossiers would have made. */
export async function withGraph<T>(
  dossiers: Iterable<Dossier>,
  work: (running: Running, graph: Generated) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  return inFolder(async (home) => {
    const files = join(home, 'files');
    await mkdir(files);
    const graph = await generate(dossiers, files, signal);
    await importGraph(home, graph, signal);
    await rm(files, { recursive: true });
    return onEngine(home, (running) => work(running, graph), { signal, heapMegabytes: HEAP_MEGABYTES });
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function onEngine<T>(
  home: string,
  work: (running: Running) => Promise<T>,
  options: Omit<EngineOptions, 'home'> = {},
): Promise<T> {
  const engine = await openEngine({ home, ...options });
  try {
    const database = new Database(await openDriver(engine), 'neo4j');
    try {
      await prepareDatabase(database);
      return await work({ database, engine, folder: home });
    } finally {
      await database.close();
    }
  } finally {
    await engine.stop();
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

import { parseArgs } from 'node:util';
import { benchApi } from './api.ts';
import { benchCheck } from './check.ts';
import { benchGrowth } from './growth.ts';
import { benchImport } from './import.ts';
import { benchLoad } from './load.ts';
import { benchReload } from './reload.ts';

type Bench = (size: number, signal: AbortSignal) => Promise<void>;

/** What can be measured: each with how many relationships, or statements, it takes where no number is given. */
const BENCHES: Readonly<
  Record<
    string,
    { readonly run: Bench; readonly size: number; readonly of: 'edges' | 'statements' | 'records' }
  >
> = {
  api: { run: benchApi, size: 1_000_000, of: 'edges' },
  growth: { run: benchGrowth, size: 10_000_000, of: 'edges' },
  load: { run: benchLoad, size: 100_000, of: 'statements' },
  import: { run: benchImport, size: 1_000_000, of: 'records' },
  reload: { run: benchReload, size: 10_000, of: 'statements' },
  check: { run: benchCheck, size: 10_000, of: 'statements' },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edges: { type: 'string' }, statements: { type: 'string' }, records: { type: 'string' } },
});
const [name = 'api', given] = positionals;
const bench = BENCHES[name];
const size = Number((bench && values[bench.of]) ?? given ?? bench?.size);
if (bench && Number.isInteger(size) && size > 0) await untilInterrupted((signal) => bench.run(size, signal));
else {
  const names = Object.entries(BENCHES).map(([each, { of }]) => `${each} --${of} N`);
  console.error(`Say what to measure, and how large, if you like: ${names.join(', ')}.`);
  process.exitCode = 1;
}

/** Lets work take down what it has started, and its files, where it is interrupted. */
async function untilInterrupted(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort());
  try {
    await work(interrupted.signal);
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    console.error('Interrupted; nothing is left behind.');
    process.exitCode = 130;
  }
}

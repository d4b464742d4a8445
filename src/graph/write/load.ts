import { randomUUID } from 'node:crypto';
import type { Dossier } from '../../dossier/schema.ts';
import { didYouMean } from '../../dossier/suggest.ts';
import { InputError, SystemError } from '../../errors.ts';
import type { Database } from '../database.ts';
import { type CommitOptions, commitSafely, type Progress, stateOf } from './commit.ts';
import { lockGraph } from './lock.ts';
import { TRANSACTION_SIZE } from './parts.ts';
import { type Plan, planReplacement, type Replacement, type Wanted, wantedOf } from './replace.ts';
import type { StepListener, WriteSession } from './session.ts';

/** What a load did; `load` is the id that its record in the graph bears. */
export interface LoadReport extends Replacement {
  readonly load: string;
}

export interface LoadOptions extends CommitOptions {
  /** Hash of the seed file, where a seed is loaded. */
  readonly seed?: string;
  /** Told after each part of a large source. */
  readonly onPart?: (source: string, part: number, parts: number) => void;
}

/**
 * Loads a checked dossier: afterwards the graph holds of its source exactly what it says. All or nothing, but that more
 * than 50,000 assertions go in parts; where that is interrupted, loading it again goes on.
 * @throws InputError ID_CONFLICT; SystemError LOAD_FAILED, LOAD_TOO_LARGE and LOAD_SUPERSEDED (the graph is as it was, or
 * the message says how many parts are in), LOAD_UNKNOWN, GRAPH_FORMAT
 */
export async function loadDossier(
  database: Database,
  dossier: Dossier,
  options: LoadOptions = {},
): Promise<LoadReport> {
  return replaceOne(database, wantedOf(dossier, options.seed), options);
}

/**
 * Loads many dossiers, as many in one transaction as it may hold, and reports them in their order. When one cannot be
 * loaded, those before it are, and those after it are not.
 * @throws as `loadDossier`
 */
export async function* loadDossiers(
  database: Database,
  dossiers: Iterable<Dossier> | AsyncIterable<Dossier>,
  options: Omit<LoadOptions, 'seed'> = {},
): AsyncGenerator<LoadReport> {
  let pending = Promise.resolve<Outcome>({ reports: [] });
  try {
    for await (const group of groupsOf(dossiers)) {
      yield* told(await pending);
      // The next group is translated while the database commits; earlier, its questions would wait for that.
      await new Promise<unknown>((resolve) => {
        const onStep: StepListener = (step) => {
          if (step === 'COMMIT') resolve(step);
          options.onStep?.(step);
        };
        pending = loadGroup(database, group, { ...options, onStep });
        pending.then(resolve);
      });
    }
    yield* told(await pending);
  } finally {
    await pending;
  }
}

/**
 * Removes a source: what remains is exactly what the others say.
 * @throws InputError SOURCE_UNKNOWN, and as `loadDossier`
 */
export async function removeSource(
  database: Database,
  source: string,
  options: Omit<LoadOptions, 'seed'> = {},
): Promise<LoadReport> {
  const loaded = await database.read<{ source: string }>('read/loaded-sources');
  const known = loaded.map((row) => row.source);
  if (!known.includes(source)) {
    const hint =
      didYouMean(source, known).trim() ||
      (known.length > 0 ? `Loaded are ${known.join(', ')}.` : 'None is loaded.');
    throw new InputError('SOURCE_UNKNOWN', `No source "${source}" is loaded.`, hint);
  }
  return replaceOne(database, { source, nodes: [], relationships: [], hash: null }, options);
}

/** Sources that go into one transaction: no more than it may hold, and none twice. */
async function* groupsOf(dossiers: Iterable<Dossier> | AsyncIterable<Dossier>): AsyncGenerator<Wanted[]> {
  let group: Wanted[] = [];
  let size = 0;
  for await (const dossier of dossiers) {
    const wanted = wantedOf(dossier);
    const own = wanted.nodes.length + wanted.relationships.length;
    if (
      group.length > 0 &&
      (size + own > TRANSACTION_SIZE || group.some(({ source }) => source === wanted.source))
    ) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(wanted);
    size += own;
  }
  if (group.length > 0) yield group;
}

function* told({ reports, error }: Outcome): Generator<LoadReport> {
  yield* reports;
  if (error !== undefined) throw error;
}

/** What came of a group: what was loaded, and what stopped it. */
interface Outcome {
  readonly reports: LoadReport[];
  readonly error?: unknown;
}

/** Several sources in one transaction; one after another where that is too much, or where one of them is at fault. */
async function loadGroup(
  database: Database,
  group: readonly Wanted[],
  options: LoadOptions,
): Promise<Outcome> {
  const reports: LoadReport[] = [];
  try {
    const together = await replace(database, group, options).catch((error) => {
      if (group.length > 1 && error instanceof InputError) return undefined;
      throw error;
    });
    if (together) return { reports: together };
    for (const wanted of group) reports.push(await replaceOne(database, wanted, options));
    return { reports };
  } catch (error) {
    return { reports, error };
  }
}

async function replaceOne(database: Database, wanted: Wanted, options: LoadOptions): Promise<LoadReport> {
  const [report] = (await replace(database, [wanted], options)) ?? [];
  if (!report) throw new Error(`no report of ${wanted.source}`);
  return report;
}

/** @returns undefined where several sources are too much for one transaction */
async function replace(
  database: Database,
  wanted: readonly Wanted[],
  options: LoadOptions,
): Promise<LoadReport[] | undefined> {
  const mark = { load: randomUUID(), at: new Date().toISOString() };
  let plan: Plan | undefined;
  for (let part = 1; part <= (plan?.parts ?? 1); part += 1) {
    const progress = (): Progress => ({
      sources: plan?.changed ?? wanted.map(({ source }) => source),
      load: mark.load,
      part: plan && part < plan.parts ? part : null,
      partsDone: part - 1,
      parts: plan?.parts ?? 1,
    });
    const work = async (session: WriteSession) => {
      if (part === 1) plan = await planReplacement(session, wanted);
      else await goOn(session, progress());
      if (!plan || plan.changed.length === 0) return false;
      await plan.run(session, part, mark);
      return true;
    };
    await commitSafely(database, work, progress, options);
    if (!plan) return undefined;
    plan.committed();
    if (plan.parts > 1) options.onPart?.(wanted[0]?.source ?? '', part, plan.parts);
  }
  return plan?.replacements().map((replacement) => ({ ...replacement, load: mark.load }));
}

/**
 * Makes sure that nobody else has touched the source between two parts.
 * @throws SystemError LOAD_SUPERSEDED
 */
async function goOn(session: WriteSession, progress: Progress): Promise<void> {
  const { sources, load, partsDone } = progress;
  const { records } = await lockGraph(session, sources);
  if (records[0]?.id === load && records[0].part === partsDone) return;
  throw new SystemError(
    'LOAD_SUPERSEDED',
    `Another load or removal of ${sources.join()} began meanwhile. ${stateOf(progress)}`,
    'Load it again when the other has ended.',
  );
}

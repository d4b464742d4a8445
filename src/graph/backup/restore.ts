import type { Dossier } from '../../dossier/schema.ts';
import { sha256 } from '../../dossier/spans.ts';
import { InputError } from '../../errors.ts';
import { type Database, run } from '../database.ts';
import { GRAPH_FORMAT } from '../format.ts';
import { loadDossiers } from '../write/load.ts';
import type { LoadNote, RemovedNote } from './lines.ts';
import { BackupReader } from './read-backup.ts';

/** How many sources a message names. */
const NAMED = 20;
/** Load records a statement. */
const BATCH = 2_000;

/** What a restore did. */
export interface RestoreReport {
  readonly sources: number;
  /** Sources that were there already, as the back-up has them. */
  readonly present: number;
  readonly texts: number;
  readonly removed: number;
}

export interface RestoreOptions {
  /** Told once the whole back-up is proved, before anything is written. */
  readonly onProved?: (sources: number) => void;
  /** Told after each source. */
  readonly onSource?: (source: string, done: number, of: number) => void;
}

/** The lines of a back-up, from the first; asked for twice. */
export type BackupLines = () => AsyncIterable<string>;

/**
 * Loads what a back-up holds, once all of it is proved. The graph must be empty, but for sources that are there as the
 * back-up has them: so an interrupted restore goes on.
 * @param file named in errors only
 * @throws InputError BACKUP_DAMAGED, BACKUP_UNKNOWN, BACKUP_VERSION, GRAPH_NOT_EMPTY, and as `loadDossiers`
 */
export async function restore(
  database: Database,
  file: string,
  lines: BackupLines,
  { onProved, onSource }: RestoreOptions = {},
): Promise<RestoreReport> {
  const { loads, removed } = await prove(file, lines());
  const present = await presentSources(database, loads);
  onProved?.(loads.size);
  // First, so that nobody loads a seed meanwhile that had been removed.
  await note(database, 'removed', removed);
  const texts = new Texts(database);
  let done = present.size;
  for await (const { source } of loadDossiers(database, missing(file, lines(), present, texts))) {
    await texts.attach(source);
    done += 1;
    onSource?.(source, done, loads.size);
  }
  const notes = [...loads].map(([source, load]) => ({ source, ...load }));
  await note(database, 'loaded', notes);
  return { sources: loads.size, present: present.size, texts: texts.attached, removed: removed.length };
}

/** The dossiers of sources that are not there yet; texts are kept for when their sources are. */
async function* missing(
  file: string,
  lines: AsyncIterable<string>,
  present: ReadonlySet<string>,
  texts: Texts,
): AsyncGenerator<Dossier> {
  for await (const { source, dossier, text } of new BackupReader(file, lines).sources()) {
    texts.keep(source, text);
    if (present.has(source)) await texts.attach(source);
    else yield dossier;
  }
}

/** Texts on their way to sources that are being loaded. */
class Texts {
  /** How many were attached. */
  attached = 0;
  private readonly kept = new Map<string, string>();

  constructor(private readonly database: Database) {}

  keep(source: string, text: string | undefined): void {
    if (text !== undefined) this.kept.set(source, text);
  }

  async attach(source: string): Promise<void> {
    const text = this.kept.get(source);
    if (text === undefined) return;
    const row = { source, text, sha256: sha256(text) };
    await this.database.write((transaction) => run(transaction, 'write/attach-text', row));
    this.kept.delete(source);
    this.attached += 1;
  }
}

async function prove(file: string, lines: AsyncIterable<string>) {
  const loads = new Map<string, LoadNote>();
  const reader = new BackupReader(file, lines);
  for await (const { source, load } of reader.sources()) loads.set(source, load);
  return { loads, removed: reader.removed };
}

/** What is there already; a source of which only parts are there is loaded on. */
async function presentSources(
  database: Database,
  loads: ReadonlyMap<string, LoadNote>,
): Promise<Set<string>> {
  const held = await database.read<{ source: string; hash: string | null }>('read/loaded-sources');
  const others = held.filter(({ source, hash }) => {
    const wanted = loads.get(source)?.hash;
    return wanted === undefined || (hash !== null && hash !== wanted);
  });
  if (others.length > 0) throw notEmpty(others.map(({ source }) => source));
  return new Set(held.filter(({ hash }) => hash !== null).map(({ source }) => source));
}

async function note(
  database: Database,
  what: 'loaded' | 'removed',
  notes: readonly (RemovedNote | LoadNote)[],
): Promise<void> {
  if (notes.length === 0) return;
  await database.write(async (transaction) => {
    await run(transaction, 'write/lock-graph', { format: GRAPH_FORMAT, sources: [] });
    for (let start = 0; start < notes.length; start += BATCH) {
      const batch = { rows: notes.slice(start, start + BATCH) };
      await run(transaction, `backup/restore-loads:${what}`, { batch });
    }
  });
}

function notEmpty(sources: readonly string[]): InputError {
  const most = sources.slice(0, NAMED).join(', ');
  const rest = sources.length > NAMED ? ` and ${sources.length - NAMED} more` : '';
  return new InputError(
    'GRAPH_NOT_EMPTY',
    `The graph holds sources that the back-up does not hold, or holds otherwise: ${most}${rest}.`,
    'Restore into an empty home (`DEMARCHE_HOME`), or remove these sources first; a back-up keeps them.',
  );
}

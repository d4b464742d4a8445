import type { Dossier } from '../dossier/schema.ts';
import type { ImportRun } from '../exchange/import/import.ts';
import type { Database } from '../graph/database.ts';
import { loadDossiers, removeSource } from '../graph/write/load.ts';
import { printNotice, printProgress } from './output.ts';

/** What loading came to. */
export interface ImportLoaded {
  readonly sources: number;
  readonly loaded: {
    /** Sources of which something changed. */
    readonly changed: number;
    readonly nodes: number;
    readonly relationships: number;
    /** Sources that said something before that they do not say now, or otherwise. */
    readonly shrunk: number;
    /** Parts of sources that are smaller now. */
    readonly removed: number;
  };
}

/** Sources between two lines of progress. */
const STEP = 1_000;
const PART = /^(.+)-part-(\d+)$/;

/** Loads what is imported, while it is read. Parts that a source had before and has no more go. */
export async function loadImported(database: Database, run: ImportRun): Promise<ImportLoaded> {
  const parts = await storedParts(database);
  const dossiers = async function* (): AsyncGenerator<Dossier> {
    for await (const { dossier } of run.dossiers) {
      parts.delete(dossier.source.id);
      yield dossier;
    }
  };
  const loaded = { changed: 0, nodes: 0, relationships: 0, shrunk: 0, removed: 0 };
  const seen = new Set<string>();
  const divided = new Set([...parts].map(wholeOf));
  let sources = 0;
  const onPart = (source: string, part: number, of: number) =>
    printProgress(`Loaded part ${part} of ${of} of ${source}.`);
  try {
    for await (const report of loadDossiers(database, dossiers(), { onPart })) {
      sources += 1;
      const { nodesWritten, nodesDeleted, relationshipsCreated, relationshipsDeleted } = report;
      if (nodesWritten + nodesDeleted + relationshipsCreated + relationshipsDeleted > 0) loaded.changed += 1;
      loaded.nodes += nodesWritten;
      loaded.relationships += relationshipsCreated;
      if (nodesDeleted + relationshipsDeleted > 0) loaded.shrunk += 1;
      if (divided.has(report.source)) seen.add(report.source);
      if (sources % STEP === 0) printProgress(`Loaded ${sources} sources.`);
    }
  } catch (error) {
    printNotice(`${sources} sources were loaded before this; importing again goes on.`);
    throw error;
  }
  for (const part of parts) {
    if (!seen.has(wholeOf(part))) continue;
    await removeSource(database, part);
    loaded.removed += 1;
  }
  return { sources, loaded };
}

/** The source of which this is a part. */
function wholeOf(part: string): string {
  return PART.exec(part)?.[1] ?? part;
}

/** Ids of sources that are loaded and were named as parts of large ones. */
async function storedParts(database: Database): Promise<Set<string>> {
  const rows = await database.read<{ source: string; title: string }>('read/loaded-parts');
  // Others may call a source so, too; an import gives a part its title.
  const isPart = ({ source, title }: { source: string; title: string }) =>
    title.endsWith(` (part ${PART.exec(source)?.[2]})`);
  return new Set(rows.filter(isPart).map(({ source }) => source));
}

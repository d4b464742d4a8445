import { Argument, Command, Option } from 'commander';
import { InputError } from '../errors.ts';
import type { FileAccount, Reject } from '../exchange/import/account.ts';
import { IMPORT_FORMATS } from '../exchange/import/formats.ts';
import { type ImportRun, importFiles } from '../exchange/import/import.ts';
import type { ImportOptions } from '../exchange/import/importer.ts';
import { interrupted, interruption, withDatabase } from './connection.ts';
import { loadImported } from './import-load.ts';
import { writeImported, writeTexts } from './import-out.ts';
import { parseHead } from './import-source.ts';
import { ImportTold } from './import-told.ts';
import { type OutputOptions, printProgress } from './output.ts';
import { RejectsFile } from './rejects-file.ts';

interface Options extends OutputOptions {
  readonly out?: string;
  readonly load?: boolean;
  readonly adopt?: boolean;
  readonly rejects?: string;
  readonly texts?: string;
  readonly source?: ImportOptions['source'];
  readonly languages: readonly string[];
  readonly mapping?: string;
  readonly encoding?: string;
  readonly birthDays?: boolean;
}

/** Records between two lines of progress. */
const STEP = 100_000;

/** `demarche import`: makes dossiers of what stands in files of another format, and tells what became of every record. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'make dossiers of files of another format; every record is kept, or refused with its line and the reason',
    )
    .addArgument(new Argument('<format>', 'what the files are').choices(IMPORT_FORMATS))
    .argument('<file...>', 'the files, before options that take several values')
    .addOption(
      new Option(
        '--out <path>',
        'write the dossiers: one to dossier.yaml, .json or .jsonl, several into a folder',
      ).conflicts('load'),
    )
    .option('--load', 'load the dossiers at once')
    .option('--adopt', 'with --load, add the graph to a database that holds other data')
    .option('--rejects <file>', 'write what is refused as JSON Lines: file, line, id, code, reason')
    .addOption(
      new Option(
        '--source <key=value...>',
        'of the source that a file becomes: id, title, publisher, url, lang, published, retrieved, licence, attribution',
      ).argParser(parseHead),
    )
    .addOption(
      new Option(
        '--languages <language...>',
        'languages of names that are wanted, the first one first, for wikidata',
      ).default([], 'en'),
    )
    .option('--mapping <file>', 'what the columns of tables are, for csv')
    .option('--encoding <name>', 'encoding of tables, such as windows-1252; found out where absent')
    .option('--birth-days', 'keep days of birth beyond the year')
    .option('--texts <folder>', 'write the texts of documents, where files hold them, for `demarche attach`')
    .option('--json', 'machine-readable result')
    .action((format: string, files: string[], options: Options) => run(format, files, options));
}

async function run(format: string, files: readonly string[], options: Options): Promise<void> {
  const told = new ImportTold();
  const rejects = options.rejects === undefined ? undefined : await RejectsFile.open(options.rejects);
  const onReject = (reject: Reject) => {
    told.reject(reject);
    rejects?.add(reject);
  };
  const { texts, source = {}, birthDays = false } = options;
  const importOptions = (signal: AbortSignal) => ({
    ...options,
    source,
    birthDays,
    signal,
    onReject,
    onText: texts === undefined ? undefined : writeTexts(texts),
    onProgress: (records: number) => {
      if (records % STEP === 0) printProgress(`Read ${records} records.`);
    },
  });
  try {
    const work = (signal: AbortSignal) => importFiles(format, files, importOptions(signal));
    const result = options.load
      ? await withDatabase(options, async (database, _, signal) => {
          const imported = await work(signal);
          return { ...(await loadImported(database, imported)), files: imported.account() };
        })
      : await unloaded(work, options.out);
    await rejects?.finish();
    const nothing = result.files.every(({ kept }) => kept === 0)
      ? nothingKept(result.files, options)
      : undefined;
    told.print(options, result, nothing);
    if (nothing) process.exitCode = nothing.exitCode;
  } catch (error) {
    await rejects?.abandon();
    throw error;
  }
}

/** Writes the dossiers, or only tells what they would be. */
async function unloaded(work: (signal: AbortSignal) => Promise<ImportRun>, out: string | undefined) {
  const interrupt = interruption();
  try {
    const imported = await work(interrupt.signal);
    const sources = await writeImported(imported, out, interrupt.signal);
    return { sources, written: out, files: imported.account() };
  } catch (error) {
    throw interrupt.signal.aborted ? interrupted(error) : error;
  } finally {
    interrupt.end();
  }
}

function nothingKept(files: readonly FileAccount[], { rejects }: Options): InputError {
  if (files.every(({ records }) => records === 0)) {
    return new InputError(
      'NOTHING_KEPT',
      'There is no record in what was given.',
      'Check that these are the files.',
    );
  }
  const hint = `${rejects ?? '--rejects FILE'} lists each record and why.`;
  return new InputError('NOTHING_KEPT', 'No record was kept.', hint);
}

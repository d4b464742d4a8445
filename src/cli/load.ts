import { Command } from 'commander';
import type { Database } from '../graph/database.ts';
import { type LoadReport, loadDossiers } from '../graph/write/load.ts';
import { withDatabase } from './connection.ts';
import { type CheckedDossiers, checkDossiers } from './dossiers.ts';
import { type OutputOptions, printNotice, printProgress, printResult } from './output.ts';

/** How many sources a message names. */
const NAMED = 20;

interface LoadOptions extends OutputOptions {
  readonly adopt?: boolean;
}

/** `demarche load`: makes the graph say of each source what its dossier says. */
export function loadCommand(): Command {
  return new Command('load')
    .description('load dossiers, each as a whole; loading one again writes only what changed')
    .argument('<dossier...>', 'dossiers: .yaml, .json or .jsonl')
    .option('--adopt', 'add the graph to a database that holds other data')
    .option('--json', 'machine-readable result')
    .action(async (files: string[], options: LoadOptions) => {
      const checked = await checkDossiers(files);
      const reports = await withDatabase(options, (database) => loadAll(database, checked));
      printResult(options, reports, reports.flatMap(describeLoad));
    });
}

/** Loads one after the other; when one fails, says which were loaded before. */
async function loadAll(database: Database, { sources, dossiers }: CheckedDossiers): Promise<LoadReport[]> {
  const reports: LoadReport[] = [];
  const onPart = (source: string, part: number, parts: number) =>
    printProgress(`Loaded part ${part} of ${parts} of ${source}.`);
  try {
    for await (const report of loadDossiers(database, dossiers(), { onPart })) {
      reports.push(report);
      printProgress(`Loaded ${report.source} (${reports.length} of ${sources.length}).`);
    }
  } catch (error) {
    if (sources.length > 1) tellLoaded(reports, sources);
    throw error;
  }
  return reports;
}

function tellLoaded(reports: readonly LoadReport[], sources: readonly string[]): void {
  const loaded = reports.map(({ source }) => source);
  if (loaded.length > 0) printNotice(`Loaded: ${loaded.join(', ')}.`);
  const others = sources.slice(loaded.length);
  const most = others.slice(0, NAMED).join(', ');
  const rest = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
  printNotice(`Not loaded, or not as a whole: ${most}${rest}.`);
}

/** What a load did, in lines for people. */
export function describeLoad(report: LoadReport): string[] {
  const { nodesWritten, nodesDeleted, relationshipsCreated, relationshipsDeleted } = report;
  if (nodesWritten + nodesDeleted + relationshipsCreated + relationshipsDeleted === 0) {
    return [`${report.source}: unchanged.`];
  }
  return [
    `${report.source}: ${nodesWritten} nodes and ${relationshipsCreated} relationships written, ` +
      `${nodesDeleted} and ${relationshipsDeleted} removed.`,
    ...report.sameAs.map(
      ({ from, to, wikidata }) => `  ${from} and ${to} are both ${wikidata}: joined by SAME_AS.`,
    ),
  ];
}

import { Command } from 'commander';
import type { Dossier } from '../dossier/schema.ts';
import type { Database } from '../graph/database.ts';
import { type LoadReport, loadDossier } from '../graph/write/load.ts';
import { withDatabase } from './connection.ts';
import { readDossiers } from './dossiers.ts';
import { type OutputOptions, printNotice, printProgress, printResult } from './output.ts';

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
      const dossiers = await readDossiers(files);
      const reports = await withDatabase(options, (database) => loadAll(database, dossiers));
      printResult(options, reports, reports.flatMap(describeLoad));
    });
}

/** Loads one after the other; when one fails, says which were loaded before. */
async function loadAll(database: Database, dossiers: readonly Dossier[]): Promise<LoadReport[]> {
  const reports: LoadReport[] = [];
  for (const dossier of dossiers) {
    printProgress(`Loading ${dossier.source.id} (${reports.length + 1} of ${dossiers.length}).`);
    try {
      reports.push(await loadDossier(database, dossier));
    } catch (error) {
      printNotice(`${dossier.source.id} was not loaded.`);
      if (reports.length > 0)
        printNotice(`Loaded before it: ${reports.map(({ source }) => source).join(', ')}.`);
      throw error;
    }
  }
  return reports;
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

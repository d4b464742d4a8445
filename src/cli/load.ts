import { Command } from 'commander';
import type { Problem } from '../dossier/problems.ts';
import type { Dossier } from '../dossier/schema.ts';
import { type LoadReport, loadDossier } from '../graph/write/load.ts';
import { withDatabase } from './connection.ts';
import { readDossier } from './files.ts';
import { type OutputOptions, printProgress, printResult, problemsError } from './output.ts';

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
      const dossiers = await readAll(files);
      const reports = await withDatabase(options, async (database) => {
        const done: LoadReport[] = [];
        for (const dossier of dossiers) {
          printProgress(`Loading ${dossier.source.id} (${done.length + 1} of ${dossiers.length}).`);
          done.push(await loadDossier(database, dossier));
        }
        return done;
      });
      printResult(options, reports, reports.flatMap(describeLoad));
    });
}

/** Checks all before any is loaded. */
async function readAll(files: readonly string[]): Promise<Dossier[]> {
  const problems: Problem[] = [];
  const dossiers: Dossier[] = [];
  for (const file of files) {
    const checked = await readDossier(file);
    if (checked.problems) problems.push(...checked.problems);
    else dossiers.push(checked.dossier);
  }
  if (problems.length > 0) throw problemsError(problems);
  return dossiers;
}

/** What a load did, in lines for people. */
export function describeLoad(report: LoadReport): string[] {
  if (!report.changed) return [`${report.source}: unchanged.`];
  const { nodesWritten, nodesDeleted, relationshipsCreated, relationshipsDeleted } = report;
  return [
    `${report.source}: ${nodesWritten} nodes and ${relationshipsCreated} relationships written, ` +
      `${nodesDeleted} and ${relationshipsDeleted} removed.`,
    ...report.sameAs.map(
      ({ from, to, wikidata }) => `  ${from} and ${to} are both ${wikidata}: joined by SAME_AS.`,
    ),
  ];
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDossier } from '../dossier/check.ts';
import { isRenamed } from '../dossier/forgotten.ts';
import { sha256 } from '../dossier/spans.ts';
import type { Database } from '../graph/database.ts';
import { problemsError } from '../graph/dossier-error.ts';
import { type LoadReport, loadDossier } from '../graph/write/load.ts';

const FOLDER = fileURLToPath(new URL('../../seed', import.meta.url));

interface LoadRecord {
  readonly source: string;
  readonly seed: string | null;
}

/**
 * Loads the dossiers that ship, each version of a file once. What the user removed, or loaded from a file of their own,
 * stays as they left it; so does what bears another id since somebody in it was forgotten.
 */
export async function loadSeeds(database: Database): Promise<LoadReport[]> {
  const records = await database.read<LoadRecord>('read/load-records');
  const loaded = new Set(records.map(({ seed }) => seed));
  const own = new Set(records.filter(({ seed }) => seed === null).map(({ source }) => source));
  const reports: LoadReport[] = [];
  for (const name of (await readdir(FOLDER)).filter((each) => each.endsWith('.yaml')).sort()) {
    const path = join(FOLDER, name);
    const content = await readFile(path, 'utf8');
    const seed = sha256(content);
    if (loaded.has(seed)) continue;
    const checked = checkDossier(path, content);
    if (checked.problems) throw problemsError(checked.problems);
    const { id } = checked.dossier.source;
    if (own.has(id) || records.some(({ source }) => isRenamed(source, id))) continue;
    reports.push(await loadDossier(database, checked.dossier, { seed }));
  }
  return reports;
}

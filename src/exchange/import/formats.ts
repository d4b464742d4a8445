import { didYouMean } from '../../dossier/suggest.ts';
import { InputError } from '../../errors.ts';
import type { Importer } from './importer.ts';

/** Read when they are asked for: some bring large libraries or tables along. */
const IMPORTERS: Readonly<Record<string, () => Promise<{ readonly importer: Importer }>>> = {
  ftm: () => import('./ftm/importer.ts'),
  gdelt: () => import('./gdelt/importer.ts'),
  plover: () => import('./plover/importer.ts'),
  claimreview: () => import('./claimreview/importer.ts'),
  dna: () => import('./dna/importer.ts'),
  popolo: () => import('./popolo/importer.ts'),
  wikidata: () => import('./wikidata/importer.ts'),
  brat: () => import('./brat/importer.ts'),
  debate: () => import('./debate/importer.ts'),
  csv: () => import('./csv/importer.ts'),
};

/** Formats that can be read. */
export const IMPORT_FORMATS: readonly string[] = Object.keys(IMPORTERS);

/** @throws InputError BAD_USER_INPUT */
export async function importerOf(format: string): Promise<Importer> {
  const read = Object.hasOwn(IMPORTERS, format) ? IMPORTERS[format] : undefined;
  if (read) return (await read()).importer;
  throw new InputError(
    'BAD_USER_INPUT',
    `There is no format "${format}".${didYouMean(format, IMPORT_FORMATS)}`,
    `Expected one of ${IMPORT_FORMATS.join(', ')}.`,
  );
}

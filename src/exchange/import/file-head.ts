import { basename, extname } from 'node:path';
import { idOf } from './ids.ts';
import type { ImportOptions, InputFile, SourceInput } from './importer.ts';

/**
 * The head of the dossier that a file as a whole becomes: named after the file, and known since it was last written, but for
 * what the file itself says, and above that what whoever imports it says.
 * @param told what the file says of itself
 */
export function fileHead(
  file: InputFile,
  { source }: Pick<ImportOptions, 'source'>,
  told: Partial<SourceInput> = {},
): SourceInput {
  const name = basename(file.name, extname(file.name));
  const known = { title: name, ...told, ...source };
  const isDated = known.published !== undefined || known.retrieved !== undefined;
  return { id: idOf(name), ...(!isDated && { retrieved: file.modified }), ...known };
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportOptions } from '../../../src/exchange/import/importer.ts';
import { type Imported, importedText } from './imported.ts';

/** Imports tables as a mapping says. */
export async function mapped(
  mapping: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-mappings-'));
  try {
    await writeFile(join(folder, 'mapping.yaml'), mapping);
    return await importedText('csv', files, { mapping: join(folder, 'mapping.yaml'), ...options });
  } finally {
    await rm(folder, { recursive: true });
  }
}

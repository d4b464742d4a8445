import { basename } from 'node:path';
import type { Finding } from '../../../dossier/findings.ts';
import { didYouMean } from '../../../dossier/suggest.ts';
import { InputError } from '../../../errors.ts';
import type { InputFile } from '../importer.ts';
import { cellsOf, columnFindings, columnsOf, lookUpsOf } from './columns.ts';
import type { MappingFile } from './mapping-file.ts';
import { shown, type Table } from './table.ts';

/**
 * Refuses files of which a mapping says nothing, and mappings of files that are not given.
 * @param files without those that the mapping ignores
 * @throws InputError NO_TABLE, MAPPING_INVALID
 */
export function checkFiles({ mapping, refuse }: MappingFile, files: readonly InputFile[]): void {
  const given = new Set(files.map(({ name }) => basename(name)));
  const lookUps = lookUpsOf(mapping);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const [index, { file }] of mapping.tables.entries()) {
    const path = ['tables', index, 'file'];
    if (seen.has(file)) findings.push(wrong(path, `"${file}" has a table already; expected one.`));
    else if (!given.has(file)) findings.push(wrong(path, notGiven(file, given)));
    seen.add(file);
  }
  for (const { from, path } of lookUps) {
    if (!given.has(from)) findings.push(wrong([...path, 'from'], notGiven(from, given)));
  }
  if (findings.length > 0) throw refuse(findings);
  const known = new Set([...seen, ...lookUps.map(({ from }) => from)]);
  const strange = files.filter(({ name }) => !known.has(basename(name))).map(({ name }) => name);
  if (strange.length === 0) return;
  throw new InputError(
    'NO_TABLE',
    `The mapping has no table for ${strange.join(', ')}.`,
    'Add tables for them, or name them under "ignore".',
  );
}

/**
 * Refuses a mapping that names columns which tables do not have.
 * @throws InputError MAPPING_INVALID with lines and columns of the mapping
 */
export function checkColumns({ mapping, refuse }: MappingFile, tables: readonly Table[]): void {
  const lookUps = lookUpsOf(mapping);
  const findings = tables.flatMap((table) => {
    const index = mapping.tables.findIndex(({ file }) => file === table.name);
    const own = mapping.tables[index];
    const used = own ? cellsOf(own, index) : [];
    return columnFindings(table, [
      ...used.flatMap(({ cell, path }) => columnsOf(cell).map((column) => ({ path, column }))),
      ...lookUps
        .filter(({ from }) => from === table.name)
        .flatMap(({ path, key, take }) => [key, ...columnsOf(take)].map((column) => ({ path, column }))),
    ]);
  });
  if (findings.length > 0) throw refuse(findings, tables.map(told).join('\n'));
}

/** How a table was read. */
function told({ name, encoding, delimiter, columns }: Table): string {
  return `${name} was read as ${encoding.name}, with ${shown(delimiter)} between cells: ${columns.join(', ')}.`;
}

function notGiven(name: string, given: Iterable<string>): string {
  return `"${name}" is not among the files that are given.${didYouMean(name, given)}`;
}

function wrong(path: Finding['path'], message: string): Finding {
  return { path, code: 'WRONG_VALUE', message };
}

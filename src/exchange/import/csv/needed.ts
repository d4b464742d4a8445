import { InputError } from '../../../errors.ts';
import type { Table } from './table.ts';

/** What to do about a table of which nobody says what its columns are: the beginning of a mapping of it. */
export function mappingNeeded({ name, file, columns }: Table): InputError {
  const text = (column: string) => JSON.stringify(column);
  const key =
    columns.find((column) => /^id$|[_ ]id$|^(key|code|no|nr)\.?$/i.test(column)) ?? columns[0] ?? '';
  const title = columns.find((column) => /name|title/i.test(column)) ?? columns[0] ?? '';
  const lines = [
    'prefix: mine # ids begin so',
    'tables:',
    `  - file: ${text(name)}`,
    '    actors:',
    `      - { person: ${text(key)}, name: ${text(title)} }`,
    `# columns: ${columns.map(text).join(', ')}`,
  ];
  const message = `${file.name} is a table, and nothing says what its columns are.`;
  const hint = `Write a mapping, such as this one if its rows are people, and give it with --mapping:\n${lines.join('\n')}`;
  return new InputError('MAPPING_NEEDED', message, hint);
}

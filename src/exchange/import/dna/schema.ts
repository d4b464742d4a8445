import type { Database } from 'sql.js';
import { InputError } from '../../../errors.ts';

/** The tables that are read, and their columns. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  DOCUMENTS: ['ID', 'Title', 'Text', 'Author', 'Source', 'Section', 'Notes', 'Type', 'Date'],
  STATEMENTTYPES: ['ID', 'Label'],
  VARIABLES: ['ID', 'Variable', 'DataType', 'StatementTypeId'],
  STATEMENTS: ['ID', 'StatementTypeId', 'DocumentId', 'Start', 'Stop', 'Coder'],
  DATABOOLEAN: ['StatementId', 'VariableId', 'Value'],
  DATAINTEGER: ['StatementId', 'VariableId', 'Value'],
  DATALONGTEXT: ['StatementId', 'VariableId', 'Value'],
  DATASHORTTEXT: ['StatementId', 'VariableId', 'Entity'],
  ENTITIES: ['ID', 'VariableId', 'Value', 'ChildOf'],
  ATTRIBUTEVARIABLES: ['ID', 'AttributeVariable'],
  ATTRIBUTEVALUES: ['EntityId', 'AttributeVariableId', 'AttributeValue'],
  CODERS: ['ID', 'Name'],
};
/** Names are told up to so many. */
const MOST_TOLD = 20;

/**
 * Checks that a database has the tables of DNA 3. A view by such a name is none: it may be reckoned without end.
 * @throws InputError FILE_NOT_DNA
 */
export function checkSchema(database: Database, file: string): void {
  const found = texts(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  const known = new Set(found.map((name) => name.toUpperCase()));
  const missing = Object.entries(TABLES).flatMap(([table, columns]) => {
    if (!known.has(table)) return [`table ${table}`];
    const own = texts(database, `SELECT name FROM pragma_table_info('${table}')`);
    const names = new Set(own.map((name) => name.toUpperCase()));
    return columns.filter((column) => !names.has(column.toUpperCase())).map((name) => `${table}.${name}`);
  });
  if (missing.length === 0) return;
  const version = known.has('SETTINGS') ? versionOf(database) : undefined;
  const told = version === undefined ? '' : ` It says that its version is ${version}.`;
  throw new InputError(
    'FILE_NOT_DNA',
    `${file} is no file of Discourse Network Analyzer 3: it lacks ${listed(missing)}, and has the tables: ${listed(found) || 'none'}.${told}`,
    'Expected a .dna file of version 3. Bring an older one to version 3 with Discourse Network Analyzer itself.',
  );
}

function versionOf(database: Database): string | undefined {
  try {
    return texts(database, "SELECT Value FROM SETTINGS WHERE Property = 'version'")[0]?.slice(0, 40);
  } catch {
    // It has other columns.
    return undefined;
  }
}

function texts(database: Database, query: string): string[] {
  return (database.exec(query)[0]?.values ?? []).map(([value]) => String(value));
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST_TOLD ? ` and ${names.length - MOST_TOLD} more` : '';
  return names.slice(0, MOST_TOLD).join(', ') + more;
}

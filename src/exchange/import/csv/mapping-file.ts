import type { Finding } from '../../../dossier/findings.ts';
import type { LocatedText } from '../../../dossier/located.ts';
import { parseText } from '../../../dossier/parse.ts';
import { compareProblems, formatProblem, type Problem, problemAt } from '../../../dossier/problems.ts';
import { isRecord } from '../../../dossier/select.ts';
import { shapeFindings } from '../../../dossier/shape.ts';
import { InputError } from '../../../errors.ts';
import { textOf } from '../text-file.ts';
import { CELL_KEYS, type Mapping, mappingSchema, SECTIONS } from './mapping.ts';

/** A mapping takes some thousand characters. */
const LONGEST = 1_000_000;

/** A mapping, and where in its file each of its values stands. */
export interface MappingFile {
  readonly mapping: Mapping;
  /** What is wrong with it, as an error that names lines and columns. */
  refuse(findings: readonly Finding[], hint?: string): InputError;
}

/**
 * Reads a mapping and checks all of it but the names of columns.
 * @throws InputError MAPPING_INVALID with each line and column, FILE_UNREADABLE, FILE_NOT_UTF8
 */
export async function readMapping(path: string): Promise<MappingFile> {
  const result = parseText(path, await contentOf(path));
  if ('problems' in result) throw invalid(result.problems);
  const { parsed } = result;
  const refuse = (findings: readonly Finding[], hint?: string) => refusal(path, parsed, findings, hint);
  const value = expanded(parsed.value);
  const checked = mappingSchema.safeParse(value);
  if (checked.success) return { mapping: checked.data, refuse };
  throw refuse([...shapeFindings(mappingSchema, value, checked.error.issues)]);
}

async function contentOf(path: string): Promise<string> {
  let content = '';
  for await (const piece of textOf({ name: path, path, modified: '' })) {
    content += piece;
    if (content.length > LONGEST) break;
  }
  if (content.trim() !== '' && content.length <= LONGEST) return content;
  const what = content.length > LONGEST ? `holds more than ${LONGEST} characters` : 'is empty';
  const hint = 'Name the file that says what the columns are.';
  throw new InputError('MAPPING_INVALID', `${path} ${what}; expected a mapping.`, hint);
}

function refusal(path: string, parsed: LocatedText, findings: readonly Finding[], hint?: string): InputError {
  const problems = findings.map(({ path: to, atKey, code, message }) =>
    problemAt(path, atKey ? parsed.locateKey(to) : parsed.locate(to), code, message),
  );
  return invalid(problems.sort(compareProblems), hint);
}

function invalid(problems: readonly Problem[], hint?: string): InputError {
  const found = `${problems.length} problem${problems.length === 1 ? '' : 's'} found.`;
  return new InputError('MAPPING_INVALID', problems.map(formatProblem).join('\n'), hint ?? found);
}

/** Bare names of columns within the records of tables become cells, so that all cells have one shape. */
function expanded(mapping: unknown): unknown {
  if (!isRecord(mapping) || !Array.isArray(mapping.tables)) return mapping;
  const tables = mapping.tables.map((table: unknown) => (isRecord(table) ? expandedTable(table) : table));
  return { ...mapping, tables };
}

function expandedTable(table: Readonly<Record<string, unknown>>): unknown {
  const isSection = (key: string) => SECTIONS.some((section) => section === key);
  return mapped(table, (value, key) => (isSection(key) && Array.isArray(value) ? value.map(records) : value));
}

/** A record is a mapping; in its place a name would be no cell. */
function records(record: unknown): unknown {
  return isRecord(record) && !Array.isArray(record) ? mapped(record, cells) : record;
}

function cells(value: unknown): unknown {
  if (typeof value === 'string') return { column: value };
  if (Array.isArray(value)) return value.map(cells);
  if (!isRecord(value)) return value;
  if (!CELL_KEYS.some((key) => Object.hasOwn(value, key))) return mapped(value, cells);
  return mapped(value, (each, key) => (key === 'take' ? cells(each) : each));
}

function mapped(
  record: Readonly<Record<string, unknown>>,
  change: (value: unknown, key: string) => unknown,
): unknown {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

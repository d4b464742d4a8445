import { declaredOf } from './declared.ts';
import type { Attribute, ExportGraph, Value } from './graph.ts';
import { plainText } from './plain-text.ts';

/** How a table is written. */
export interface CsvOptions {
  /** For people who open it in a spreadsheet, which runs text as formulas and takes it as Windows-1252. */
  readonly spreadsheet?: boolean;
}

const NODE_COLUMNS: readonly Attribute[] = [
  { name: 'id', type: 'string' },
  { name: 'label', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'from', type: 'date' },
  { name: 'to', type: 'date' },
];
const EDGE_COLUMNS: readonly Attribute[] = [
  { name: 'id', type: 'string' },
  { name: 'source', type: 'string' },
  { name: 'target', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'directed', type: 'boolean' },
  { name: 'weight', type: 'double' },
  { name: 'from', type: 'date' },
  { name: 'to', type: 'date' },
];
const SOURCE_COLUMNS: readonly Attribute[] = [
  'id',
  'title',
  'publisher',
  'url',
  'licence',
  'attribution',
  'dataVersion',
].map((name) => ({ name, type: 'string' }));
const BYTE_ORDER_MARK = '\ufeff';
/** By what spreadsheets know a formula, after OWASP's advice on CSV injection; full-width forms, too. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Writes the nodes as CSV (RFC 4180), lists with `; ` between their items. For a spreadsheet it begins with a byte order
 * mark, and text that would be run as a formula with an apostrophe.
 */
export async function* nodesCsv(graph: ExportGraph, options: CsvOptions = {}): AsyncGenerator<string> {
  const columns = [...NODE_COLUMNS, ...graph.head.nodeAttributes];
  yield heading(columns, options);
  for await (const { id, label, kind, time, values } of graph.nodes()) {
    yield row(columns, { ...values, id, label, kind, from: time?.from, to: time?.to }, options);
  }
}

/** Writes the edges as CSV in the same ways as `nodesCsv` the nodes, without weights over time. */
export async function* edgesCsv(graph: ExportGraph, options: CsvOptions = {}): AsyncGenerator<string> {
  const columns = [...EDGE_COLUMNS, ...graph.head.edgeAttributes];
  yield heading(columns, options);
  for await (const { id, source, target, kind, directed, weight, time, values } of graph.edges()) {
    const own = { id, source, target, kind, directed, weight, from: time?.from, to: time?.to };
    yield row(columns, { ...values, ...own }, options);
  }
}

/** Writes whose words the graph holds, and under which terms, with the version of the data in each row. */
export async function* sourcesCsv({ head }: ExportGraph, options: CsvOptions = {}): AsyncGenerator<string> {
  yield heading(SOURCE_COLUMNS, options);
  for (const credit of head.credits) {
    yield row(SOURCE_COLUMNS, { ...credit, dataVersion: head.dataVersion }, options);
  }
}

function heading(columns: readonly Attribute[], options: CsvOptions): string {
  const names = columns.map(({ name }) => cell(name, options)).join(',');
  return `${options.spreadsheet ? BYTE_ORDER_MARK : ''}${names}\r\n`;
}

function row(
  columns: readonly Attribute[],
  values: Readonly<Record<string, Value | undefined>>,
  options: CsvOptions,
): string {
  const cells = columns.map(() => '');
  for (const { index, value } of declaredOf(columns, values)) cells[index] = cell(value, options);
  return `${cells.join(',')}\r\n`;
}

function cell(value: Value, { spreadsheet = false }: CsvOptions): string {
  const text = plainText(value);
  // A negative number begins with a minus, too, and is no formula.
  const harmful = spreadsheet && typeof value !== 'number' && FORMULA.test(text);
  const safe = harmful ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

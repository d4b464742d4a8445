import type { Properties, StoredGraph } from '../../read/stored.ts';

type Type = 'string' | 'string[]' | 'long' | 'double' | 'boolean';

/** Between the items of a list; no name or id holds it. */
export const ARRAY_DELIMITER = '\u001f';

const strings = (...names: string[]) => names.map((name) => [name, 'string'] as const);

/** All properties of docs/graph.md with their types; a header names them before the first row. */
const PROPERTIES: ReadonlyMap<string, Type> = new Map<string, Type>([
  ...strings(
    'accordingTo',
    'attribution',
    'code',
    'dateKey',
    'description',
    'disputesKey',
    'exact',
    'firstOn',
    'form',
    'hash',
  ),
  ...strings(
    'inKey',
    'iso2',
    'kind',
    'knownSince',
    'label',
    'lang',
    'lastOn',
    'licence',
    'name',
    'nameKey',
    'note',
  ),
  ...strings(
    'onBehalfOf',
    'orderDate',
    'outKey',
    'part',
    'published',
    'publishedFrom',
    'publishedTo',
    'publisher',
  ),
  ...strings(
    'quote',
    'retractedOn',
    'retrieved',
    'retrievedFrom',
    'retrievedTo',
    'role',
    'sha256',
    'side',
    'since',
  ),
  ...strings('sinceFrom', 'sinceTo', 'source', 'stance', 'statementsKey', 'status', 'text', 'title', 'until'),
  ...strings('untilFrom', 'untilTo', 'url', 'verb', 'voice', 'when', 'whenFrom', 'whenTo', 'wikidata'),
  ['evidence', 'string[]'],
  ['former', 'string[]'],
  ['names', 'string[]'],
  ['tellers', 'string[]'],
  ['via', 'string[]'],
  ['count', 'long'],
  ['end', 'long'],
  ['length', 'long'],
  ['position', 'long'],
  ['sources', 'long'],
  ['start', 'long'],
  ['lat', 'double'],
  ['lon', 'double'],
  ['anonymous', 'boolean'],
  ['contested', 'boolean'],
  ['implied', 'boolean'],
]);

const HEADINGS = [...PROPERTIES].map(([name, type]) => `${name}:${type}`);

/** Writes the nodes as `neo4j-admin database import` takes them: labels and properties as they are stored. */
export async function* neo4jNodes(graph: StoredGraph): AsyncGenerator<string> {
  yield row([':LABEL', 'id:ID', ...HEADINGS]);
  for await (const { id, labels, properties } of graph.nodes()) {
    yield row([quoted(labels.join(ARRAY_DELIMITER)), quoted(id), ...cells(properties)]);
  }
}

/** Writes the relationships in the same way. An empty list becomes none: the import knows no empty ones. */
export async function* neo4jRelationships(graph: StoredGraph): AsyncGenerator<string> {
  yield row([':START_ID', ':END_ID', ':TYPE', ...HEADINGS]);
  for await (const { type, from, to, properties } of graph.edges()) {
    yield row([quoted(from), quoted(to), type, ...cells(properties)]);
  }
}

function cells(properties: Properties): string[] {
  for (const name of Object.keys(properties)) {
    if (name !== 'id' && !PROPERTIES.has(name)) throw new Error(`"${name}" is no property of docs/graph.md`);
  }
  return [...PROPERTIES.keys()].map((name) => {
    const value = properties[name];
    if (value === undefined) return '';
    if (typeof value === 'object') return value.length === 0 ? '' : quoted(value.join(ARRAY_DELIMITER));
    return typeof value === 'string' ? quoted(value) : String(value);
  });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function row(values: readonly string[]): string {
  return `${values.join(',')}\n`;
}

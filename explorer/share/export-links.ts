import { type NetworkQuestion, parameterOf } from '../view/network.ts';

/** Letters of a link at most: servers and proxies refuse what is much longer. */
export const MOST_LINK_LETTERS = 8000;

/** The formats in which the server writes the graph: for what they are known as, or of which file, where they go. */
export const GRAPH_EXPORTS = {
  GraphML: 'graphml',
  GEXF: 'gexf',
  'nodes.csv': 'csv/nodes.csv',
  'edges.csv': 'csv/edges.csv',
  'JSON-LD': 'jsonld',
} as const;

/** The formats in which the server writes a discourse network. */
export const NETWORK_EXPORTS = {
  CSV: 'csv',
  GraphML: 'graphml',
  GEXF: 'gexf',
  Pajek: 'pajek',
  JSON: 'json',
} as const;

/**
 * Where the server writes the graph in a format.
 * @param around ids of nodes: these, and what joins them; without them all of the graph
 * @returns null where it would be too long
 */
export function graphExport(path: string, around?: readonly string[]): string | null {
  const parameters = around && [...around.map((id) => ['around', id]), ['depth', '0']];
  const link = linkTo(path, parameters ?? []);
  return link.length > MOST_LINK_LETTERS ? null : link;
}

/** Where the server writes a discourse network in a format. */
export function networkExport(path: string, question: NetworkQuestion, knownAt: string | null): string {
  const { mode, aggregate, normalise, groupBy, concept, duplicates, from, to } = question;
  const parameters = [
    mode === 'TWO_MODE' ? ['two-mode', 'true'] : ['one-mode', mode === 'CONCEPTS' ? 'claims' : 'actors'],
    ['aggregate', parameterOf(aggregate)],
    ['normalise', parameterOf(normalise)],
    ['group-by', parameterOf(groupBy)],
    ['concept', parameterOf(concept)],
    ['duplicates', parameterOf(duplicates)],
    ...(from ? [['from', from]] : []),
    ...(to ? [['to', to]] : []),
    ...(knownAt ? [['known-at', knownAt]] : []),
  ];
  return linkTo(`network/${path}`, parameters);
}

function linkTo(path: string, parameters: readonly string[][]): string {
  const link = new URL(`export/${path}`, document.baseURI);
  // Nothing of the page's own address.
  link.hash = '';
  for (const [name = '', value = ''] of parameters) link.searchParams.append(name, value);
  return link.href;
}

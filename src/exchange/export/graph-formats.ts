import { checkUnchanged, dataVersion } from '../../read/data-version.ts';
import type { Reader } from '../../read/reader.ts';
import type { StoredGraph } from '../../read/stored.ts';
import { edgesCsv, nodesCsv, sourcesCsv } from './csv.ts';
import { cytoscape } from './cytoscape.ts';
import type { ExportFiles } from './export-file.ts';
import { ftm } from './ftm/ftm.ts';
import { gexf } from './gexf.ts';
import type { ExportGraph } from './graph.ts';
import { graphml } from './graphml.ts';
import { graphology } from './graphology.ts';
import { jsonld } from './jsonld/jsonld.ts';
import { neo4jNodes, neo4jRelationships } from './neo4j.ts';
import { pajek } from './pajek.ts';
import { drawnGraph } from './stored-graph.ts';

/** What the graph, or a part of it, can be written as. */
export const GRAPH_FORMATS = [
  'graphml',
  'gexf',
  'csv',
  'pajek',
  'cytoscape',
  'graphology',
  'jsonld',
  'ftm',
  'neo4j',
] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** What writers are given. */
interface Given {
  readonly stored: StoredGraph;
  readonly drawn: ExportGraph;
  readonly version: string;
  /** Whether tables are for spreadsheets. */
  readonly spreadsheet: boolean;
}

type Files = Readonly<Record<string, (given: Given) => AsyncIterable<string>>>;

/** The files of each format. */
const FILES: Readonly<Record<GraphFormat, Files>> = {
  graphml: { 'graph.graphml': ({ drawn }) => graphml(drawn) },
  gexf: { 'graph.gexf': ({ drawn }) => gexf(drawn) },
  csv: {
    'nodes.csv': ({ drawn, spreadsheet }) => nodesCsv(drawn, { spreadsheet }),
    'edges.csv': ({ drawn, spreadsheet }) => edgesCsv(drawn, { spreadsheet }),
    'sources.csv': ({ drawn, spreadsheet }) => sourcesCsv(drawn, { spreadsheet }),
  },
  pajek: { 'graph.net': ({ drawn }) => pajek(drawn) },
  cytoscape: { 'graph.cyjs': ({ drawn }) => cytoscape(drawn) },
  graphology: { 'graph.json': ({ drawn }) => graphology(drawn) },
  jsonld: { 'graph.jsonld': ({ stored, version }) => jsonld(stored, version) },
  ftm: { 'entities.ftm.json': ({ stored, version }) => ftm(stored, version) },
  neo4j: {
    'nodes.csv': ({ stored }) => neo4jNodes(stored),
    'relationships.csv': ({ stored }) => neo4jRelationships(stored),
  },
};

interface WritingOptions {
  /** What the files say that they are. */
  readonly title?: string;
  readonly spreadsheet?: boolean | undefined;
}

/** What all of the graph is called. */
export const TITLE = 'Demarche: who met whom, who said what and who disputes it';

/**
 * The files that a stored graph is written as.
 * @param reader tells the graph's version before and afterwards; what is read while it changes is refused by SystemError
 * GRAPH_CHANGED
 */
export async function graphFiles(
  format: GraphFormat,
  stored: StoredGraph,
  reader: Reader,
  { title = TITLE, spreadsheet = false }: WritingOptions = {},
): Promise<ExportFiles & { readonly dataVersion: string }> {
  const [version, credits] = await Promise.all([dataVersion(reader), stored.credits()]);
  const given = {
    stored,
    drawn: drawnGraph(stored, { title, dataVersion: version, credits }),
    version,
    spreadsheet,
  };
  const files = Object.entries(FILES[format]).map(([name, write]) => ({
    name,
    content: () => unchanged(write(given), version, reader),
  }));
  return { files, isFolder: files.length > 1, dataVersion: version };
}

async function* unchanged(
  content: AsyncIterable<string>,
  version: string,
  reader: Reader,
): AsyncGenerator<string> {
  yield* content;
  await checkUnchanged(reader, version);
}

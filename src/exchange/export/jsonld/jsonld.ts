import type { StoredGraph } from '../../../read/stored.ts';
import { creditLine } from '../credits.ts';
import { jsonList } from '../json-list.ts';
import { CONTEXT } from './context.ts';
import { edgeObject } from './edges.ts';
import { EXPORTS, iri, nodeIri } from './iri.ts';
import { creditObject, nodeObject } from './nodes.ts';

/**
 * Writes one document of JSON-LD 1.1 that readers expand without fetching anything. Nodes come first and are types of
 * schema.org and of the project's own vocabulary; each relationship is an RDF statement with the source, the evidence, the
 * stance and the dates of its own, so that parallel ones stay apart. The first node object is of the export: its data
 * version and the credits. Order keys and hashes of the database are left out.
 */
export async function* jsonld(graph: StoredGraph, dataVersion: string): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  yield* jsonList(objects(graph, dataVersion), (object) => object);
  yield ']}\n';
}

async function* objects(graph: StoredGraph, dataVersion: string): AsyncGenerator<object> {
  const credits = await graph.credits();
  yield {
    id: iri(EXPORTS, dataVersion),
    type: 'schema:Dataset',
    name: 'Demarche',
    'schema:version': dataVersion,
    'schema:isBasedOn': credits.map(({ id }) => ({ id: nodeIri(id) })),
    attribution: credits.map(creditLine),
  };
  // A part of the graph need not hold the sources of what it holds.
  for (const credit of credits) yield creditObject(credit);
  for await (const node of graph.nodes()) yield nodeObject(node);
  for await (const edge of graph.edges()) yield edgeObject(edge);
}

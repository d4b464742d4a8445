import { checkDeclared } from './declared.ts';
import type { ExportGraph } from './graph.ts';
import { jsonList } from './json-list.ts';

/**
 * Writes the JSON that Cytoscape.js takes, and Cytoscape as `.cyjs`: title, data version and credits are data of the
 * graph. Cytoscape.js wants ids of edges that no node has.
 */
export async function* cytoscape(graph: ExportGraph): AsyncGenerator<string> {
  const { title, dataVersion, credits, nodeAttributes, edgeAttributes } = graph.head;
  yield `{"data":${JSON.stringify({ title, dataVersion, credits })},\n"elements":{"nodes":[`;
  yield* jsonList(graph.nodes(), ({ id, label, kind, time, values }) => {
    checkDeclared(nodeAttributes, values);
    return { data: { ...values, ...time, id, label, kind } };
  });
  yield '],\n"edges":[';
  yield* jsonList(graph.edges(), (edge) => {
    const { id, source, target, kind, directed, weight, weights, time, values } = edge;
    checkDeclared(edgeAttributes, values);
    return { data: { ...values, ...time, id, source, target, kind, directed, weight, weights } };
  });
  yield ']}}\n';
}

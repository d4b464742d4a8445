import { checkDeclared } from './declared.ts';
import type { ExportGraph } from './graph.ts';
import { jsonList } from './json-list.ts';

const OPTIONS = { type: 'mixed', multi: true, allowSelfLoops: true };

/** Writes the JSON that graphology imports: title, data version and credits are attributes of the graph. */
export async function* graphology(graph: ExportGraph): AsyncGenerator<string> {
  const { title, dataVersion, credits, nodeAttributes, edgeAttributes } = graph.head;
  yield `{"attributes":${JSON.stringify({ title, dataVersion, credits })},\n"options":${JSON.stringify(OPTIONS)},\n`;
  yield '"nodes":[';
  yield* jsonList(graph.nodes(), ({ id, label, kind, time, values }) => {
    checkDeclared(nodeAttributes, values);
    return { key: id, attributes: { ...values, ...time, label, kind } };
  });
  yield '],\n"edges":[';
  yield* jsonList(graph.edges(), (edge) => {
    const { id, source, target, kind, directed, weight, weights, time, values } = edge;
    checkDeclared(edgeAttributes, values);
    const attributes = { ...values, ...time, kind, weight, weights };
    return { key: id, source, target, undirected: !directed, attributes };
  });
  yield ']}\n';
}

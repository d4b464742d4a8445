import { edgesCsv, nodesCsv } from '../../src/exchange/csv.ts';
import { cytoscape } from '../../src/exchange/cytoscape.ts';
import { gexf } from '../../src/exchange/gexf.ts';
import type { ExportEdge, ExportGraph, ExportNode, Write } from '../../src/exchange/graph.ts';
import { graphml } from '../../src/exchange/graphml.ts';
import { graphology } from '../../src/exchange/graphology.ts';
import { pajek } from '../../src/exchange/pajek.ts';

const NODES = 100_000;
const EDGES = 300_000;
/** How many pieces are written between two looks at the memory. */
const STEP = 50_000;

const WRITERS: Readonly<Record<string, Write>> = {
  cytoscape,
  edgesCsv,
  gexf,
  graphml,
  graphology,
  nodesCsv,
  pajek,
};

const graph: ExportGraph = {
  head: {
    title: 'Large',
    dataVersion: '1',
    credits: [],
    nodeAttributes: [{ name: 'aliases', type: 'strings' }],
    edgeAttributes: [{ name: 'stance', type: 'string' }],
    directed: true,
  },
  nodes,
  edges,
};

async function* nodes(): AsyncGenerator<ExportNode> {
  for (let index = 0; index < NODES; index += 1) {
    yield { id: `n${index}`, label: `Node ${index}`, kind: 'PERSON', values: { aliases: [`"${index}"`] } };
  }
}

async function* edges(): AsyncGenerator<ExportEdge> {
  for (let index = 0; index < EDGES; index += 1) {
    yield {
      id: `e${index}`,
      source: `n${index % NODES}`,
      target: `n${(index * 7) % NODES}`,
      kind: 'MET',
      directed: true,
      weight: 1,
      values: { stance: 'agrees & disagrees' },
      time: { from: '2025-12-02' },
    };
  }
}

/** How long one format takes, in seconds, and the most that it holds beyond what was there before, in MB. */
async function measure(write: Write): Promise<{ seconds: number; megabytes: number }> {
  const before = held();
  const start = performance.now();
  let [pieces, most] = [0, 0];
  for await (const _ of write(graph)) {
    pieces += 1;
    if (pieces % STEP === 0) most = Math.max(most, held() - before);
  }
  return { seconds: (performance.now() - start) / 1000, megabytes: most / 1_000_000 };
}

function held(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const costs: Record<string, { seconds: number; megabytes: number }> = {};
for (const [name, write] of Object.entries(WRITERS)) costs[name] = await measure(write);
process.send?.(costs);

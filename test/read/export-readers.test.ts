import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphFiles } from '../../src/exchange/export/graph-formats.ts';
import { Reader } from '../../src/read/reader.ts';
import { wholeGraph } from '../../src/read/stored.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { gephi, type Opened, open, python, type Read } from '../exchange/export/readers.ts';
import { cypher } from '../support/graph.ts';

let api: Loaded;
let counts: { nodes: number; edges: number };

beforeAll(async () => {
  api = await loadedApi();
  const [found] = await cypher<{ nodes: number; edges: number }>(
    api.database,
    'RETURN COUNT { (:Entity) } AS nodes, COUNT { (:Entity)-->(:Entity) } AS edges',
  );
  counts = found ?? { nodes: 0, edges: 0 };
});
afterAll(() => api.close());

/** The loaded graph in one format, as others read it. */
async function opened(reader: Opened['reader'], format: Opened['format']): Promise<Read> {
  const { files } = await graphFiles(format, wholeGraph(api.database), new Reader(api.database));
  let text = '';
  for (const { content } of files) for await (const piece of content()) text += piece;
  const [read] = await open([{ reader, format, text }]);
  if (!read) throw new Error('the reader said nothing');
  return read;
}

/** A quotation, the stance of the statement that holds it, and the source, by the names that readers give them. */
function quoted({ nodes, edges }: Read) {
  const statement = nodes.find(({ quote }) => typeof quote === 'string' && quote !== '') ?? {};
  const id = statement.name ?? statement.id;
  const expresses = edges.find(({ kind, source }) => kind === 'EXPRESSES' && source === id);
  return { statement, expresses };
}

describe.skipIf(!python)('the graph opens without a warning', () => {
  test.each(['graphml', 'gexf'] as const)(
    'in networkx, as %s, with quotations, stances and sources',
    async (format) => {
      const read = await opened('networkx', format);
      expect(read.error).toBeUndefined();
      expect(read.directed).toBe(true);
      expect(read.nodes).toHaveLength(counts.nodes);
      expect(read.edges).toHaveLength(counts.edges);
      const { statement, expresses } = quoted(read);
      expect(statement.document).toMatch(/^[a-z0-9-]+$/);
      expect(['ASSERTS', 'SUPPORTS', 'DISPUTES', 'QUALIFIES', 'RETRACTS']).toContain(expresses?.stance);
      expect(expresses?.document).toBe(statement.document);
    },
  );

  test('in igraph, as GraphML', async () => {
    const read = await opened('igraph', 'graphml');
    expect(read.error).toBeUndefined();
    expect(read.nodes).toHaveLength(counts.nodes);
    expect(read.edges).toHaveLength(counts.edges);
    expect(read.graph).toMatchObject({ dataVersion: expect.stringMatching(/^[0-9a-f]{16}$/) });
  });

  test.each(['networkx', 'igraph'] as const)('in %s, as Pajek', async (reader) => {
    const read = await opened(reader, 'pajek');
    expect(read.error).toBeUndefined();
    expect(read.nodes).toHaveLength(counts.nodes);
    expect(read.edges).toHaveLength(counts.edges);
  });
});

describe.skipIf(!gephi)('the graph opens without a warning', () => {
  test('in Gephi, as GEXF, with the time of what has one', async () => {
    const read = await opened('gephi', 'gexf');
    expect(read.issues).toEqual([]);
    expect(read.nodes).toHaveLength(counts.nodes);
    expect(read.timeFormat).toBe('DATE');
    expect(read.edges).toHaveLength(counts.edges);
    expect(read.edgeColumns).toContain('stance:String');
  });
});

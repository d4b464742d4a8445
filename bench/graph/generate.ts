import type { Dossier } from '../../src/dossier/schema.ts';
import { GRAPH_FORMAT } from '../../src/graph/format.ts';
import { applyChange } from '../../src/graph/write/apply.ts';
import { newNodes } from '../../src/graph/write/change.ts';
import { differenceOf } from '../../src/graph/write/difference.ts';
import { assertionsOf } from '../../src/graph/write/from-dossier.ts';
import { NOTHING } from '../../src/graph/write/stored.ts';
import { BulkSession, type Sink } from './bulk-session.ts';
import { CsvFile } from './csv.ts';

/** Files that make up a graph, and how much is in them. */
export interface Generated {
  /** Options of `database import`. */
  readonly options: readonly string[];
  readonly nodes: number;
  readonly relationships: number;
}

/** Writes the graph that loading dossiers would make, as files for a bulk import. */
export async function generate(
  dossiers: Iterable<Dossier>,
  folder: string,
  signal?: AbortSignal,
): Promise<Generated> {
  const files = new GraphFiles(folder);
  const session = new BulkSession(files);
  for (const dossier of dossiers) {
    signal?.throwIfAborted();
    const wanted = assertionsOf(dossier);
    const difference = differenceOf(wanted, NOTHING);
    await applyChange(session, {
      sources: new Set([wanted.source]),
      before: NOTHING,
      wanted,
      difference,
      touched: difference.created,
      alone: false,
      isNew: newNodes(NOTHING, difference),
    });
    await files.drained();
  }
  session.finish();
  return files.close();
}

/** One file for each set of labels and each type. */
class GraphFiles implements Sink {
  private readonly nodes = new Map<string, CsvFile>();
  private readonly relationships = new Map<string, CsvFile>();
  private readonly counts = { nodes: 0, relationships: 0 };

  constructor(private readonly folder: string) {}

  node({ labels, properties: { id, ...properties } }: Parameters<Sink['node']>[0]): void {
    this.counts.nodes += 1;
    this.file(this.nodes, ['Entity', ...labels].join(':'), ['id:ID']).add([String(id)], properties);
  }

  relationship({ type, from, to, properties }: Parameters<Sink['relationship']>[0]): void {
    this.counts.relationships += 1;
    this.file(this.relationships, type, [':START_ID', ':END_ID']).add([from, to], properties);
  }

  async drained(): Promise<void> {
    for (const file of this.all()) await file.drained();
  }

  async close(): Promise<Generated> {
    // The mark that `prepareDatabase` sets on an empty database.
    const graph = this.file(this.nodes, 'Graph', ['id:ID']);
    graph.add(['demarche'], { format: GRAPH_FORMAT });
    for (const file of this.all()) await file.close();
    const options = [
      ...[...this.nodes.values()].map(({ option }) => `--nodes=${option}`),
      ...[...this.relationships.values()].map(({ option }) => `--relationships=${option}`),
    ];
    return { options, ...this.counts };
  }

  private all(): CsvFile[] {
    return [...this.nodes.values(), ...this.relationships.values()];
  }

  private file(files: Map<string, CsvFile>, name: string, ends: readonly string[]): CsvFile {
    const known = files.get(name);
    if (known) return known;
    const file = new CsvFile(this.folder, name, ends);
    files.set(name, file);
    return file;
  }
}

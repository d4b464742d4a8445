import type { Kernel } from '../../network/kernel.ts';
import type { Window } from '../../network/window.ts';
import { type WindowNetwork, windowNetwork, windowsFor } from '../../network/windows.ts';
import type { Reader } from '../../read/reader.ts';
import type { StatementRow } from '../../read/rows.ts';
import { cytoscape } from '../cytoscape.ts';
import type { ExportFile, ExportFiles } from '../export-file.ts';
import { gexf } from '../gexf.ts';
import type { Write } from '../graph.ts';
import { graphml } from '../graphml.ts';
import { graphology } from '../graphology.ts';
import { pajek } from '../pajek.ts';
import type { DrawnNetwork } from './drawn-network.ts';
import { networkGraph } from './graph.ts';
import { networkJson } from './json.ts';
import { matrixCsv } from './matrix-csv.ts';

/** What a network can be written as. */
export const NETWORK_FORMATS = [
  'csv',
  'graphml',
  'gexf',
  'pajek',
  'json',
  'cytoscape',
  'graphology',
] as const;
export type NetworkFormat = (typeof NETWORK_FORMATS)[number];

/** The ends of the names of files. */
const ENDINGS: Readonly<Record<NetworkFormat, string>> = {
  csv: 'csv',
  graphml: 'graphml',
  gexf: 'gexf',
  pajek: 'net',
  json: 'json',
  cytoscape: 'cyjs',
  graphology: 'json',
};

const GRAPHS: Readonly<Partial<Record<NetworkFormat, Write>>> = { graphml, pajek, cytoscape, graphology };

/**
 * The files of a network: one, and, of windows, one for each in formats without time.
 * @throws InputError BAD_USER_INPUT where a window does not fit
 */
export function networkFiles(
  format: NetworkFormat,
  drawn: DrawnNetwork,
  { window, kernel }: { readonly window?: number; readonly kernel: Kernel },
  reader: Reader,
): ExportFiles {
  const { positions, query } = drawn.network;
  const windows = window === undefined ? [] : windowsFor(positions, query, window);
  const inTurn = () => networksIn(windows, drawn, kernel);
  const name = `network.${ENDINGS[format]}`;
  const one = (content: ExportFile['content']) => ({ files: [{ name, content }], isFolder: false });
  if (format === 'gexf') return one(() => gexf(networkGraph(drawn, inTurn())));
  if (format === 'json') {
    const statements = (id: string) => reader.node<StatementRow>(id);
    return one(() => networkJson(drawn, inTurn(), statements));
  }
  const write = GRAPHS[format];
  const content = (each: DrawnNetwork) => (write ? write(networkGraph(each)) : matrixCsv(each));
  if (window === undefined) return one(() => content(drawn));
  const files = windows.map((each) => ({
    name: `${each.from}_${each.to}.${ENDINGS[format]}`,
    content: () =>
      content({ ...drawn, window: each, network: windowNetwork(positions, query, each, kernel).network }),
  }));
  return { files, isFolder: true };
}

/** The networks of windows, one at a time. */
function* networksIn(
  windows: readonly Window[],
  { network: { positions, query } }: DrawnNetwork,
  kernel: Kernel,
): Generator<WindowNetwork> {
  for (const window of windows) yield windowNetwork(positions, query, window, kernel);
}

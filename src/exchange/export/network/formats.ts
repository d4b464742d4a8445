import { InputError } from '../../../errors.ts';
import {
  type WindowPositions,
  type Windows,
  windowNetwork,
  windowPositions,
  windowsFor,
} from '../../../network/windows.ts';
import type { Reader } from '../../../read/reader.ts';
import type { StatementRow } from '../../../read/rows.ts';
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

/** More windows would be more than anybody looks at: a file each, or a weight each of every edge. */
const MOST_WINDOWS = 5_000;

/**
 * The files of a network: one, and, of windows, one for each in formats without time.
 * @throws InputError BAD_USER_INPUT where a window does not fit; LIMIT_EXCEEDED
 */
export function networkFiles(format: NetworkFormat, drawn: DrawnNetwork, reader: Reader): ExportFiles {
  const { positions, query } = drawn.network;
  const { window: width, kernel } = drawn.choice;
  const windows = width === undefined ? undefined : windowsFor(positions, query, width);
  if (windows && windows.count > MOST_WINDOWS) throw tooMany(windows.count);
  const inTurn = windows && (() => each(windows, drawn));
  const statements = (id: string) => reader.node<StatementRow>(id);
  const words = (id: string) => statements(id).then((row) => row?.quote ?? row?.text);
  const name = `network.${ENDINGS[format]}`;
  const one = (content: ExportFile['content']) => ({ files: [{ name, content }], isFolder: false });
  if (format === 'gexf') return one(() => gexf(networkGraph(drawn, words, inTurn)));
  if (format === 'json') return one(() => networkJson(drawn, inTurn, statements));
  const write = GRAPHS[format];
  const content = (drawing: DrawnNetwork) =>
    write ? write(networkGraph(drawing, words)) : matrixCsv(drawing);
  if (!windows) return one(() => content(drawn));
  const files = [...windows.inTurn()].map((window) => ({
    name: `${window.from}_${window.to}.${ENDINGS[format]}`,
    content: () => {
      const network = windowNetwork(windowPositions(positions, query, window, kernel));
      return content({ ...drawn, window, network });
    },
  }));
  return { files, isFolder: true };
}

/** What counts in each window, one at a time, with a turn for others between. */
async function* each(
  windows: Windows,
  { network: { positions, query }, choice: { kernel } }: DrawnNetwork,
): AsyncGenerator<WindowPositions> {
  for (const window of windows.inTurn()) {
    yield windowPositions(positions, query, window, kernel);
    await new Promise(setImmediate);
  }
}

function tooMany(count: number): InputError {
  return new InputError(
    'LIMIT_EXCEEDED',
    `window: ${count} windows are too many; the maximum is ${MOST_WINDOWS}.`,
    'Choose fewer days with `from` and `to`.',
  );
}

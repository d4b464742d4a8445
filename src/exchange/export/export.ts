import { didYouMean } from '../../dossier/suggest.ts';
import { InputError, SystemError } from '../../errors.ts';
import { loadedSources, readWhole, recordsOf } from '../../graph/backup/whole-source.ts';
import type { Database } from '../../graph/database.ts';
import { around as surroundings } from '../../read/around.ts';
import { dataVersion } from '../../read/data-version.ts';
import { type EdgeKind, EVERY_KIND } from '../../read/edge-kinds.ts';
import { checkFound } from '../../read/found.ts';
import { PastReader } from '../../read/past/past-reader.ts';
import { scopedGraph } from '../../read/past/stored.ts';
import { Reader } from '../../read/reader.ts';
import { ofKinds, partOfGraph, type StoredGraph, type Streaming, wholeGraph } from '../../read/stored.ts';
import type { ExportFiles } from './export-file.ts';
import { type GraphChoice, kindsOf, scopeOf, titleOf } from './graph-choice.ts';
import { GRAPH_FORMATS, type GraphFormat, graphFiles } from './graph-formats.ts';
import type { NetworkChoice } from './network/choice.ts';
import { drawNetwork } from './network/draw.ts';
import type { DrawnNetwork } from './network/drawn-network.ts';
import { NETWORK_FORMATS, type NetworkFormat, networkFiles } from './network/formats.ts';

/** All formats: of the graph, of dossiers, of networks. */
export const FORMATS: readonly string[] = [...new Set([...GRAPH_FORMATS, 'dossier', ...NETWORK_FORMATS])];

/** Files, and what whoever asked for them must know. */
export interface Exported extends ExportFiles {
  readonly dataVersion: string;
  readonly notices: readonly string[];
}

/**
 * The graph, or a part of it, in a format.
 * @throws InputError BAD_USER_INPUT, NOT_FOUND
 */
export async function exportGraph(
  database: Streaming,
  format: string,
  choice: GraphChoice,
): Promise<Exported> {
  const { edges } = choice;
  const known: GraphFormat | undefined = GRAPH_FORMATS.find((each) => each === format);
  if (!known) throw unknownFormat('The graph', format, GRAPH_FORMATS);
  const kinds = edges && kindsOf(edges);
  const reader = new Reader(database);
  await checkSources(reader, choice.source);
  const { part, notices } = await chosenPart(database, reader, choice, kinds ?? EVERY_KIND);
  const chosen = kinds ? ofKinds(part, kinds) : part;
  return { ...(await graphFiles(known, chosen, reader, { ...choice, title: titleOf(choice) })), notices };
}

/**
 * A discourse network in a format.
 * @throws InputError BAD_USER_INPUT, NOT_FOUND, LIMIT_EXCEEDED
 */
export async function exportNetwork(
  database: Streaming,
  format: string,
  choice: NetworkChoice,
): Promise<Exported> {
  const known: NetworkFormat | undefined = NETWORK_FORMATS.find((each) => each === format);
  if (!known) throw unknownFormat('A network', format, NETWORK_FORMATS);
  const now = new Reader(database);
  const reader = choice.knownAt === undefined ? now : new PastReader(database, now, { day: choice.knownAt });
  const drawn = await drawNetwork(reader, choice);
  const { dataVersion } = drawn;
  return { ...networkFiles(known, drawn, reader), dataVersion, notices: noticesOf(drawn) };
}

async function chosenPart(
  database: Streaming,
  now: Reader,
  choice: GraphChoice,
  kinds: readonly EdgeKind[],
): Promise<{ part: StoredGraph; notices: string[] }> {
  const { around, depth } = choice;
  const scope = scopeOf(choice);
  if (!around)
    return { part: scope ? await scopedGraph(database, scope) : wholeGraph(database), notices: [] };
  const reader = scope ? new PastReader(database, now, scope) : now;
  checkFound('around', around, await Promise.all(around.map((id) => reader.node(id))));
  const { ids, total, truncated } = await surroundings(reader, around, depth, kinds);
  const part = scope ? await scopedGraph(database, scope, ids) : partOfGraph(database, ids);
  const notice = `Of at least ${total} nodes the nearest ${ids.length} are written.`;
  return { part, notices: truncated ? [notice] : [] };
}

/**
 * Dossiers, one a source, each as it was loaded, as JSON Lines. Each is read while no load is under way.
 * @param wanted ids of sources; all where absent
 * @throws InputError NOT_FOUND; SystemError PARTLY_LOADED, CONTENT_DAMAGED, GRAPH_CHANGED
 */
export async function exportDossiers(database: Database, wanted?: readonly string[]): Promise<Exported> {
  await checkSources(new Reader(database), wanted);
  const sources = (await loadedSources(database)).filter((source) => wanted?.includes(source) ?? true);
  const files = sources.map((source) => ({
    name: `${encodeURIComponent(source)}.jsonl`,
    content: () => dossierLines(database, source),
  }));
  return { files, isFolder: true, dataVersion: await dataVersion(new Reader(database)), notices: [] };
}

async function* dossierLines(database: Database, source: string): AsyncGenerator<string> {
  const held = await readWhole(database, source);
  if (!held) throw new SystemError('GRAPH_CHANGED', `"${source}" was removed meanwhile.`, 'Export again.');
  for (const record of recordsOf(held.dossier)) yield `${JSON.stringify(record)}\n`;
}

async function checkSources(reader: Reader, ids: readonly string[] = []): Promise<void> {
  const nodes = await Promise.all(ids.map((id) => reader.node(id)));
  checkFound(
    'source',
    ids,
    nodes.filter((node) => node?.labels.includes('Source')),
  );
}

function noticesOf({ network, leftOut }: DrawnNetwork): string[] {
  const counts = Object.entries(leftOut)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${count} ${REASONS[reason as keyof typeof REASONS]}`);
  return [
    ...(counts.length > 0 ? [`Left out: ${counts.join(', ')}.`] : []),
    ...(network.positions.length === 0 ? ['No statement is left: the network is empty.'] : []),
  ];
}

/** Why positions are left out, in words that follow their number. */
const REASONS = {
  unattributed: 'of nobody who is named',
  stance: 'that neither agree nor disagree',
  undated: 'without a date',
  ungrouped: 'of speakers who spoke for none',
  withoutTopic: 'on claims without a topic',
  repeated: 'repeated',
};

function unknownFormat(what: string, format: string, known: readonly string[]): InputError {
  const command = format === 'dossier' ? ' `demarche export dossier` writes dossiers.' : '';
  const hint = `Expected one of ${known.join(', ')}.${command}`;
  return new InputError(
    'BAD_USER_INPUT',
    `${what} cannot be written as "${format}".${didYouMean(format, known)}`,
    hint,
  );
}

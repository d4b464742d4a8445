import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { isDemarcheError } from '../errors.ts';
import { Database } from '../graph/database.ts';
import { openDriver } from '../graph/driver.ts';
import { runningEngine } from '../graph/engine/index.ts';
import { readSettings, type Settings } from '../settings.ts';
import { type OutputOptions, printResult } from './output.ts';
import { runningServer } from './server-record.ts';

/** What `demarche status` tells. */
interface Status {
  readonly home: string;
  readonly homeBytes: number;
  readonly server: string | null;
  readonly neo4j: string | null;
  readonly browser: string | null;
  readonly logs: readonly string[];
  readonly graph: Graph | null;
  readonly problem: string | null;
}

interface Graph {
  readonly nodes: number;
  readonly relationships: number;
  readonly sources: number;
  readonly lastLoad: { readonly source: string; readonly at: string } | null;
  /** Large sources whose load was interrupted. */
  readonly partial: readonly { readonly source: string; readonly part: number; readonly parts: number }[];
}

/** `demarche status`: what there is and what runs; starts nothing. */
export function statusCommand(): Command {
  return new Command('status')
    .description('show the home, addresses, sizes, the last load and the logs; starts nothing')
    .option('--json', 'machine-readable result')
    .action(async (options: OutputOptions) => {
      const status = await readStatus(readSettings());
      printResult(options, status, describe(status));
    });
}

async function readStatus(settings: Settings): Promise<Status> {
  const { home, remote } = settings;
  const server = await runningServer(home);
  const engine = remote ? undefined : await runningEngine(home);
  const login = remote ?? engine;
  const graph = login ? await readGraph(login, remote?.database ?? 'neo4j') : null;
  return {
    home,
    homeBytes: await sizeOf(home),
    server: server?.url ?? null,
    neo4j: login?.uri ?? null,
    browser: engine?.browserUrl ?? null,
    logs: [join(home, 'server.log'), ...(remote ? [] : [join(home, 'neo4j', 'logs')])],
    graph: typeof graph === 'string' ? null : graph,
    problem: typeof graph === 'string' ? graph : null,
  };
}

/** The graph's figures, or why there are none. */
async function readGraph(
  login: { uri: string; user: string; password: string },
  name: string,
): Promise<Graph | string> {
  let database: Database | undefined;
  try {
    database = new Database(await openDriver({ ...login, database: name }), name);
    const [row] = await database.read<Graph>('read/status');
    return row ?? 'The database gave no answer.';
  } catch (error) {
    if (isDemarcheError(error)) return error.message;
    throw error;
  } finally {
    await database?.close();
  }
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      stat(join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function describe({ home, homeBytes, server, neo4j, browser, logs, graph, problem }: Status): string[] {
  const last = graph?.lastLoad;
  return [
    `Home      ${home} (${(homeBytes / 1_000_000).toFixed(1)} MB)`,
    `Server    ${server ?? 'not running'}`,
    `Neo4j     ${neo4j ?? 'not running'}`,
    ...(browser ? [`Browser   ${browser}`] : []),
    ...(graph
      ? [`Graph     ${graph.nodes} nodes, ${graph.relationships} relationships, ${graph.sources} sources`]
      : []),
    ...(last ? [`Last load ${last.source}, ${last.at}`] : []),
    ...(graph?.partial ?? []).map(
      ({ source, part, parts }) => `Partial   ${source}: ${part} of ${parts} parts are loaded; load it again`,
    ),
    ...(problem ? [`Problem   ${problem}`] : []),
    ...logs.map((log) => `Log       ${log}`),
  ];
}

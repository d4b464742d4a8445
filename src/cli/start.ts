import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import pino, { type Logger } from 'pino';
import { isLoopback } from '../api/guards/host-check.ts';
import { limits } from '../api/limits.ts';
import { probeAddress, serve } from '../api/server.ts';
import { bearerCheck } from '../api/token.ts';
import { Database } from '../graph/database.ts';
import { Door } from '../graph/door/door.ts';
import { openDriver } from '../graph/driver.ts';
import type { EngineAddress } from '../graph/engine/index.ts';
import { prepareDatabase } from '../graph/prepare.ts';
import { type RemoteDatabase, readSettings, type Settings } from '../settings.ts';
import { interrupted, interruption } from './connection.ts';
import { keepEngine } from './keep-engine.ts';
import { type OutputOptions, printNotice, printProgress, printResult } from './output.ts';
import { loadSeeds } from './seeds.ts';
import { recordServer } from './server-record.ts';

interface StartOptions extends OutputOptions {
  readonly adopt?: boolean;
}

/** `demarche start`: Neo4j, the graph and the GraphQL server, until it is told to stop. */
export function startCommand(): Command {
  return new Command('start')
    .description('start Neo4j and the GraphQL server, and load the dossiers that ship')
    .option('--adopt', 'add the graph to a database that holds other data')
    .option('--json', 'machine-readable result')
    .action(async (options: StartOptions) => {
      const settings = readSettings();
      const interrupt = interruption();
      const undo: (() => Promise<void>)[] = [];
      try {
        const running = await bringUp(settings, options, interrupt.signal, undo);
        printResult(options, running, describe(running));
        if (!interrupt.signal.aborted) await once(interrupt.signal, 'abort');
      } catch (error) {
        throw interrupt.signal.aborted ? interrupted(error) : error;
      } finally {
        await undoAll(undo);
        interrupt.end();
      }
    });
}

/** In the reverse order; a step that fails keeps none of the others from being taken. */
async function undoAll(steps: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of [...steps].reverse()) await step().catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** Where everything is, once it runs. */
interface Running {
  readonly explorer: string;
  readonly graphql: string;
  readonly graphiql: string;
  readonly health: string;
  readonly ready: string;
  readonly neo4j: string;
  readonly browser: string | null;
  readonly passwordFile: string | null;
  readonly home: string;
  readonly log: string;
}

/** Starts one thing after the other; how to end each is put into `undo`, for the reverse order. */
async function bringUp(
  settings: Settings,
  { adopt = false }: StartOptions,
  signal: AbortSignal,
  undo: (() => Promise<void>)[],
): Promise<Running> {
  const { home, host, port, remote, cypher, token } = settings;
  undo.push(await recordServer(home, `http://${host}:${port}`));
  await probeAddress({ host, port });
  const log = join(home, 'server.log');
  const logger = pino({ base: null, level: settings.log }, pino.destination({ dest: log, sync: true }));

  const login = remote ?? (await embedded(settings, logger, signal, undo));
  const name = remote?.database ?? 'neo4j';
  const database = new Database(await openDriver({ ...login, database: name }), name);
  undo.push(() => database.close());
  await prepareDatabase(database, { adopt });
  for (const { source } of await loadSeeds(database)) printProgress(`Loaded ${source}.`);

  signal.throwIfAborted();
  const door = cypher && new Door({ ...login, database: name });
  if (door) undo.push(() => door.close());
  if (!isLoopback(host)) printNotice(exposure(settings));
  const { allowedHosts, origins } = settings;
  const serving = await serve({
    database,
    logger,
    host,
    port,
    door,
    exports: database,
    writes: token === undefined ? undefined : { database, token },
    allowedHosts,
    origins,
    explorer: fileURLToPath(new URL('../explorer', import.meta.url)),
    limits: { ...limits, ...settings.limits },
    ...(settings.reads === 'token' && { mayRead: bearerCheck(token) }),
  });
  undo.push(serving.close);
  return { ...addresses(serving.url, login), home, log };
}

/** Who can read what the server answers, where others than this machine reach it. */
function exposure({ host, reads }: Settings): string {
  const who =
    reads === 'token'
      ? 'whoever has the token reads'
      : 'whoever reaches it reads all of the graph, without a password';
  return [
    `WARNING: the server listens on ${host}, beyond this machine: ${who}.`,
    'WARNING: nothing is encrypted. Put a reverse proxy with TLS in front; DEMARCHE_READS=token demands DEMARCHE_TOKEN.',
  ].join('\n');
}

async function embedded(
  { home, boltPort, browserPort }: Settings,
  logger: Logger,
  signal: AbortSignal,
  undo: (() => Promise<void>)[],
): Promise<EngineAddress> {
  const kept = await keepEngine({ home, boltPort, browserPort, onProgress: printProgress, signal }, logger);
  undo.push(kept.stop);
  return kept.address;
}

function addresses(url: string, login: RemoteDatabase | EngineAddress): Omit<Running, 'home' | 'log'> {
  const embedded = 'browserUrl' in login ? login : undefined;
  return {
    explorer: `${url}/`,
    graphql: `${url}/graphql`,
    graphiql: `${url}/graphiql`,
    health: `${url}/health`,
    ready: `${url}/ready`,
    neo4j: login.uri,
    browser: embedded?.browserUrl ?? null,
    passwordFile: embedded?.passwordFile ?? null,
  };
}

function describe({
  explorer,
  graphql,
  graphiql,
  health,
  ready,
  neo4j,
  browser,
  passwordFile,
  home,
  log,
}: Running): string[] {
  return [
    'Demarche is ready.',
    '',
    `  Explorer       ${explorer}`,
    `  GraphQL        ${graphql}`,
    `  GraphiQL       ${graphiql}`,
    `  Health         ${health} and ${ready}`,
    `  Neo4j          ${neo4j}`,
    ...(browser
      ? [`  Neo4j Browser  ${browser}`, `  its password   is in ${passwordFile}; the user is neo4j`]
      : []),
    `  Data           ${home}`,
    `  Log            ${log}`,
    '',
    'Ctrl-C stops it.',
  ];
}

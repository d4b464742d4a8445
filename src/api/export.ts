import type { FetchAPI, Plugin } from 'graphql-yoga';
import { didYouMean } from '../dossier/suggest.ts';
import { InputError, isDemarcheError } from '../errors.ts';
import { type Exported, exportGraph, exportNetwork } from '../exchange/export/export.ts';
import { type ExportFile, inChunks } from '../exchange/export/export-file.ts';
import type { Database, Parameters, Row } from '../graph/database.ts';
import { once } from '../network/once.ts';
import type { Streaming } from '../read/stored.ts';
import type { Context } from './context.ts';
import type { ErrorLog } from './errors.ts';
import { graphChoice, networkChoice } from './export-parameters.ts';
import { type Refusal, refuse } from './guards/refusal.ts';
import { requestIdOf } from './guards/request-log.ts';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  graphml: 'application/xml',
  gexf: 'application/xml',
  net: 'text/plain; charset=utf-8',
  json: 'application/json',
  cyjs: 'application/json',
  jsonl: 'application/x-ndjson',
  jsonld: 'application/ld+json',
};

/** So many exports are under way at a time: each holds a connection to Neo4j for as long as it is read. */
const TOGETHER = 4;
/** A client that reads nothing for so long, in milliseconds, is taken to have gone. */
const PATIENCE = 60_000;

/**
 * `GET /export/FORMAT` and `GET /export/network/FORMAT`, with `/FILE` behind it where a format has several files: what the
 * commands `demarche export` and `demarche network` write, chosen by their options as parameters. Dossiers, for which loads
 * must wait, are written by the command only.
 */
export function useExport(database: Database, log: ErrorLog): Plugin<Context> {
  let underWay = 0;
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (!url.pathname.startsWith('/export/')) return;
      const refused = refusalOf(request, underWay);
      if (refused) {
        endResponse(refuse(fetchAPI, refused));
        return;
      }
      const run: Run = {
        log,
        id: requestIdOf(request),
        signal: request.signal,
        end: once(() => (underWay -= 1)),
      };
      underWay += 1;
      try {
        endResponse(await answer(database, url, request.method === 'HEAD', run, fetchAPI));
      } catch (error) {
        run.end();
        endResponse(refusal(error, fetchAPI, run));
      }
    },
  };
}

/** One export on its way to a client. */
interface Run {
  readonly log: ErrorLog;
  /** Names the request in the log. */
  readonly id: string;
  /** Aborted where the client goes away. */
  readonly signal: AbortSignal;
  /** Makes room for another. */
  readonly end: () => void;
}

function refusalOf({ method }: Request, underWay: number): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD') {
    return {
      status: 405,
      code: 'BAD_USER_INPUT',
      message: 'Exports are read with GET.',
      hint: 'Such as GET /export/graphml.',
      headers: { allow: 'GET, HEAD' },
    };
  }
  if (underWay < TOGETHER) return undefined;
  return {
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
    message: `${TOGETHER} exports are under way; there is no room for another.`,
    hint: 'Try again once one has ended.',
    headers: { 'retry-after': '10' },
  };
}

async function answer(database: Database, url: URL, isHead: boolean, run: Run, { Response }: FetchAPI) {
  const [first = '', ...rest] = pathOf(url);
  const isNetwork = first === 'network';
  const [format = '', name, ...more] = isNetwork ? rest : [first, ...rest];
  const source = untilAborted(database, run.signal);
  const exported = isNetwork
    ? await exportNetwork(source, format, networkChoice(url.searchParams))
    : await exportGraph(source, format, graphChoice(url.searchParams));
  const file = fileNamed(exported, more.length > 0 ? [name, ...more].join('/') : name);
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1);
  const headers = {
    'content-type': TYPES[ending] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="${file.name}"`,
    'cache-control': 'no-store',
    'x-demarche-data-version': exported.dataVersion,
    ...(exported.notices.length > 0 && { 'x-demarche-notice': exported.notices.join(' ') }),
  };
  if (isHead) {
    run.end();
    return new Response(null, { headers });
  }
  const pieces = inChunks(file);
  // What fails at once is told by its status.
  const begun = await pieces.next();
  return new Response(streamOf(begun, pieces, run), { headers });
}

function pathOf(url: URL): string[] {
  try {
    return url.pathname.slice('/export/'.length).split('/').map(decodeURIComponent);
  } catch {
    throw new InputError('BAD_USER_INPUT', 'The path is malformed.', 'Such as /export/graphml.');
  }
}

/** Reads the database until a client goes away: what is read for nobody ends, and its session with it. */
function untilAborted(database: Database, signal: AbortSignal): Streaming {
  return {
    read: (statement, parameters) => database.read(statement, parameters, signal),
    stream: async function* <T extends Row>(statement: string, parameters?: Parameters) {
      for await (const row of database.stream<T>(statement, parameters)) {
        signal.throwIfAborted();
        yield row;
      }
    },
  };
}

function fileNamed({ files }: Exported, name: string | undefined): ExportFile {
  const [only, ...others] = files;
  if (name === undefined && only && others.length === 0) return only;
  const found = files.find((file) => file.name === name);
  if (found) return found;
  const names = files.map((file) => file.name);
  const missing = name === undefined ? `This is ${files.length} files.` : `There is no file "${name}".`;
  throw new InputError(
    'NOT_FOUND',
    `${missing}${name === undefined ? '' : didYouMean(name, names)}`,
    names.length === 0 ? 'There is nothing to export.' : `Ask for one of ${names.slice(0, 20).join(', ')}.`,
  );
}

/** Sends pieces no faster than they are read; whoever reads nothing, or goes away, ends it. */
function streamOf(
  begun: IteratorResult<string>,
  pieces: AsyncGenerator<string>,
  { log, id, signal, end }: Run,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: IteratorResult<string> | undefined = begun;
  let idle: NodeJS.Timeout | undefined;
  let ended = false;
  const finish = () => {
    if (ended) return;
    ended = true;
    clearTimeout(idle);
    signal.removeEventListener('abort', finish);
    end();
    void pieces.return(undefined).catch(() => undefined);
  };
  if (signal.aborted) finish();
  else signal.addEventListener('abort', finish, { once: true });
  return new ReadableStream({
    async pull(controller) {
      clearTimeout(idle);
      try {
        const { done, value } = next ?? (await pieces.next());
        next = undefined;
        if (ended) return;
        if (done) {
          finish();
          controller.close();
          return;
        }
        controller.enqueue(encoder.encode(value));
        idle = setTimeout(() => {
          finish();
          controller.error(new Error('nobody reads'));
        }, PATIENCE);
        idle.unref();
      } catch (error) {
        if (ended) return;
        finish();
        // Half an answer must not look like a whole one: the connection breaks.
        log.error({ err: error, id }, 'an export broke off');
        controller.error(error);
      }
    },
    cancel: finish,
  });
}

function refusal(error: unknown, fetchAPI: FetchAPI, { log, id }: Run): Response {
  if (isDemarcheError(error)) {
    const { code, message, hint = '', exitCode } = error;
    const status = exitCode === 2 ? 503 : code === 'NOT_FOUND' ? 404 : 400;
    return refuse(fetchAPI, { status, code, message, hint });
  }
  log.error({ err: error, id }, 'an export failed');
  return refuse(fetchAPI, {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: 'The export failed.',
    hint: `The server's log tells more under the id ${id}.`,
  });
}

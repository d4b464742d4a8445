import type { FetchAPI, Plugin } from 'graphql-yoga';
import { didYouMean } from '../dossier/suggest.ts';
import { InputError, isDemarcheError } from '../errors.ts';
import { type Exported, exportGraph, exportNetwork } from '../exchange/export.ts';
import { type ExportFile, inChunks } from '../exchange/export-file.ts';
import type { Database } from '../graph/database.ts';
import type { Context } from './context.ts';
import type { ErrorLog } from './errors.ts';
import { graphChoice, networkChoice } from './export-parameters.ts';
import { refuse } from './guards/refusal.ts';
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

/**
 * `GET /export/FORMAT` and `GET /export/network/FORMAT`, with `/FILE` behind it where a format has several files: what the
 * commands `demarche export` and `demarche network` write, chosen by their options as parameters.
 */
export function useExport(database: Database, log: ErrorLog): Plugin<Context> {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (!url.pathname.startsWith('/export/')) return;
      if (request.method !== 'GET') {
        endResponse(refuse(fetchAPI, WRONG_METHOD));
        return;
      }
      try {
        endResponse(await answer(database, url, fetchAPI, log, requestIdOf(request)));
      } catch (error) {
        endResponse(refusal(error, fetchAPI, log, requestIdOf(request)));
      }
    },
  };
}

const WRONG_METHOD = {
  status: 405,
  code: 'BAD_USER_INPUT',
  message: 'Exports are read with GET.',
  hint: 'Such as GET /export/graphml.',
  headers: { allow: 'GET' },
};

async function answer(database: Database, url: URL, { Response }: FetchAPI, log: ErrorLog, id: string) {
  const [first = '', ...rest] = url.pathname.slice('/export/'.length).split('/').map(decodeURIComponent);
  const isNetwork = first === 'network';
  const [format = '', name] = isNetwork ? rest : [first, ...rest];
  const exported = isNetwork
    ? await exportNetwork(database, format, networkChoice(url.searchParams))
    : await exportGraph(database, format, graphChoice(url.searchParams));
  const file = fileNamed(exported, name);
  const pieces = inChunks(file);
  // What fails at once is told by its status.
  const begun = await pieces.next();
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1);
  return new Response(streamOf(begun, pieces, log, id), {
    headers: {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'no-store',
      ...(exported.notices.length > 0 && { 'x-demarche-notice': exported.notices.join(' ') }),
    },
  });
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

function streamOf(
  begun: IteratorResult<string>,
  pieces: AsyncGenerator<string>,
  log: ErrorLog,
  id: string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: IteratorResult<string> | undefined = begun;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = next ?? (await pieces.next());
        next = undefined;
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        // Half an answer must not look like a whole one: the connection breaks.
        log.error({ err: error, id }, 'an export broke off');
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

function refusal(error: unknown, fetchAPI: FetchAPI, log: ErrorLog, id: string): Response {
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

import { randomUUID } from 'node:crypto';
import { getOperationAST } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** Where a line for each request goes, and at debug level the query; pino's logger is one. */
export interface RequestLog {
  info?(details: object, message: string): void;
  debug?(details: object, message: string): void;
}

/** What is known of a request that is being answered. */
interface Known {
  readonly id: string;
  readonly start: number;
  operation?: string;
}

/** An id that others may give to a request: no longer than a line can bear, and nothing that a log or page would act on. */
const sane = /^[\w.:-]{1,64}$/;
const known = new WeakMap<Request, Known>();

/** The id of a request, which its answer has in the header `x-request-id`. */
export function requestIdOf(request: Request): string {
  return known.get(request)?.id ?? randomUUID();
}

/**
 * Gives each request an id, or keeps the one it brings, and writes one line for it. Neither the query nor its variables
 * stand in it, because what somebody looks for is nobody else's business.
 */
export function useRequestLog(log: RequestLog): Plugin<Context> {
  return {
    onRequest({ request }) {
      const given = request.headers.get('x-request-id') ?? '';
      known.set(request, { id: sane.test(given) ? given : randomUUID(), start: performance.now() });
    },
    onParams({ request, params }) {
      log.debug?.({ id: requestIdOf(request), query: params.query }, 'query');
    },
    onExecute({ args }) {
      const { request } = args.contextValue as YogaInitialContext;
      const entry = known.get(request);
      const name = getOperationAST(args.document, args.operationName)?.name?.value;
      if (entry && name !== undefined) entry.operation = name.slice(0, 100);
    },
    onResponse({ request, response }) {
      const entry = known.get(request);
      if (!entry) return;
      const { id, start, operation } = entry;
      response.headers.set('x-request-id', id);
      const ms = Math.round(performance.now() - start);
      log.info?.({ id, operation, status: response.status, ms }, 'request');
    },
  };
}

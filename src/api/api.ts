import { createYoga } from 'graphql-yoga';
import type { Database } from '../graph/database.ts';
import type { Door } from '../graph/door/door.ts';
import type { Readable } from '../read/reader.ts';
import type { Context } from './context.ts';
import { useErrorShape } from './error-shape.ts';
import type { ErrorLog } from './errors.ts';
import { useExport } from './export.ts';
import { useAcceptable } from './guards/acceptable.ts';
import { useBodyLimit } from './guards/body-limit.ts';
import { useContentType } from './guards/content-type.ts';
import { useCors } from './guards/cors.ts';
import { documentCache, noCache } from './guards/document-cache.ts';
import { useExplorer } from './guards/explorer.ts';
import { useGraphiQL } from './guards/graphiql.ts';
import { useHostCheck } from './guards/host-check.ts';
import { useLifetime } from './guards/lifetime.ts';
import { useQueryLimits } from './guards/query-limits.ts';
import { useQueryString } from './guards/query-string.ts';
import { useReadToken } from './guards/read-token.ts';
import { useReadiness } from './guards/readiness.ts';
import { type RequestLog, useRequestLog } from './guards/request-log.ts';
import { useSecurityHeaders } from './guards/security-headers.ts';
import { useKnownAt } from './known-at.ts';
import { limits as defaults, type Limits } from './limits.ts';
import { schema } from './schema.ts';
import { type Writes, writableDatabase } from './token.ts';

/** What the API works with. */
export interface ApiOptions {
  /** Where it reads. */
  readonly database: Readable;
  /** Where requests and unexpected errors go. */
  readonly logger: ErrorLog & RequestLog;
  /** The address that the server binds; on a loopback address foreign Host headers are refused. */
  readonly host?: string;
  /** Where statements in Cypher go; without it there are none. */
  readonly door?: Pick<Door, 'read'> | undefined;
  /** Where exports come from; without it there are none. */
  readonly exports?: Database | undefined;
  /** Where writes go, and the token that they need; without it there are none. */
  readonly writes?: Writes | undefined;
  /** Names in the Host header besides those of that address. */
  readonly allowedHosts?: readonly string[];
  /** Origins whose pages may read the answers. */
  readonly origins?: readonly string[];
  /** Who may read; everybody where it is absent. */
  readonly mayRead?: (request: Request) => boolean;
  /** The folder of the built explorer; without it, `/` leads to GraphiQL. */
  readonly explorer?: string;
  /** What one request may ask for at most. */
  readonly limits?: Limits;
}

/**
 * The API as a function from requests to responses: `/graphql`, the explorer at `/`, `/graphiql`, `/export/…`,
 * `/health` and `/ready`.
 * It neither reads nor listens before it is asked.
 */
export function createApi(options: ApiOptions) {
  const { database, logger, mayRead, door, exports, writes, explorer, limits = defaults } = options;
  return createYoga<object, Context>({
    schema,
    plugins: [
      useAcceptable(),
      useRequestLog(logger),
      useSecurityHeaders(),
      useHostCheck(options.host ?? '127.0.0.1', options.allowedHosts ?? []),
      useCors(options.origins ?? []),
      useContentType(),
      ...(mayRead ? [useReadToken(mayRead)] : []),
      useReadiness(database),
      ...(exports ? [useExport(exports, logger)] : []),
      ...(explorer ? [useExplorer(explorer)] : []),
      useGraphiQL(),
      useQueryString(),
      useBodyLimit(limits),
      useErrorShape(logger),
      useQueryLimits(limits),
      useKnownAt(),
      useLifetime(database, limits, (request) => ({
        door,
        writable: () => writableDatabase(request, writes),
      })),
    ],
    healthCheckEndpoint: '/health',
    landingPage: false,
    graphiql: false,
    // `useCors` grants; Yoga would reflect any origin, with credentials.
    cors: false,
    multipart: false,
    batching: false,
    // `useBodyLimit` limits it.
    maxRequestBodySize: false,
    parserAndValidationCache: { documentCache: documentCache(), errorCache: noCache },
    // `useErrorShape` masks, so that there is one place for it.
    maskedErrors: false,
    logging: false,
  });
}

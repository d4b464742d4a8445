import { createYoga } from 'graphql-yoga';
import type { Readable } from '../read/reader.ts';
import type { Context } from './context.ts';
import { documentCache, noCache } from './document-cache.ts';
import { useErrorShape } from './error-shape.ts';
import type { ErrorLog } from './errors.ts';
import { useHostCheck } from './host-check.ts';
import { useLifetime } from './lifetime.ts';
import { limits as defaults, type Limits } from './limits.ts';
import { useQueryLimits } from './query-limits.ts';
import { useReadiness } from './readiness.ts';
import { schema } from './schema.ts';

/** What the API works with. */
export interface ApiOptions {
  /** Where it reads. */
  readonly database: Readable;
  /** Where unexpected errors go. */
  readonly logger: ErrorLog;
  /** The address that the server binds; on a loopback address foreign Host headers are refused. */
  readonly host?: string;
  /** What one request may ask for at most. */
  readonly limits?: Limits;
}

/**
 * The API as a function from requests to responses: `/graphql`, with GraphiQL for browsers, `/health` and `/ready`.
 * It neither reads nor listens before it is asked.
 */
export function createApi({ database, logger, host = '127.0.0.1', limits = defaults }: ApiOptions) {
  return createYoga<object, Context>({
    schema,
    // knownAt, the token for writes: one plugin each, here.
    plugins: [
      useHostCheck(host),
      useReadiness(database),
      useErrorShape(logger, limits),
      useQueryLimits(limits),
      useLifetime(database, limits),
    ],
    healthCheckEndpoint: '/health',
    landingPage: false,
    graphiql: { title: 'Demarche', defaultQuery: example },
    renderGraphiQL: async (options) => {
      // 9 MB that most servers never show.
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
      return renderGraphiQL(options);
    },
    // Yoga would reflect any origin, with credentials.
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: limits.body,
    parserAndValidationCache: { documentCache: documentCache(), errorCache: noCache },
    // `useErrorShape` masks, so that there is one place for it.
    maskedErrors: false,
    logging: false,
  });
}

const example = `# Who says what, and who contests it.
{
  claims(first: 50) {
    nodes {
      text
      assertedBy { nodes { name } }
      disputedBy { nodes { name } }
      statements { nodes { quote speaker { name } passages { start end } } }
    }
  }
}
`;

import { createYoga } from 'graphql-yoga';
import type { Door } from '../graph/door/door.ts';
import { PastReader } from '../read/past/past-reader.ts';
import { type Readable, Reader } from '../read/reader.ts';
import type { Context } from './context.ts';
import { withDeadline } from './deadline.ts';
import { useErrorShape } from './error-shape.ts';
import type { ErrorLog } from './errors.ts';
import { useHostCheck } from './host-check.ts';
import { useKnownAt } from './known-at.ts';
import { limits } from './limits.ts';
import { useReadiness } from './readiness.ts';
import { schema } from './schema.ts';
import { type Writes, writableDatabase } from './token.ts';

/** What the API works with. */
export interface ApiOptions {
  /** Where it reads. */
  readonly database: Readable;
  /** Where unexpected errors go. */
  readonly logger: ErrorLog;
  /** The address that the server binds; on a loopback address foreign Host headers are refused. */
  readonly host?: string;
  /** Where statements in Cypher go; without it there are none. */
  readonly door?: Pick<Door, 'read'> | undefined;
  /** Where writes go, and the token that they need; without it there are none. */
  readonly writes?: Writes | undefined;
}

/**
 * The API as a function from requests to responses: `/graphql`, with GraphiQL for browsers, `/health` and `/ready`.
 * It neither reads nor listens before it is asked.
 */
export function createApi({ database, logger, host = '127.0.0.1', door, writes }: ApiOptions) {
  const patient = withDeadline(database);
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => ({
      ...readersOf(patient),
      door,
      writable: () => writableDatabase(request, writes),
    }),
    plugins: [useHostCheck(host), useReadiness(database), useKnownAt(), useErrorShape(logger)],
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
    maxRequestBodySize: limits.request,
    // `useErrorShape` masks, so that there is one place for it.
    maskedErrors: false,
    logging: false,
  });
}

/** One reader of today and one of each day that is asked for. */
function readersOf(database: Readable): Pick<Context, 'reader' | 'past'> {
  const reader = new Reader(database);
  const past = new Map<string, Reader>();
  return {
    reader,
    past: (day) => {
      const known = past.get(day) ?? new PastReader(database, reader, day);
      past.set(day, known);
      return known;
    },
  };
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

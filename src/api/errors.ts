import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Problem } from '../dossier/problems.ts';
import { isDemarcheError } from '../errors.ts';
import { DossierError } from '../graph/dossier-error.ts';

/** Where unexpected errors go; pino's logger is one. */
export interface ErrorLog {
  error(details: object, message: string): void;
}

/** What an error is told in. */
export interface Surroundings {
  readonly log: ErrorLog;
  /** Names the request in the log. */
  readonly requestId: () => string;
}

interface Shape {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Names the request in the log. */
  readonly id?: string;
  /** What is wrong with a dossier. */
  readonly problems?: readonly Omit<Problem, 'file'>[] | undefined;
}

/** What Yoga calls the faults of a request. */
const requestCodes: Record<string, string> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
};

const hints: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'Correct the query at the line and column that `locations` names.',
  GRAPHQL_VALIDATION_FAILED: 'Compare the query with the schema, which introspection and GraphiQL show.',
  BAD_USER_INPUT: 'Correct the request or its variables.',
};

/** Any error in the one shape that clients see: message, path, and `extensions { code, hint }`. */
export function shapeError(error: GraphQLError, { log, requestId }: Surroundings): GraphQLError {
  const { code, message, hint, id, problems } = describe(error, { log, requestId });
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: {
      code,
      ...(hint !== undefined && { hint }),
      ...(id !== undefined && { id }),
      ...(problems !== undefined && { problems }),
      ...statusOf(error, code),
    },
  });
}

function describe(error: GraphQLError, { log, requestId }: Surroundings): Shape {
  const cause = originOf(error);
  if (isDemarcheError(cause)) {
    const problems = cause instanceof DossierError ? cause.problems.map(withoutFile) : undefined;
    return { code: cause.code, message: cause.message, hint: cause.hint, problems };
  }
  if (cause instanceof GraphQLError) return describeRequest(cause);
  if (timedOut(cause)) {
    return {
      code: 'TIMEOUT',
      message: 'The database took too long for this query.',
      hint: 'Ask for less: shorter pages, fewer levels.',
    };
  }
  const id = requestId();
  log.error({ err: cause, id, path: error.path }, 'unexpected error');
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something unexpected went wrong.',
    hint: `It is no fault of the query. The server's log tells more under ${id}.`,
    id,
  };
}

/** A dossier that comes with a request is in no file. */
function withoutFile({ file: _, ...problem }: Problem): Omit<Problem, 'file'> {
  return problem;
}

/** A fault that GraphQL or Yoga found in the request. */
function describeRequest(error: GraphQLError): Shape {
  const given = typeof error.extensions.code === 'string' ? error.extensions.code : undefined;
  const code =
    given ?? (error.name === 'GraphQLError' && isSyntax(error) ? 'GRAPHQL_PARSE_FAILED' : 'BAD_USER_INPUT');
  const known = requestCodes[code] ?? code;
  return { code: known, message: error.message, hint: hints[known] };
}

function isSyntax(error: GraphQLError): boolean {
  return error.message.startsWith('Syntax Error') && error.path === undefined;
}

/** GraphQL wraps what a resolver throws, sometimes more than once. */
function originOf(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}

function timedOut(error: Error): boolean {
  return 'code' in error && /TransactionTimedOut|TransactionTerminated/.test(String(error.code));
}

/** The HTTP status. One with `spec` is for clients that accept `application/graphql-response+json` only. */
function statusOf({ extensions }: GraphQLError, code: string): Pick<GraphQLErrorExtensions, 'http'> {
  const { http } = extensions;
  if (extensions.code === 'BAD_REQUEST') return { http: { ...http, spec: false } };
  if (http !== undefined) return { http };
  if (code === 'GRAPHQL_PARSE_FAILED') return { http: { spec: true, status: 400 } };
  if (code === 'UNAUTHENTICATED') {
    return { http: { spec: true, status: 401, headers: { 'www-authenticate': 'Bearer realm="demarche"' } } };
  }
  return {};
}

import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import { type ErrorLog, shapeError } from './errors.ts';
import { requestIdOf } from './guards/request-log.ts';

/** Gives every error of every answer the one shape: those of requests, parsing, validation, coercion and resolvers. */
export function useErrorShape(log: ErrorLog): Plugin<Context> {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      const surroundings = { log, requestId: () => requestIdOf(request) };
      const errors = result.errors.map((error) => shapeError(toGraphQLError(error), surroundings));
      setResult({ ...result, errors });
    },
  };
}

/** Parts of the executor bring their own copy of the class, or none. */
function toGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

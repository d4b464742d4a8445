import type { FetchAPI } from 'graphql-yoga';

/** What is wrong with a request before GraphQL has seen it, in the one shape of errors. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly headers?: Record<string, string>;
}

/** The answer to a request that is refused as a whole. */
export function refuse({ Response }: FetchAPI, { status, code, message, hint, headers }: Refusal): Response {
  const body = { errors: [{ message, extensions: { code, hint } }] };
  return Response.json(body, { status, ...(headers && { headers }) });
}

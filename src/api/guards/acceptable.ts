import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { refuse } from './refusal.ts';

/** Says in words what Yoga says by a bare status: that the client accepts no type which the server can send. */
export function useAcceptable(): Plugin<Context> {
  return {
    onResponse({ request, response, setResponse, fetchAPI }) {
      if (response.status !== 406 || response.body) return;
      const given = request.headers.get('accept') ?? '';
      setResponse(
        refuse(fetchAPI, {
          status: 406,
          code: 'BAD_USER_INPUT',
          message: `An answer cannot be of the type "${given.slice(0, 100)}".`,
          hint: 'Accept application/graphql-response+json or application/json.',
        }),
      );
    },
  };
}

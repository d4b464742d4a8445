import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { refuse } from './refusal.ts';

/** Answers only to requests that carry the token; whether the server lives, and its page, which holds no data, are open. */
export function useReadToken(isAuthorized: (request: Request) => boolean): Plugin<Context> {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const holdsData = url.pathname === '/graphql' || url.pathname.startsWith('/export/');
      if (!holdsData || request.method === 'OPTIONS' || isAuthorized(request)) return;
      endResponse(
        refuse(fetchAPI, {
          status: 401,
          code: 'UNAUTHENTICATED',
          message: 'This server answers only to those who have its token.',
          hint: 'Send it in the header `Authorization: Bearer TOKEN`.',
          headers: { 'www-authenticate': 'Bearer' },
        }),
      );
    },
  };
}

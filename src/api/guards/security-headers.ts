import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** No browser shall guess another type than an answer has, or tell others where it found it. */
const headers = { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };

/** Data shall neither be run nor framed; a page has a policy of its own that says who may frame it. */
const ofData = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
};

/** Gives every answer these headers, and data those that no page has. */
export function useSecurityHeaders(): Plugin<Context> {
  return {
    onResponse({ response }) {
      const isPage = response.headers.has('content-security-policy');
      for (const [name, value] of Object.entries(isPage ? headers : { ...headers, ...ofData })) {
        response.headers.set(name, value);
      }
    },
  };
}

import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** Answers are data: no browser shall guess another type, run them, frame them, or tell others where it found them. */
const headers = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Gives every answer these headers; one that has a header of its own keeps it. */
export function useSecurityHeaders(): Plugin<Context> {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(headers)) {
        if (!response.headers.has(name)) response.headers.set(name, value);
      }
    },
  };
}

import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses requests that a browser sends to this machine under a foreign name (DNS rebinding), which would be
 * same-origin for the page that sends them.
 * @param host the address that the server binds; only a loopback address restricts names
 */
export function useHostCheck(host: string): Plugin<Context> {
  if (!loopback.has(host) && !loopback.has(`[${host}]`)) return {};
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const asked = hostname(request.headers.get('host') ?? url.host);
      if (loopback.has(asked)) return;
      const error = {
        message: `This server does not answer under the name "${asked}".`,
        extensions: {
          code: 'BAD_USER_INPUT',
          hint: `Expected one of ${[...loopback].join(', ')} in the Host header.`,
        },
      };
      endResponse(fetchAPI.Response.json({ errors: [error] }, { status: 421 }));
    },
  };
}

function hostname(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '');
}

import { isIP } from 'node:net';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { refuse } from './refusal.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses requests that a browser sends here under a foreign name (DNS rebinding), which would be same-origin for the
 * page that sends them. Beyond loopback any address is let in, because only a name can be made to lead elsewhere.
 * @param host the address that the server binds
 * @param allowed names besides that and those of this machine
 */
export function useHostCheck(host: string, allowed: readonly string[]): Plugin<Context> {
  const isLocal = isLoopback(host);
  const known = new Set([...loopback, host, ...allowed].map((name) => name.toLowerCase()));
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const asked = hostname(request.headers.get('host') ?? url.host);
      if (known.has(asked) || (!isLocal && isAddress(asked))) return;
      endResponse(
        refuse(fetchAPI, {
          status: 421,
          code: 'BAD_USER_INPUT',
          message: `This server does not answer under the name "${asked}".`,
          hint: `Expected one of ${[...known].join(', ')} in the Host header. DEMARCHE_ALLOWED_HOSTS adds names.`,
        }),
      );
    },
  };
}

/** Whether an address to bind is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return loopback.has(host) || loopback.has(`[${host}]`);
}

/** Without the port. */
function hostname(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '');
}

function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
}

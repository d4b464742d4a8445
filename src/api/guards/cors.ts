import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** What a page of another origin may send and read. */
const granted = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, x-request-id',
  'access-control-max-age': '600',
};

/** What a page of another origin may read besides the answer. */
const EXPOSED = 'x-request-id, content-disposition, x-demarche-notice, x-demarche-data-version';

/**
 * Lets pages of some origins read the answers, without cookies. Yoga's own answers `null` to all others, which is the
 * origin of every sandboxed frame.
 * @param origins such as `https://atlas.example`; none by default
 */
export function useCors(origins: readonly string[]): Plugin<Context> {
  if (origins.length === 0) return {};
  const isAllowed = (origin: string | null): origin is string => origin !== null && origins.includes(origin);
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      const asks = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
      if (!asks) return;
      const headers = isAllowed(request.headers.get('origin')) ? granted : {};
      endResponse(new fetchAPI.Response(null, { status: 204, headers }));
    },
    onResponse({ request, response }) {
      // What is cached for one origin must not be given to another.
      response.headers.append('vary', 'Origin');
      const origin = request.headers.get('origin');
      if (!isAllowed(origin)) return;
      response.headers.set('access-control-allow-origin', origin);
      response.headers.set('access-control-expose-headers', EXPOSED);
    },
  };
}

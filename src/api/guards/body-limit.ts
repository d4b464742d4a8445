import { GraphQLError } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { type Limits, limitExceeded } from '../limits.ts';

/**
 * Refuses a body that is too long: by the length that it gives, beyond which HTTP reads nothing, else as soon as so much has come.
 *
 * Yoga's own limit sends each body through two more streams, which takes longer than all else that reads a small request.
 */
export function useBodyLimit({ body: most }: Limits): Plugin<Context> {
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      const length = request.headers.get('content-length');
      if (Number(length) > most) throw tooLong(most);
      if (length !== null || !requestParser || !request.body) return;
      setRequestParser(async (given) => requestParser(await within(given, most, fetchAPI)));
    },
  };
}

/** A request whose body has come as a whole. */
async function within(request: Request, most: number, fetchAPI: FetchAPI): Promise<Request> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > most) throw tooLong(most);
    chunks.push(chunk);
  }
  const { url, method, headers, signal } = request;
  return new fetchAPI.Request(url, { method, headers, signal, body: Buffer.concat(chunks) });
}

function tooLong(most: number): GraphQLError {
  const advice = 'Send a shorter query; a larger dossier goes in with `demarche load`.';
  const originalError = limitExceeded('body', `more than ${most} bytes`, most, advice);
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 413 } } });
}

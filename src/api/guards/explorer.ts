import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** A file of the page, as it is sent. */
interface ServedFile {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Only the page's own files and the API; any site may show it in a frame, since it can change nothing. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The explorer at `/`: a built page, whose files are named after what is in them and may be kept for ever.
 * @param folder where the page was built
 */
export function useExplorer(folder: string): Plugin<Context> {
  let files: Promise<ReadonlyMap<string, ServedFile>> | undefined;
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const path = url.pathname === '/' ? '/index.html' : url.pathname;
      files ??= readFiles(folder);
      const file = (await files).get(path);
      if (!file) return;
      const zip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      const body = zip ? file.zipped : file.plain;
      const headers = {
        'content-type': file.type,
        'content-length': String(body.byteLength),
        'content-security-policy': policy,
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(zip && { 'content-encoding': 'gzip' }),
      };
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, { headers }));
    },
  };
}

/** All files of the page by their paths; they are few and small. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const names = await readdir(folder, { recursive: true });
  const files = names
    .filter((name) => types[extname(name)])
    .map(async (name): Promise<[string, ServedFile]> => {
      const plain = new Uint8Array(await readFile(join(folder, name)));
      const zipped = new Uint8Array(await promisify(gzip)(plain, { level: 9 }));
      return [`/${name}`, { type: types[extname(name)] ?? '', plain, zipped }];
    });
  return new Map(await Promise.all(files));
}

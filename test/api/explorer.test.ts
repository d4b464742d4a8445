import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';

const api = createApi({
  database: { read: () => Promise.reject(new Error('a page needs no database')) },
  logger: { error: () => undefined },
  explorer: 'dist/explorer',
});
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  api.fetch(`http://localhost${path}`, { headers, method });

async function assets(): Promise<string[]> {
  const page = await (await get('/')).text();
  return [...page.matchAll(/(?:src|href)="\.(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
}

test('the page stands at the bare address, and brings nothing from elsewhere and no script of its own', async () => {
  const page = await get('/');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const body = await page.text();
  expect(body).toContain('<title>Demarche</title>');
  expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
  expect(body).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
});

test('a strict policy lets only the page’s own files run, and any site frame it', async () => {
  const { headers } = await get('/');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  );
  expect(headers.has('x-frame-options')).toBe(false);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('files named after what is in them are kept for a year, the page that names them is asked for each time', async () => {
  expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
  const paths = await assets();
  expect(paths.some((path) => path.endsWith('.js')) && paths.some((path) => path.endsWith('.css'))).toBe(
    true,
  );
  for (const path of paths) {
    const file = await get(path);
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-type')).toMatch(/^text\/(javascript|css); charset=utf-8$/);
  }
});

test('what is sent packed is what is sent plain, and all of it is 250 kB at most', async () => {
  let size = 0;
  for (const path of ['/', ...(await assets())]) {
    const plain = Buffer.from(await (await get(path)).arrayBuffer());
    const packed = await get(path, { 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(gunzipSync(bytes).equals(plain)).toBe(true);
    size += bytes.length;
  }
  expect(size).toBeLessThanOrEqual(250_000);
});

test('HEAD tells the same without the body, and no path leads out of the page’s folder', async () => {
  const head = await get('/', {}, 'HEAD');
  expect({ status: head.status, body: await head.text() }).toEqual({ status: 200, body: '' });
  for (const path of ['/../package.json', '/assets/../../cli/main.js', '/%2e%2e/package.json', '/nothing']) {
    expect((await get(path)).status).toBe(404);
  }
});

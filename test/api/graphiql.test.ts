import { expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';

const api = createApi({
  database: { read: () => Promise.reject(new Error('a page needs no database')) },
  logger: { error: () => undefined },
});
const browser = { accept: 'text/html,*/*;q=0.8' };
const get = (path: string) => api.fetch(`http://localhost${path}`, { headers: browser, redirect: 'manual' });

test('GraphiQL has a page of its own, and nothing of it comes from elsewhere', async () => {
  const page = await get('/graphiql');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const body = await page.text();
  expect(body).toContain('<title>Demarche</title>');
  const markup = body.replace(/<script[^>]*>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');
  expect(markup).not.toMatch(/(src|href)="https?:/);
  expect(body).not.toMatch(/unpkg\.com|jsdelivr|cdnjs|esm\.sh/);
});

test('only the script that the server put there runs, and another number names it each time', async () => {
  const nonces = new Set<string>();
  for (let visit = 0; visit < 2; visit += 1) {
    const page = await get('/graphiql');
    const [, nonce = ''] =
      /script-src 'nonce-([\w+/=]{24})';/.exec(page.headers.get('content-security-policy') ?? '') ?? [];
    const body = await page.text();
    expect(body.split(`<script nonce="${nonce}">`)).toHaveLength(2);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(2);
});

test('the address of the API answers no page, and the bare address leads to one', async () => {
  expect((await get('/graphql')).headers.get('content-type')).not.toContain('html');
  const root = await get('/');
  expect({ status: root.status, to: root.headers.get('location') }).toEqual({ status: 302, to: '/graphiql' });
});

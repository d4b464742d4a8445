import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../src/api/server.ts';
import { type Explorer, hasBrowser, openExplorer, ready } from '../browser.ts';
import { go, inLine } from '../picture.ts';

describe.skipIf(!hasBrowser)('the page is safe, and outlives its server', () => {
  let explorer: Explorer;
  let page: Page;
  let alerts = 0;
  beforeAll(async () => {
    explorer = await openExplorer(['test/fixtures/hostile-names.yaml']);
    page = await explorer.open();
    page.on('dialog', (dialog) => {
      alerts += 1;
      return dialog.dismiss();
    });
  });
  afterAll(() => explorer.close());

  test('names that look like markup are shown as they are written, everywhere', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await go(page, {
      nodes: inLine(['marked-up', 'markup-is-text', 'right-to-left', 'landia']),
      selected: { node: 'marked-up' },
    });
    expect(await page.locator('[data-node="marked-up"] h2').textContent()).toBe(name);
    expect(await page.locator('.mirror li[data-row="marked-up"]').textContent()).toContain(name);
    await page.getByRole('combobox').fill('img');
    await page.locator('#hits li').first().waitFor();
    expect(await page.locator('#hits').textContent()).toContain(name);
    await page.keyboard.press('Escape');
    for (const tab of ['disputes', 'timeline', 'source', 'paths']) await page.locator(`#tab-${tab}`).click();
    await page.locator('#tab-disputes').click();
    await page.locator('.board').first().waitFor();
    expect(await page.locator('.board summary').first().textContent()).toBe(
      '</title><script>alert(2)</script> is text.',
    );
    expect(await page.locator('img, script:not([src])').count()).toBe(0);
    expect(alerts).toBe(0);
  });

  test('names from right to left stand in elements of their own direction', async () => {
    await go(page, { nodes: inLine(['right-to-left', 'landia']), selected: { node: 'right-to-left' } });
    const name = page.locator('[data-node="right-to-left"] h2 bdi');
    expect(await name.textContent()).toBe('محمد جواد ظريف');
  });

  test('it can be framed by a page with a strict policy, and asks nobody but its own server', async () => {
    const host = createServer((_, response) => {
      response.setHeader('content-security-policy', `default-src 'self'; frame-src ${explorer.url}`);
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><iframe src="${explorer.url}/" width="900" height="600"></iframe>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const around = await explorer.browser.newPage();
    const asked = new Set<string>();
    around.on('request', (request) => asked.add(new URL(request.url()).origin));
    const { port } = host.address() as AddressInfo;
    await around.goto(`http://127.0.0.1:${port}/`);
    await around.frameLocator('iframe').locator('.mirror li').first().waitFor({ state: 'attached' });
    expect([...asked].sort()).toEqual([explorer.url, `http://127.0.0.1:${port}`].sort());
    await around.close();
    host.close();
  });

  test('while the server is away the page says so and keeps what it shows, and goes on when it is back', async () => {
    const options = {
      database: explorer.api.database,
      logger: { error: () => undefined },
      host: '127.0.0.1',
    };
    const server = await serve({ ...options, port: 0, explorer: 'dist/explorer' });
    const visitor = await explorer.browser.newPage();
    await visitor.goto(server.url);
    await ready(visitor);
    const before = await visitor.locator('.mirror li').count();
    await server.close();
    await visitor.getByRole('combobox').fill('landia');
    await visitor.locator('.mirror li').first().dispatchEvent('click');
    await visitor.locator('#panel .failure').waitFor();
    await visitor.locator('.status[data-status="offline"]').waitFor();
    expect(await visitor.locator('.mirror li').count()).toBe(before);
    const again = await serve({
      ...options,
      port: Number(new URL(server.url).port),
      explorer: 'dist/explorer',
    });
    await ready(visitor);
    await visitor.locator('#panel [data-node]').waitFor();
    await visitor.close();
    await again.close();
  });

  test('an empty graph says what to do', async () => {
    const empty = await openExplorer([]).catch((error) => error);
    expect(empty).not.toBeInstanceOf(Error);
    const visitor = await empty.browser.newPage();
    await visitor.goto(empty.url);
    await visitor.locator('.status[data-status="empty"]').waitFor();
    expect(await visitor.locator('.status').textContent()).toContain('npx demarche load');
    await empty.close();
  });
});

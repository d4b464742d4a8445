import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect } from 'vitest';
import { explorerTest, hasBrowser, ready, serveExplorer } from '../browser.ts';
import { go, inLine, KEEP_DRAWN } from '../picture.ts';

const test = explorerTest(['test/fixtures/hostile-names.yaml']);

describe.skipIf(!hasBrowser)('the page is safe, and outlives its server', () => {
  test('names that look like markup are shown as they are written, everywhere', async ({ page }) => {
    let alerts = 0;
    page.on('dialog', (dialog) => {
      alerts += 1;
      return dialog.dismiss();
    });
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
    await page.locator('#tab-network').click();
    await page.locator('[data-network-node]').first().waitFor();
    expect(await page.locator('.network').textContent()).toContain(name);
    await page.locator('#tab-disputes').click();
    await page.locator('.board').first().waitFor();
    expect(await page.locator('.board summary').first().textContent()).toBe(
      '</title><script>alert(2)</script> is text.',
    );
    expect(await page.locator('img, script:not([src])').count()).toBe(0);
    expect(alerts).toBe(0);
  });

  test('names from right to left stand in elements of their own direction', async ({ page }) => {
    await go(page, { nodes: inLine(['right-to-left', 'landia']), selected: { node: 'right-to-left' } });
    const name = page.locator('[data-node="right-to-left"] h2 bdi');
    expect(await name.textContent()).toBe('محمد جواد ظريف');
  });

  test('it can be framed by a page with a strict policy, and asks nobody but its own server', async ({
    browser,
    explorer,
  }) => {
    const host = createServer((_, response) => {
      response.setHeader('content-security-policy', `default-src 'self'; frame-src ${explorer.url}`);
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><iframe src="${explorer.url}/" width="900" height="600"></iframe>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const around = await browser.newPage();
    const asked = new Set<string>();
    around.on('request', (request) => asked.add(new URL(request.url()).origin));
    const { port } = host.address() as AddressInfo;
    await around.goto(`http://127.0.0.1:${port}/`);
    await around.frameLocator('iframe').locator('.mirror li').first().waitFor({ state: 'attached' });
    expect([...asked].sort()).toEqual([explorer.url, `http://127.0.0.1:${port}`].sort());
    await around.close();
    host.close();
  });

  test('while the server is away the page says so and keeps what it shows, and goes on when it is back', async ({
    browser,
    explorer,
  }) => {
    const server = await serveExplorer(explorer.api);
    const visitor = await browser.newPage();
    await visitor.addInitScript(KEEP_DRAWN);
    await visitor.goto(server.url);
    await ready(visitor);
    const before = await visitor.locator('.mirror li').count();
    await server.close();
    await visitor.getByRole('combobox').fill('landia');
    await visitor.locator('.mirror li').first().dispatchEvent('click');
    await visitor.locator('#panel .failure').waitFor();
    await visitor.locator('.status[data-status="offline"]').waitFor();
    expect(await visitor.locator('.mirror li').count()).toBe(before);
    const again = await serveExplorer(explorer.api, { port: Number(new URL(server.url).port) });
    await ready(visitor);
    await visitor.locator('#panel [data-node]').waitFor();
    await visitor.close();
    await again.close();
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type NetworkQuestion, usualNetwork } from '../../../explorer/view/network.ts';
import { bearerCheck } from '../../../src/api/token.ts';
import { explorerTest, hasBrowser, ready, serveExplorer } from '../browser.ts';
import { reports } from '../known.ts';
import { go, hashOf, inLine, KEEP_DRAWN } from '../picture.ts';

const test = explorerTest(reports);
const question: NetworkQuestion = {
  mode: 'TWO_MODE',
  aggregate: 'IGNORE',
  normalise: 'ACTIVITY',
  groupBy: 'COUNTRY',
  concept: 'TOPIC',
  duplicates: 'DOCUMENT',
  from: '2024-01-01',
  to: '2025-12-31',
};

describe.skipIf(!hasBrowser)('what can be taken along', () => {
  test('links to what is in the picture, and nothing else, in every form', async ({ page }) => {
    await go(page, { nodes: inLine(['mira-tolland', 'arvenia', 'harbour-gazette-2024-05-06/joint-words']) });
    const files = await filesOf(page, 'picture');
    expect([...files.keys()]).toEqual(['GraphML', 'GEXF', 'nodes.csv', 'edges.csv', 'JSON-LD']);
    const rows = files.get('nodes.csv')?.trim().split('\n') ?? [];
    expect(rows).toHaveLength(4);
    for (const form of ['GraphML', 'GEXF', 'nodes.csv', 'edges.csv', 'JSON-LD']) {
      expect(files.get(form)).toContain('mira-tolland');
      expect(files.get(form)).not.toContain('vladimir-putin');
    }
    expect(files.get('edges.csv')).toMatch(/HOLDS/);
  });

  test('links to the whole graph', async ({ explorer, page }) => {
    const files = await filesOf(page, 'whole');
    const { stats } = await explorer.api.ask('{ stats { version nodes { count } } }');
    const total = stats.nodes.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(files.get('GraphML')?.match(/<node /g)).toHaveLength(total);
    expect(files.get('GEXF')).toContain(stats.version);
    expect(files.get('JSON-LD')).toContain('vladimir-putin');
  });

  test('links to a network, with all that was chosen', async ({ explorer, page }) => {
    await go(page, {
      nodes: inLine(['ukraine']),
      tab: 'network',
      network: { question, edge: null, camera: null },
    });
    await page.locator('[data-exports=network]').waitFor();
    const files = await filesOf(page, 'network');
    expect([...files.keys()]).toEqual(['CSV', 'GraphML', 'GEXF', 'Pajek', 'JSON']);
    const { network } =
      await explorer.api.ask(`{ network(mode: TWO_MODE, aggregate: IGNORE, normalise: ACTIVITY,
      groupBy: COUNTRY, concept: TOPIC, duplicates: DOCUMENT, from: "2024-01-01", to: "2025-12-31") {
        positions nodes { label } edges { id } } }`);
    expect(network.edges.length).toBeGreaterThan(0);
    expect(files.get('GraphML')?.match(/<edge /g)).toHaveLength(network.edges.length);
    for (const { label } of network.nodes) expect(files.get('CSV')).toContain(label);
  });

  test('a network of the past is written as it was known', async ({ page }) => {
    await go(page, {
      nodes: inLine(['ukraine', 'arvenia']),
      tab: 'network',
      knownAt: '2024-05-06',
      network: { question: { ...usualNetwork, mode: 'CONCEPTS' }, edge: null, camera: null },
    });
    await page.locator('[data-exports=network]').waitFor();
    const files = await filesOf(page, 'network');
    expect(files.get('CSV')).toContain('Arvenia no longer takes the harbour toll.');
    expect(files.get('CSV')).not.toContain('Pokrovsk');
  });

  test('a click saves the file under the name that the server gives it', async ({ page }) => {
    await go(page, { nodes: inLine(['ukraine', 'russia']) });
    await openMenu(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-exports=picture]').getByRole('link', { name: 'nodes.csv' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('nodes.csv');
    expect(readFileSync(await download.path(), 'utf8')).toContain('ukraine');
  });

  test('in the network’s stead a picture and a drawing are those of the network', async ({ page }) => {
    await go(page, {
      nodes: inLine(['ukraine']),
      tab: 'network',
      network: { question: { ...usualNetwork, aggregate: 'SUBTRACT' }, edge: null, camera: null },
    });
    await page.locator('[data-network-edge]').first().waitFor();
    await ready(page);
    await openMenu(page);
    expect(await page.locator('[data-exports=picture]').count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Drawing (SVG)' }).click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toContain('more conflict than agreement');
    expect(svg.match(/<g class="edge"/g)).toHaveLength(await page.locator('[data-network-edge]').count());
    expect(svg.match(/data-stroke="dashed"/g)?.length).toBeGreaterThan(0);
  });

  test('with a token, which no link carries, the file is fetched and saved', async ({
    browser,
    explorer,
  }) => {
    const token = 'a-secret-of-this-test-alone';
    const server = await serveExplorer(explorer.api, { mayRead: bearerCheck(token) });
    const visitor = await browser.newPage({ locale: 'en' });
    await visitor.addInitScript(KEEP_DRAWN);
    await visitor.goto(`${server.url}/${hashOf({ nodes: inLine(['ukraine', 'russia']) })}`);
    await visitor.getByLabel('Token').fill(token);
    await visitor.getByRole('button', { name: 'Go on' }).click();
    await ready(visitor);
    await openMenu(visitor);
    const link = visitor.locator('[data-exports=picture]').getByRole('link', { name: 'GraphML' });
    expect((await fetch((await link.getAttribute('href')) ?? '')).status).toBe(401);
    const [download] = await Promise.all([visitor.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('graph.graphml');
    expect(readFileSync(await download.path(), 'utf8')).toContain('<node id="ukraine"');
    // What the server then refuses is said.
    await visitor.evaluate('sessionStorage.setItem("demarche.token", "another")');
    await link.click();
    expect(await visitor.getByRole('alert').textContent()).toContain('only to those who have its token');
    await visitor.close();
    await server.close();
  });
});

async function openMenu(page: Page): Promise<void> {
  await page.locator('.share').evaluate((menu) => menu.setAttribute('open', ''));
  await page.locator('[data-exports=whole]').waitFor();
}

/** What the links of a group lead to, each by its name; all of them are there, and are to be saved. */
async function filesOf(page: Page, group: 'picture' | 'whole' | 'network'): Promise<Map<string, string>> {
  if (group !== 'network') await openMenu(page);
  const links = page.locator(`[data-exports=${group}]`).getByRole('link');
  await links.first().waitFor();
  const files = new Map<string, string>();
  for (const link of await links.all()) {
    expect(await link.getAttribute('download')).toBe('');
    const answer = await fetch((await link.getAttribute('href')) ?? '');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    files.set((await link.textContent()) ?? '', await answer.text());
  }
  return files;
}

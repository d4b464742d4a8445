import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { executablePath, launchOptions } from '../../scripts/chromium.ts';
import { serve } from '../../src/api/server.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { drawn, KEEP_DRAWN } from './picture.ts';

export const hasBrowser = executablePath !== undefined;

/** The built explorer in a real browser, over a real server and the test run's Neo4j. */
export interface Explorer {
  readonly api: Loaded;
  readonly url: string;
  /** Opens the page and waits until it has drawn what is worth seeing first; errors of the page fail the test at the end. */
  open(options?: BrowserContextOptions & { readonly hash?: string }): Promise<Page>;
  close(): Promise<void>;
}

/** A test in a real browser, which is open for all files of a worker. */
export const browserTest = base.extend(
  'browser',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it what is needed
  async ({}, { onCleanup }) => {
    const browser = await chromium.launch(launchOptions);
    onCleanup(() => browser.close());
    return browser;
  },
);

/**
 * A test of the explorer over a graph of some dossiers, with a page that is open for all tests of the file.
 * @param prepare is done to the graph before the page is opened
 */
export function explorerTest(
  files: readonly string[] = ['seed/moscow-talks-2025-12-02.yaml'],
  prepare: (api: Loaded) => Promise<void> = async () => undefined,
) {
  return browserTest
    .extend('explorer', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
      const { problems, ...explorer } = await openExplorer(browser, files);
      await prepare(explorer.api);
      onCleanup(async () => {
        await explorer.close();
        expect(problems).toEqual([]);
      });
      return explorer;
    })
    .extend('page', { scope: 'file' }, ({ explorer }) => explorer.open());
}

/** Serves the page and what it asks. */
export function serveExplorer(api: Loaded, own: Partial<Parameters<typeof serve>[0]> = {}) {
  return serve({
    database: api.database,
    exports: api.database,
    logger: { error: (details) => api.logged.push(details) },
    host: '127.0.0.1',
    port: 0,
    explorer: 'dist/explorer',
    ...own,
  });
}

async function openExplorer(
  browser: Browser,
  files: readonly string[],
): Promise<Explorer & { readonly problems: string[] }> {
  const api = await loadedApi(files);
  const server = await serveExplorer(api);
  const problems: string[] = [];
  const contexts: { close(): Promise<void> }[] = [];
  const open: Explorer['open'] = async ({ hash = '', ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1040, height: 680 },
      locale: 'en',
      ...options,
    });
    contexts.push(context);
    await context.addInitScript(KEEP_DRAWN);
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== server.url) problems.push(request.url());
    });
    await page.goto(`${server.url}/${hash}`);
    await ready(page);
    return page;
  };
  const close = async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await server.close();
    await api.close();
  };
  return { api, url: server.url, open, problems, close };
}

/** Waits until the page has its answers and has drawn them. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.mirror').waitFor({ state: 'attached' });
  const status = page.locator('.status');
  await status.waitFor({ state: 'detached', timeout: 30_000 }).catch(async (error) => {
    throw new Error(`the page says: ${await status.textContent()}`, { cause: error });
  });
  await drawn(page);
}

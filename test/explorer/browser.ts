import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { serve } from '../../src/api/server.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { KEEP_DRAWN } from './picture.ts';

/** Where the browser is: Debian's, or the one that the environment names. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const hasBrowser = existsSync(executablePath);
/** Without a graphics processor, WebGL is reckoned by software. */
export const launchOptions = {
  executablePath,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
};

/** The built explorer in a real browser, over a real server and the test run's Neo4j. */
export interface Explorer {
  readonly api: Loaded;
  readonly browser: Browser;
  readonly url: string;
  /** Opens the page and waits until it has drawn what is worth seeing first; errors of the page fail the test at the end. */
  open(options?: BrowserContextOptions & { readonly hash?: string }): Promise<Page>;
  /** What went wrong in any page so far. */
  readonly problems: string[];
  close(): Promise<void>;
}

export async function openExplorer(files?: readonly string[]): Promise<Explorer> {
  const api = await loadedApi(files);
  const server = await serve({
    database: api.database,
    logger: { error: (details) => api.logged.push(details) },
    host: '127.0.0.1',
    port: 0,
    explorer: 'dist/explorer',
  });
  const browser = await chromium.launch(launchOptions);
  const problems: string[] = [];
  const open = async ({ hash = '', ...options }: Parameters<Explorer['open']>[0] = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en',
      ...options,
    });
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
    await browser.close();
    await server.close();
    await api.close();
  };
  return { api, browser, url: server.url, open, problems, close };
}

/** Waits until the page has its answers and has drawn them. */
export async function ready(page: Page): Promise<void> {
  const status = page.locator('.status');
  await status.waitFor({ state: 'detached', timeout: 30_000 }).catch(async (error) => {
    throw new Error(`the page says: ${await status.textContent()}`, { cause: error });
  });
  await page.locator('.mirror li').first().waitFor({ state: 'attached' });
}

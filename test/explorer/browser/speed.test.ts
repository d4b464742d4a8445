import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Measured } from '../beside-sigma/main.ts';
import { hasBrowser, launchOptions } from '../browser.ts';

const { LONG } = process.env;
const ROUNDS = LONG === 'full' ? 5 : 3;
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

describe.skipIf(!hasBrowser)('beside bare sigma, in one page and in turns', () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-beside-sigma-'));
    const { build } = await import('vite');
    const root = fileURLToPath(new URL('../beside-sigma', import.meta.url));
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
    server = createServer(async (request, response) => {
      const path = request.url === '/' ? '/index.html' : (request.url ?? '');
      const body = await readFile(join(folder, path)).catch(() => undefined);
      response
        .writeHead(body ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' })
        .end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch(launchOptions);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    // What is done for the first time only, such as compiling shaders, is not counted.
    for (const way of ['bare', 'ours'] as const) await measured(way, 50);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const measured = (way: 'bare' | 'ours', size: number) =>
    page.evaluate<Measured>(`measure('${way}', ${size})`);

  test.each(LONG === 'full' ? [500, 1000, 2000] : [500])(
    'with %i nodes: labels never touch, and there are more of them',
    { timeout: 600_000 },
    async (size) => {
      const [bare, ours] = [await measured('bare', size), await measured('ours', size)];
      for (const [zoom, { count, touching, visible }] of ours.labels.entries()) {
        expect(touching).toBe(0);
        // Half as many again as sigma's own, unless every node that is to be seen has one.
        expect(count).toBeGreaterThanOrEqual(Math.min(visible, 1.5 * (bare.labels[zoom]?.count ?? 0)));
      }
    },
  );

  // Beside other tests these would be measured, too.
  test.skipIf(LONG !== 'full')(
    'the first picture of 150 nodes and each frame cost little more than sigma’s own',
    { timeout: 600_000 },
    async () => {
      const rounds = { bare: [] as Measured[], ours: [] as Measured[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const way of ['bare', 'ours'] as const) rounds[way].push(await measured(way, 150));
      }
      const ratio = (of: 'firstPaint' | 'frame') => middle(rounds.ours, of) / middle(rounds.bare, of);
      if (LONG === 'full') console.log(`first paint ${ratio('firstPaint')}, frame ${ratio('frame')}`);
      expect(ratio('firstPaint')).toBeLessThanOrEqual(1.3);
      expect(ratio('frame')).toBeLessThanOrEqual(3);
    },
  );
});

function middle(rounds: readonly Measured[], of: 'firstPaint' | 'frame'): number {
  const values = rounds.map((each) => each[of]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

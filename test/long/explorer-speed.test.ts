import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { placeLabels } from '../../explorer/graph/labels.ts';
import type { Measured } from '../explorer/beside-sigma/main.ts';
import { browserTest, hasBrowser } from '../explorer/browser.ts';
import { quantile, report, SEED } from '../support/long.ts';

const { LONG } = process.env;
const ROUNDS = 5;
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A page that draws the same graph with sigma alone and as the explorer does. */
const test = browserTest
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it what is needed
  .extend('address', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-beside-sigma-'));
    const { build } = await import('vite');
    const root = fileURLToPath(new URL('../explorer/beside-sigma', import.meta.url));
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
    const server = createServer(async (request, response) => {
      const path = request.url === '/' ? '/index.html' : (request.url ?? '');
      const body = await readFile(join(folder, path)).catch(() => undefined);
      response
        .writeHead(body ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' })
        .end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onCleanup(async () => {
      server.close();
      await rm(folder, { recursive: true, force: true });
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  })
  .extend('measured', { scope: 'file' }, async ({ browser, address }, { onCleanup }) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    onCleanup(() => page.close());
    await page.goto(address);
    const measured = (way: 'bare' | 'ours', size: number) =>
      page.evaluate<Measured>(`measure('${way}', ${size})`);
    // What is done for the first time only, such as compiling shaders, is not counted.
    for (const way of ['bare', 'ours'] as const) await measured(way, 50);
    return measured;
  });

describe.skipIf(!hasBrowser)('beside bare sigma, in one page and in turns', () => {
  test.for(LONG === 'full' ? [500, 1000, 2000] : [500])(
    'with %i nodes: labels never touch, and there are more of them',
    { timeout: 600_000 },
    async (size, { measured }) => {
      const [bare, ours] = [await measured('bare', size), await measured('ours', size)];
      for (const [zoom, { count, touching, visible }] of ours.labels.entries()) {
        expect(touching).toBe(0);
        // Half as many again as sigma's own, unless every node that is to be seen has one.
        expect(count).toBeGreaterThanOrEqual(Math.min(visible, 1.5 * (bare.labels[zoom]?.count ?? 0)));
      }
      await report(`Labels of ${size} nodes never touch, and there are more of them than sigma's own`, {
        'labels at five zooms': ours.labels.map(({ count }) => count).join(', '),
        "sigma's own": bare.labels.map(({ count }) => count).join(', '),
      });
    },
  );

  // Beside other tests these would be measured, too.
  test.skipIf(LONG !== 'full')(
    'the first picture of 150 nodes and each frame cost little more than sigma’s own',
    { timeout: 600_000 },
    async ({ measured }) => {
      const rounds = { bare: [] as Measured[], ours: [] as Measured[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const way of ['bare', 'ours'] as const) rounds[way].push(await measured(way, 150));
      }
      const ratio = (of: 'firstPaint' | 'frame') => middle(rounds.ours, of) / middle(rounds.bare, of);
      await report('The explorer draws 150 nodes about as fast as bare sigma', {
        'first paint, times': ratio('firstPaint').toFixed(2),
        'a frame, times': ratio('frame').toFixed(2),
      });
      expect(ratio('firstPaint')).toBeLessThanOrEqual(1.3);
      expect(ratio('frame')).toBeLessThanOrEqual(3);
    },
  );

  test('2,000 labels are placed in less than two frames', async () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 1280 }),
      y: fc.integer({ min: 0, max: 800 }),
      radius: fc.integer({ min: 3, max: 13 }),
      width: fc.integer({ min: 30, max: 180 }),
      height: fc.constantFrom(15, 30, 45),
      rank: fc.integer({ min: 0, max: 40 }),
    });
    const wanted = fc
      .sample(label, { numRuns: 2_000, seed: SEED })
      .map((each, index) => ({ ...each, id: `n${index}` }));
    const times = Array.from({ length: 30 }, () => {
      const begun = performance.now();
      placeLabels(wanted, { width: 1280, height: 800 });
      return performance.now() - begun;
    });
    const half = quantile(times, 0.5);
    await report('2,000 labels are placed at once', { 'p50, ms': half.toFixed(1) });
    expect(half).toBeLessThanOrEqual(30);
  });
});

function middle(rounds: readonly Measured[], of: 'firstPaint' | 'frame'): number {
  const values = rounds.map((each) => each[of]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

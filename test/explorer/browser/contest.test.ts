import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { explorerTest, hasBrowser } from '../browser.ts';
import { drawn, go, inLine } from '../picture.ts';

/** An edge of each stroke, alone between its ends. */
const edges = {
  solid: ['vladimir-putin', 'russia'],
  split: ['vladimir-putin', 'pokrovsk-fully-taken'],
  dashed: ['ukraine', 'pokrovsk-fully-taken'],
} as const;

const test = explorerTest();

describe.skipIf(!hasBrowser)('contest is seen without colour', () => {
  test.for(['as it is', 'by somebody who sees no colours', 'with forced colours'])(
    '%s',
    async (how, { page }) => {
      const session = await page.context().newCDPSession(page);
      const type = how.includes('sees no') ? 'achromatopsia' : 'none';
      await session.send('Emulation.setEmulatedVisionDeficiency', { type });
      await page.emulateMedia({ forcedColors: how.includes('forced') ? 'active' : 'none' });
      const profiles = {
        solid: await inkAlong(page, edges.solid),
        split: await inkAlong(page, edges.split),
        dashed: await inkAlong(page, edges.dashed),
      };
      // Of the line between the ends, without the mark in its middle: how much of its core is inked, and of its sides.
      expect(profiles.solid.core).toBeGreaterThan(0.95);
      expect(profiles.split.core).toBeLessThan(0.3);
      expect(profiles.split.side).toBeGreaterThan(0.7);
      expect(profiles.dashed.core).toBeGreaterThan(0.4);
      expect(profiles.dashed.core).toBeLessThan(0.85);
      // The mark: a ring around the middle that a settled edge does not have.
      expect(profiles.solid.mark).toBe(false);
      expect(profiles.split.mark && profiles.dashed.mark).toBe(true);
    },
  );
});

/** How much ink lies along an edge, by a picture of the screen, read by how bright it is. */
async function inkAlong(page: Page, ends: readonly [string, string]) {
  // Wide enough that labels leave the most of the line free.
  await page.setViewportSize({ width: 1280, height: 800 });
  await go(page, { nodes: inLine(ends, 60) });
  const { spots } = await drawn(page, ends);
  const [from, to] = ends.map((id) => spots.get(id));
  if (!from || !to) throw new Error('not drawn');
  const png = (await page.locator('.canvas').screenshot()).toString('base64');
  // Where labels may lie is left out.
  return page.evaluate(
    async ({ png, left, right, y }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const grey = (x: number, at: number) => {
        const [r = 0, g = 0, b = 0] = context.getImageData(Math.round(x), Math.round(at), 1, 1).data;
        return (r + g + b) / 3;
      };
      const paper = grey(left + 20, y - 40);
      const isInk = (x: number, at: number) => Math.abs(grey(x, at) - paper) > 18;
      const middle = (left + right) / 2;
      const places = Array.from(
        { length: Math.floor(middle - 14 - (left + 190)) },
        (_, step) => left + 190 + step,
      );
      const share = (at: number) => places.filter((x) => isInk(x, at)).length / places.length;
      const rows = [-0.5, 0.5].map((at) => share(y + at));
      const sides = [-2.5, -2, 2, 2.5].map((at) => share(y + at));
      const mark = [-6, -5, 5, 6].filter((at) => isInk(middle, y + at)).length >= 2;
      return {
        core: Math.min(...rows) > 0.3 ? Math.max(...rows) : Math.min(...rows),
        side: Math.max(...sides),
        mark,
      };
    },
    { png, left: from.x, right: to.x, y: from.y },
  );
}

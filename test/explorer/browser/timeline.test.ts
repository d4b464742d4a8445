import { describe, expect } from 'vitest';
import { explorerTest, hasBrowser, ready } from '../browser.ts';
import { shownNodes } from '../picture.ts';

const test = explorerTest();

describe.skipIf(!hasBrowser)('the timeline', () => {
  test('a stroke over the axis leaves what may have happened or been said between two days', async ({
    explorer,
    page,
  }) => {
    const before = await shownNodes(page);
    await page.locator('#tab-timeline').click();
    const axis = page.locator('.axis');
    await axis.waitFor();
    const box = (await axis.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width * 0.55, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    const clear = page.getByRole('button', { name: 'All times' });
    await clear.waitFor();
    const [from, to] = await page.locator('.brush-fields input').evaluateAll(valuesOf);
    expect(await page.locator('.entries li').count()).toBe(await numberBetween(explorer.api.ask, from, to));
    expect((await shownNodes(page)).length).toBeLessThan(before.length);
    await clear.click();
    await expect.poll(() => shownNodes(page)).toEqual(before);
  });

  test('a finger does the same, and so do two dates', async ({ explorer }) => {
    const phone = await explorer.open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await phone.locator('#tab-timeline').click();
    const axis = phone.locator('.axis');
    await axis.scrollIntoViewIfNeeded();
    const box = (await axis.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const session = await phone.context().newCDPSession(phone);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + box.width * share, y: box.y + box.height / 2 }],
      });
    await touch('touchStart', 0.5);
    for (const share of [0.6, 0.7, 0.8]) await touch('touchMove', share);
    await touch('touchEnd', 0.8);
    await phone.getByRole('button', { name: 'All times' }).waitFor();
    const [first, last] = [
      phone.getByLabel('From', { exact: true }),
      phone.getByLabel('To', { exact: true }),
    ];
    await first.fill('2025-12-02');
    await last.fill('2025-12-02');
    await expect
      .poll(() => phone.locator('.entries li').count())
      .toBe(await numberBetween(explorer.api.ask, '2025-12-02', '2025-12-02'));
    await ready(phone);
  });
});

function valuesOf(inputs: readonly { readonly id: string; readonly value?: string }[]): string[] {
  return inputs.map(({ value = '' }) => value);
}

/** How many events and statements the API knows that may lie between two days. */
async function numberBetween(
  ask: (query: string) => Promise<{ timeline: { totalCount: number } }>,
  from = '',
  to = '',
): Promise<number> {
  const { timeline } = await ask(
    `{ timeline(filter: { when: { overlaps: { from: "${from}", to: "${to}" } } }, first: 1) { totalCount } }`,
  );
  return timeline.totalCount;
}

import { describe, expect } from 'vitest';
import { explorerTest, hasBrowser } from '../browser.ts';
import { expectKnown, farthest, reports } from '../known.ts';
import { drawn, go, inLine, pointOf, shownNodes } from '../picture.ts';

const test = explorerTest(reports);

describe.skipIf(!hasBrowser)('what is there stays where it is', () => {
  test('a part of the page that is opened before the first picture is there stays open', async ({
    browser,
    explorer,
  }) => {
    const visitor = await browser.newPage({ locale: 'en' });
    let answer = (): void => {};
    const opened = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await visitor.route('**/graphql', async (route) => {
      await opened;
      await route.continue();
    });
    await visitor.goto(explorer.url);
    await visitor.locator('#tab-disputes').click();
    answer();
    await expect.poll(() => shownNodes(visitor).then((nodes) => nodes.length)).toBeGreaterThan(0);
    expect(await visitor.locator('#tab-disputes').getAttribute('aria-selected')).toBe('true');
    await visitor.close();
  });

  test('a node that somebody drags is pinned there, and the others do not move', async ({ page }) => {
    await go(page, { nodes: inLine(['mira-tolland', 'arvenia', 'joren-vasck']) });
    const before = await drawn(page, ['mira-tolland', 'joren-vasck']);
    const from = await pointOf(page, 'arvenia');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await pointOf(page, 'arvenia')).y - from.y).toBeGreaterThan(50);
    const after = await drawn(page);
    expect(farthest(before, after, ['mira-tolland', 'joren-vasck'])).toBe(0);
    await page.locator('.mirror li[data-row="arvenia"]').dispatchEvent('click');
    await page.getByRole('button', { name: 'Unpin' }).waitFor();
  });

  test('neighbours come at the side of their node: nothing moves, also where they lie outside of all that was', async ({
    page,
  }) => {
    await go(page, {
      nodes: inLine(['mira-tolland', 'joren-vasck'], 20),
      selected: { node: 'mira-tolland' },
    });
    const before = await drawn(page, ['mira-tolland', 'joren-vasck']);
    for (const relation of ['statements', 'events', 'relations']) {
      const row = page.locator(`[data-node="mira-tolland"] [data-relation="${relation}"]`);
      await row.getByRole('button', { name: /^Show \d/ }).click();
      await row.getByText('all shown').waitFor();
    }
    const after = await drawn(page);
    expect(after.spots.size).toBeGreaterThan(5);
    expect(farthest(before, after, ['mira-tolland', 'joren-vasck'])).toBe(0);
  });

  test('the slider shows what was known on a day, as the API tells it, and moves nothing that was known', async ({
    explorer,
    page,
  }) => {
    const ids = await shownNodes(page);
    await page.locator('#tab-timeline').click();
    const slider = page.getByRole('slider');
    await slider.waitFor();
    await expectKnown({ explorer, page }, ids, ['2024-05-05', '2024-05-06', '2024-05-08', '2024-05-09']);
    await slider.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toBe('2024-05-10');
    // The answer to the step does not take it from whoever moves it by keys.
    await page.waitForTimeout(500);
    expect(await page.evaluate('document.activeElement.type')).toBe('range');
    await slider.press('End');
    expect(await slider.getAttribute('aria-valuetext')).toBe('today');
  });
});

import { describe, expect } from 'vitest';
import { toState } from '../../../explorer/view/state-file.ts';
import { emptyView } from '../../../explorer/view/view.ts';
import { explorerTest, hasBrowser } from '../browser.ts';
import { loadHub } from '../hub.ts';
import { drawn, go, inLine, shownNodes } from '../picture.ts';

const test = explorerTest(undefined, loadHub);

describe.skipIf(!hasBrowser)('somebody with thousands of statements', () => {
  test('is told of in numbers first; then come 25 at a time, and one node stands for the rest', async ({
    page,
  }) => {
    await go(page, { nodes: inLine(['busy-speaker']), selected: { node: 'busy-speaker' } });
    const row = page.locator('[data-relation="statements"]');
    await row.waitFor();
    expect(await row.textContent()).toContain('0 of 5,000');
    await row.getByRole('button', { name: 'Show 25' }).click();
    await expect.poll(async () => (await shownNodes(page)).length).toBe(27);
    const rest = page.locator('.mirror li[data-row="busy-speaker|statements"]');
    expect(await rest.textContent()).toBe('4,975 more');
    const before = await drawn(page);
    await rest.dispatchEvent('click');
    await expect.poll(() => rest.textContent()).toBe('4,950 more');
    const after = await drawn(page);
    for (const [id, { x, y }] of before.spots) {
      expect(
        Math.hypot((after.spots.get(id)?.x ?? 0) - x, (after.spots.get(id)?.y ?? 0) - y),
      ).toBeLessThanOrEqual(2);
    }
    const ids = (await shownNodes(page)).filter((id) => id.startsWith('hub-source/'));
    expect(new Set(ids).size).toBe(50);
  });

  test('the list of a relation names all of them, 25 more at a time, and puts one into the picture', async ({
    page,
  }) => {
    await go(page, { nodes: inLine(['busy-speaker']), selected: { node: 'busy-speaker' } });
    const row = page.locator('[data-relation="statements"]');
    await row.getByRole('button', { name: 'Statements' }).click();
    const listed = row.getByRole('status');
    await expect.poll(() => listed.textContent()).toBe('25 of 5,000 listed');
    // Also where somebody presses it twice before the answer is here.
    await row
      .getByRole('button', { name: 'List more' })
      .evaluate((button: { readonly id: string; click?(): void }) => {
        button.click?.();
        button.click?.();
      });
    await expect.poll(() => listed.textContent()).toBe('50 of 5,000 listed');
    const ids = await row
      .locator('[data-neighbour]')
      .evaluateAll((all) => all.map((each) => each.dataset.neighbour ?? ''));
    expect(new Set(ids).size).toBe(50);
    const chosen = ids.at(-1) ?? '';
    await row.locator(`[data-neighbour="${chosen}"]`).click();
    await page.locator(`[data-node="${chosen}"]`).waitFor();
    await expect.poll(() => shownNodes(page)).toEqual(['busy-speaker', chosen].sort());
  });

  test('never puts more on show than there is room for, and says so', async ({ page }) => {
    const some = Array.from({ length: 490 }, (_, index) => `hub-source/s-${index}`);
    const view = {
      ...emptyView,
      nodes: inLine([...some, 'busy-speaker'], 12),
      selected: { node: 'busy-speaker' },
    };
    const buffer = Buffer.from(toState({ view, version: '' }));
    await page.locator('.share').evaluate((menu) => menu.setAttribute('open', ''));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'view.json', mimeType: 'application/json', buffer });
    await expect.poll(async () => (await shownNodes(page)).length).toBe(491);
    await page.locator('[data-relation="statements"]').getByRole('button', { name: 'Show 25' }).click();
    await expect.poll(() => page.locator('.counters').textContent()).toContain('500 nodes at most');
    expect(await shownNodes(page)).toHaveLength(491);
    await expect.poll(() => page.evaluate('location.hash')).toBe('');
    // Nor is there room for so many ids in a link.
    await page.locator('.share').evaluate((menu) => menu.setAttribute('open', ''));
    await page.getByText('naming its 491 nodes would take more than 8,000 letters').waitFor();
    expect(await page.locator('[data-exports=picture]').count()).toBe(0);
    expect(await page.locator('[data-exports=whole] a').count()).toBe(5);
  });
});

import { describe, expect } from 'vitest';
import { explorerTest, hasBrowser, ready } from '../browser.ts';

const test = explorerTest();

describe.skipIf(!hasBrowser)('a reader who opens the page', () => {
  test('sees the best connected actors and the contested claims, and of how many', async ({
    explorer,
    page,
  }) => {
    const rows = await page.locator('.mirror li:not(.edge)').allTextContents();
    expect(rows.length).toBeLessThanOrEqual(150);
    expect(rows.some((row) => row.startsWith('Person: Vladimir Putin'))).toBe(true);
    const { claims, stats } = await explorer.api.ask(
      '{ claims(filter: {contested: true}, first: 50) { nodes { text } } stats { nodes { kind count } } }',
    );
    for (const { text } of claims.nodes) {
      expect(rows.some((row) => row.includes(text) && row.endsWith('contested'))).toBe(true);
    }
    const total = stats.nodes
      .filter(({ kind }: { kind: string }) => kind !== 'PASSAGE')
      .reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(await page.locator('.counters').textContent()).toContain(`${rows.length} of ${total} nodes shown`);
  });

  test('finds a person by a part of the name, and sees how many neighbours there are before any appears', async ({
    explorer,
    page,
  }) => {
    await page.getByRole('combobox').fill('witk');
    await page.locator('#hits').getByRole('option', { name: 'Steve Witkoff' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-node="steve-witkoff"] [data-relation="metWith"]').waitFor();
    const { actor } = await explorer.api.ask(
      '{ actor(id: "steve-witkoff") { metWith { totalCount } statements { totalCount } events { totalCount } } }',
    );
    for (const relation of ['metWith', 'events'] as const) {
      const row = page.locator(`[data-relation="${relation}"]`);
      expect(await row.getAttribute('data-total')).toBe(String(actor[relation].totalCount));
    }
  });

  test('shows the neighbours of one relation, takes the step back, and takes it again', async ({ page }) => {
    const count = () => page.locator('.mirror li:not(.edge)').count();
    const before = await count();
    const row = page.locator('[data-relation="events"]');
    const [total, shown] = await Promise.all(
      ['data-total', 'data-shown'].map(async (name) => Number(await row.getAttribute(name))),
    );
    await row.getByRole('button', { name: /^Show \d/ }).click();
    await expect.poll(count).toBe(before + (total ?? 0) - (shown ?? 0));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(count).toBe(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(count).toBeGreaterThan(before);
    await ready(page);
  });
});

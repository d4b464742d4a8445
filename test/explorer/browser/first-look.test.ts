import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Explorer, hasBrowser, openExplorer, ready } from '../browser.ts';

describe.skipIf(!hasBrowser)('a reader who opens the page', () => {
  let explorer: Explorer;
  let page: Page;
  beforeAll(async () => {
    explorer = await openExplorer(['seed/moscow-talks-2025-12-02.yaml']);
    page = await explorer.open();
  });
  afterAll(async () => {
    expect(explorer.problems).toEqual([]);
    await explorer.close();
  });

  test('sees the best connected actors and the contested claims, and of how many', async () => {
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

  test('finds a person by a part of the name, and sees how many neighbours there are before any appears', async () => {
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

  test('shows the neighbours of one relation, takes the step back, and takes it again', async () => {
    const count = () => page.locator('.mirror li:not(.edge)').count();
    const before = await count();
    const row = page.locator('[data-relation="events"]');
    const [total, shown] = await Promise.all(
      ['data-total', 'data-shown'].map(async (name) => Number(await row.getAttribute(name))),
    );
    await row.getByRole('button').click();
    await expect.poll(count).toBe(before + (total ?? 0) - (shown ?? 0));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(count).toBe(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(count).toBeGreaterThan(before);
    await ready(page);
  });
});

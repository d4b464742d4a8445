import { describe, expect } from 'vitest';
import { explorerTest, hasBrowser } from '../browser.ts';

const test = explorerTest([]);

describe.skipIf(!hasBrowser)('where there is nothing to see', () => {
  test('an empty graph says what to do', async ({ browser, explorer }) => {
    const visitor = await browser.newPage();
    await visitor.goto(explorer.url);
    await visitor.locator('.status[data-status="empty"]').waitFor();
    expect(await visitor.locator('.status').textContent()).toContain('npx demarche load');
    await visitor.close();
  });
});

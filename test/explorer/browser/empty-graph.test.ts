import { describe, expect } from 'vitest';
import { bearerCheck } from '../../../src/api/token.ts';
import { explorerTest, hasBrowser, serveExplorer } from '../browser.ts';

const test = explorerTest([]);

describe.skipIf(!hasBrowser)('where there is nothing to see yet', () => {
  test('an empty graph says what to do', async ({ browser, explorer }) => {
    const visitor = await browser.newPage();
    await visitor.goto(explorer.url);
    await visitor.locator('.status[data-status="empty"]').waitFor();
    expect(await visitor.locator('.status').textContent()).toContain('npx demarche load');
    await visitor.close();
  });

  test('a server that wants a token is given one, and asked again', async ({ browser, explorer }) => {
    const token = 'a-secret-of-this-test-alone';
    const server = await serveExplorer(explorer.api, { mayRead: bearerCheck(token) });
    const visitor = await browser.newPage();
    await visitor.goto(server.url);
    await visitor.locator('.status[data-status="token"]').waitFor();
    for (const [given, status] of [
      ['another', 'token'],
      [token, 'empty'],
    ] as const) {
      await visitor.getByLabel('Token').fill(given);
      await visitor.getByRole('button', { name: 'Go on' }).click();
      await visitor.locator(`.status[data-status="${status}"]`).waitFor();
    }
    await visitor.close();
    await server.close();
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { explorerTest, hasBrowser, ready } from '../browser.ts';
import { goNetwork, networkView } from '../networks.ts';
import { drawn, shownEdges, shownNodes } from '../picture.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const test = explorerTest();

describe.skipIf(!hasBrowser)('the page is for everybody', () => {
  test('by keys alone: find, read, expand, take back, and open an edge', async ({ page }) => {
    await page.keyboard.press('Tab');
    await page.keyboard.type('lavrov');
    await page.locator('#hits li').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-node="sergey-lavrov"]').waitFor();
    const before = (await shownNodes(page)).length;
    const button = page
      .locator('.relations')
      .getByRole('button', { name: /^Show \d/ })
      .first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shownNodes(page)).length).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await shownNodes(page)).length).toBe(before);
    await page.locator('.mirror').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const row = await page.locator('.mirror li.active').getAttribute('data-row');
    await page.keyboard.press('Enter');
    await page
      .locator(`[data-edge="${row?.split(' ')[1]}"] .evidence`)
      .first()
      .waitFor();
    await page.locator('#tab-details').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.board').first().waitFor();
  });

  test('every node and edge is in the list that a screen reader walks, with its kind, name, ties and whether it is contested', async ({
    page,
  }) => {
    const { spots } = await drawn(page);
    expect(await shownNodes(page)).toEqual([...spots.keys()].sort());
    const options = await page.locator('.mirror').ariaSnapshot();
    for (const id of await shownEdges(page)) {
      const [kind] = id.split(':');
      if (kind === 'DISPUTES') expect(options).toMatch(/disputes .*, contested/);
    }
    const list = await page.locator('.mirror li:not(.edge)').allTextContents();
    for (const line of list)
      expect(line).toMatch(
        /^(Person|Institution|Country|Group|Claim|Event|Place|Topic|Statement|Source): .+, \d+ ties(, contested)?$/,
      );
  });

  test.for(['details', 'disputes', 'timeline', 'source', 'paths', 'network'])(
    'axe finds nothing serious with %s',
    async (tab, { page }) => {
      await page.locator(`#tab-${tab}`).click();
      await page.waitForTimeout(300);
      const violations = await violationsOf(page);
      expect(violations).toEqual([]);
    },
  );

  test.for(['light', 'dark'] as const)(
    'axe finds nothing serious with an edge of a network and the menu open, in the %s',
    async (colorScheme, { page }) => {
      await page.emulateMedia({ colorScheme });
      await goNetwork(page, networkView({ edge: 'russia:united-states' }));
      await page.locator('.said li').first().waitFor();
      await page.locator('.share').evaluate((menu) => menu.setAttribute('open', ''));
      await page.locator('[data-exports=whole]').waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.locator('.share').evaluate((menu) => menu.removeAttribute('open'));
    },
  );

  test('in French everything is French but what the sources say, and stays so', async ({ explorer }) => {
    const french = await explorer.open({ locale: 'fr' });
    expect(await french.locator('html').getAttribute('lang')).toBe('fr');
    expect(await french.locator('#tab-disputes').textContent()).toBe('Controverses');
    await french.getByRole('button', { name: 'English' }).click();
    expect(await french.locator('#tab-disputes').textContent()).toBe('Disputes');
    await french.reload();
    await ready(french);
    expect(await french.locator('#tab-disputes').textContent()).toBe('Disputes');
    await french.context().close();
  });

  test('on a phone nothing scrolls sideways, and a tap selects', async ({ explorer }) => {
    const phone = await explorer.open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { spots } = await drawn(phone);
    const box = await phone.locator('.canvas').boundingBox();
    const spot = spots.get('kirill-dmitriev');
    if (!box || !spot) throw new Error('nobody is drawn');
    await phone.touchscreen.tap(box.x + spot.x, box.y + spot.y);
    await phone.locator('[data-node="kirill-dmitriev"]').waitFor();
    for (const tab of ['details', 'disputes', 'timeline', 'source', 'paths', 'network']) {
      await phone.locator(`#tab-${tab}`).click();
      await phone.waitForTimeout(200);
      const [wide, room] = await phone.evaluate<[number, number]>(
        '[document.documentElement.scrollWidth, window.innerWidth]',
      );
      expect(wide).toBeLessThanOrEqual(room);
    }
    await phone.context().close();
  });
});

/** What axe calls serious or critical, in the page as it is. */
async function violationsOf(page: Page): Promise<string[]> {
  // The page's policy would refuse a script; what the tools of a browser evaluate is not bound by it.
  await page.evaluate(axe);
  return page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' ')))`);
}

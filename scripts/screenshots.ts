import { chromium, type Page } from 'playwright-core';
import { launchOptions } from './chromium.ts';

/**
 * Takes the pictures of docs/explorer.md: `npm run screenshots`, with a server that runs and holds the first dossier
 * without its text, since the article's sentences are its publisher's. Another address than the usual one may follow.
 */
const [url = 'http://127.0.0.1:4000/'] = process.argv.slice(2);

const browser = await chromium.launch(launchOptions);

/** Opens the page anew, does something, and takes a picture of what is then to be seen. */
async function take(
  name: string,
  look: (page: Page) => Promise<unknown>,
  colorScheme: 'light' | 'dark' = 'light',
) {
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, colorScheme, locale: 'en' });
  await page.goto(url);
  await page.locator('.status').waitFor({ state: 'detached' });
  await look(page);
  // Until nothing glides any more, and labels are placed.
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `docs/explorer-${name}.png` });
  await page.close();
}

async function find(page: Page, words: string, id: string): Promise<void> {
  await page.getByRole('combobox').fill(words);
  await page.locator('#hits li').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`[data-node="${id}"] .relations li`).first().waitFor();
}

async function openEdge(page: Page, id: string): Promise<void> {
  await page.locator(`.mirror li.edge[data-row$="${id}"]`).first().dispatchEvent('click');
  await page.locator(`[data-edge="${id}"] .evidence`).first().waitFor();
}

await take('graph', (page) => page.getByRole('button', { name: 'See everything' }).click());
await take('evidence', (page) => openEdge(page, 'DISPUTES:ukraine:pokrovsk-fully-taken'));
await take('disputes', async (page) => {
  await page.locator('.filter').evaluate((filter) => filter.setAttribute('open', ''));
  await page.getByLabel('Only what is contested').check();
  await page.locator('#tab-disputes').click();
  await page.locator('.board').first().waitFor();
  await page.locator('.filter').evaluate((filter) => filter.removeAttribute('open'));
});
await take('timeline', async (page) => {
  await find(page, 'witkoff', 'steve-witkoff');
  await page
    .locator('[data-relation="events"]')
    .getByRole('button', { name: /^Show \d/ })
    .click();
  await page.locator('#tab-timeline').click();
  await page.locator('.axis').waitFor();
});
await take('source', async (page) => {
  await openEdge(page, 'MET_WITH:steve-witkoff:vladimir-putin');
  await page.locator('.evidence p.source button').first().click();
  await page.locator('.passages li').first().waitFor();
});
await take('networks', async (page) => {
  await page.locator('#tab-network').click();
  await page.locator('select[name=mode]').selectOption('TWO_MODE');
  await page.locator('select[name=aggregate]').selectOption('COMBINE');
  await page.locator('.network-list li').first().waitFor();
});
await take(
  'paths',
  async (page) => {
    await find(page, 'kushner', 'jared-kushner');
    await page.getByRole('button', { name: 'Paths from here' }).click();
    await find(page, 'zelensky', 'volodymyr-zelensky');
    await page.getByRole('button', { name: 'Paths to here' }).click();
    await page.getByLabel('Also through countries').check();
    await page.locator('.path').first().waitFor();
  },
  'dark',
);
await browser.close();

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toState } from '../../../explorer/view/state-file.ts';
import { emptyView } from '../../../explorer/view/view.ts';
import { checkDossier } from '../../../src/dossier/check.ts';
import { loadDossier } from '../../../src/graph/write/load.ts';
import { type Explorer, hasBrowser, openExplorer } from '../browser.ts';
import { drawn, go, inLine, shownNodes } from '../picture.ts';

const STATEMENTS = 5000;

describe.skipIf(!hasBrowser)('somebody with thousands of statements', () => {
  let explorer: Explorer;
  let page: Page;
  beforeAll(async () => {
    explorer = await openExplorer(['seed/moscow-talks-2025-12-02.yaml']);
    const checked = checkDossier('hub.json', JSON.stringify(dossier()));
    if (checked.problems) throw new Error(checked.problems.map(({ message }) => message).join('\n'));
    await loadDossier(explorer.api.database, checked.dossier);
    page = await explorer.open();
  });
  afterAll(async () => {
    expect(explorer.problems).toEqual([]);
    await explorer.close();
  });

  test('is told of in numbers first; then come 25 at a time, and one node stands for the rest', async () => {
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

  test('never puts more on show than there is room for, and says so', async () => {
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
    await page.locator('[data-relation="statements"]').getByRole('button').click();
    await expect.poll(() => page.locator('.counters').textContent()).toContain('500 nodes at most');
    expect(await shownNodes(page)).toHaveLength(491);
    expect(await page.evaluate('location.hash')).toBe('');
  });
});

/** One actor who said thousands of things, in a source of its own. */
function dossier() {
  const at = (index: number): [number, number] => [index * 10, index * 10 + 8];
  return {
    demarche: 1,
    source: {
      id: 'hub-source',
      title: 'A busy year',
      publisher: 'The Daily',
      lang: 'en',
      published: '2024-12-31',
      sha256: 'a'.repeat(64),
      length: STATEMENTS * 10 + 100,
    },
    actors: [{ person: 'busy-speaker', name: 'Busy Speaker', at: at(STATEMENTS) }],
    statements: Array.from({ length: STATEMENTS }, (_, index) => ({
      id: `s-${index}`,
      speaker: 'busy-speaker',
      form: 'PARAPHRASE',
      voice: 'SPEAKER',
      text: `Says sentence ${index}.`,
      when: `2024-${String((index % 12) + 1).padStart(2, '0')}-01`,
      at: at(index),
    })),
  };
}

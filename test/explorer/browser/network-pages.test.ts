import { describe, expect } from 'vitest';
import { checkDossier } from '../../../src/dossier/check.ts';
import { loadDossier } from '../../../src/graph/write/load.ts';
import type { Loaded } from '../../api/loaded.ts';
import { explorerTest, hasBrowser } from '../browser.ts';
import { goNetwork, networkView } from '../networks.ts';

/** So often does each of two repeat the same claim. */
const OFTEN = 60;
/** So many others say it once. */
const OTHERS = 30;

const test = explorerTest([], loadChorus);

describe.skipIf(!hasBrowser)('a network of many', () => {
  test('lists its edges and nodes 25 at a time', async ({ page }) => {
    await page.locator('#tab-network').click();
    const rows = page.locator('[data-network-edge]');
    await rows.first().waitFor();
    expect(await rows.first().getAttribute('data-network-edge')).toBe('first-voice:second-voice');
    expect(await rows.count()).toBe(25);
    await page.getByRole('button', { name: 'Show more' }).first().click();
    expect(await rows.count()).toBe(50);
    expect(await page.locator('[data-network-node]').count()).toBe(25);
    await page.getByRole('button', { name: 'Show more' }).last().click();
    expect(await page.locator('[data-network-node]').count()).toBe(OTHERS + 2);
    // What the picture leaves out is told beside it.
    const total = ((OTHERS + 2) * (OTHERS + 1)) / 2;
    expect(await page.locator('.network-pane .counters').textContent()).toContain(`300 of ${total} edges`);
  });

  test('tells what an edge rests on 25 positions at a time, the oldest first, to the last', async ({
    page,
  }) => {
    await page.locator('[data-network-edge] button').first().click();
    const statements = page.locator('.said [data-statement]');
    const title = page.locator('.details h3');
    for (const shown of [25, 50, 75, 100, 120]) {
      await expect.poll(() => title.textContent()).toContain(`${shown} of ${2 * OFTEN} positions`);
      expect(await statements.count()).toBe(shown);
      if (shown < 2 * OFTEN) await page.getByRole('button', { name: 'Show more' }).click();
    }
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    const ids = await statements.evaluateAll((all) => all.map((each) => each.dataset.statement));
    expect(new Set(ids).size).toBe(2 * OFTEN);
    const days = await page.locator('.said').evaluate((list) => list.textContent ?? '');
    const written = [...days.matchAll(/said (\d{4}-\d\d-\d\d)/g)].map(([, day]) => day);
    expect(written).toHaveLength(2 * OFTEN);
    expect(written).toEqual([...written].sort());
  });

  test('reads the evidence of the lightest edge that it shows, too', async ({ explorer, page }) => {
    const { network } = await explorer.api.ask('{ network { edges(limit: 300) { id source target } } }');
    const { id, source, target } = network.edges.at(-1);
    await goNetwork(page, networkView({ edge: id }));
    await expect.poll(() => page.locator('.details h3').textContent()).toContain('2 of 2 positions');
    const words = await page.locator('.said').textContent();
    for (const end of [source, target]) expect(words).toContain(end.replace('voice-', 'Voice '));
  });
});

/** Loads a debate in which all agree. */
async function loadChorus({ database }: Loaded): Promise<void> {
  const checked = checkDossier('chorus.json', JSON.stringify(chorus()));
  if (checked.problems) throw new Error(checked.problems.map(({ message }) => message).join('\n'));
  await loadDossier(database, checked.dossier);
}

function chorus() {
  const others = Array.from({ length: OTHERS }, (_, index) => `voice-${index}`);
  const twice = Array.from({ length: OFTEN }, () => ['first-voice', 'second-voice']).flat();
  const speakers = [...twice, ...others];
  return {
    demarche: 1,
    source: {
      id: 'chorus',
      title: 'Everybody agrees',
      publisher: 'The Daily',
      lang: 'en',
      published: '2024-12-31',
      sha256: 'a'.repeat(64),
      length: 100_000,
    },
    actors: [...new Set(speakers)].map((id, index) => {
      return {
        person: id,
        name: id.replace('voice-', 'Voice '),
        at: [90_000 + index * 10, 90_005 + index * 10],
      };
    }),
    claims: [{ id: 'all-is-well', text: 'All is well.', kind: 'EVALUATION', lang: 'en', topics: [] }],
    statements: speakers.map((speaker, index) => ({
      id: `s-${index}`,
      speaker,
      form: 'PARAPHRASE',
      voice: 'SPEAKER',
      text: `Says for the time ${index} that all is well.`,
      when: `2024-${String((index % 12) + 1).padStart(2, '0')}-01`,
      at: [index * 20, index * 20 + 10],
      expresses: [{ claim: 'all-is-well', stance: 'ASSERTS' }],
    })),
  };
}

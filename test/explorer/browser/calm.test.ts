import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Explorer, explorerTest, hasBrowser } from '../browser.ts';
import { type Drawn, drawn, go, inLine, pointOf, shownEdges, shownNodes } from '../picture.ts';

const files = [
  'seed/moscow-talks-2025-12-02.yaml',
  'test/fixtures/two-reports.yaml',
  'test/fixtures/two-reports-partner.yaml',
];

const test = explorerTest(files);

describe.skipIf(!hasBrowser)('what is there stays where it is', () => {
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
    let before = await drawn(page);
    for (const day of ['2024-05-05', '2024-05-06', '2024-05-08', '2024-05-09']) {
      await setDay(page, day);
      expect(await slider.getAttribute('aria-valuetext')).toBe(day);
      const expected = await knownThen(explorer, ids, day);
      await expect.poll(() => shownEdges(page)).toEqual(expected.edges);
      const after = await drawn(page);
      const survivors = [...after.spots.keys()].filter((id) => before.spots.has(id));
      expect(farthest(before, after, survivors)).toBeLessThanOrEqual(0.5);
      before = after;
    }
    await slider.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toBe('2024-05-10');
    await slider.press('End');
    expect(await slider.getAttribute('aria-valuetext')).toBe('today');
  });
});

/** How far some nodes have moved at most, in pixels. */
function farthest(before: Drawn, after: Drawn, ids: readonly string[]): number {
  return Math.max(
    0,
    ...ids.map((id) => {
      const [from, to] = [before.spots.get(id), after.spots.get(id)];
      if (!from || !to) throw new Error(`${id} is not drawn both times`);
      return Math.hypot(from.x - to.x, from.y - to.y);
    }),
  );
}

/** As a hand does it that lets go of the slider on a day. */
async function setDay(page: Page, day: string): Promise<void> {
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  await page.getByRole('slider').fill(String(number));
}

async function knownThen({ api }: Explorer, ids: readonly string[], knownAt: string) {
  const { nodes } = await api.ask(
    'query ($ids: [ID!]!, $knownAt: Date) { nodes(ids: $ids, knownAt: $knownAt) { id } }',
    {
      ids,
      knownAt,
    },
  );
  const known = nodes.flatMap((node: { id: string } | null) => (node ? [node.id] : []));
  if (known.length === 0) return { edges: [] };
  const { subgraph } = await api.ask(
    `query ($ids: [ID!]!, $knownAt: Date) { subgraph(around: $ids, depth: 0, knownAt: $knownAt, edges: [MET_WITH, SPOKE_WITH,
      STATED, SUPPORTS, DISPUTES, REPRESENTED_AT, SAME_AS, HOLDS, MEMBER_OF, PART_OF, KIN_OF, CLOSE_TO, REPRESENTS, LOCATED_IN,
      PARTICIPATED_IN, TOOK_PLACE_IN, FOLLOWED, ABOUT, CONTRADICTS, REVISES, ANSWERS, MADE, ON_BEHALF_OF, RELAYED_BY,
      ADDRESSED_TO, SAID_AT, EXPRESSES, REPORTS, MENTIONS]) { edges { id } } }`,
    { ids: known, knownAt },
  );
  return { edges: subgraph.edges.map(({ id }: { id: string }) => id).sort() };
}

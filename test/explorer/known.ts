import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Explorer } from './browser.ts';
import { type Drawn, drawn, shownEdges } from './picture.ts';

/** The seed, and two reports of another year that contradict each other, told on different days. */
export const reports = [
  'seed/moscow-talks-2025-12-02.yaml',
  'test/fixtures/two-reports.yaml',
  'test/fixtures/two-reports-partner.yaml',
];

/** Fails unless the page shows on each day the edges that the API knows of then, and moves nothing that stays. */
export async function expectKnown(
  { explorer, page }: { readonly explorer: Explorer; readonly page: Page },
  ids: readonly string[],
  days: readonly string[],
): Promise<void> {
  let before = await drawn(page);
  for (const day of days) {
    await setDay(page, day);
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe(day);
    const expected = await knownThen(explorer, ids, day);
    await expect.poll(() => shownEdges(page)).toEqual(expected.edges);
    const after = await drawn(page);
    const survivors = [...after.spots.keys()].filter((id) => before.spots.has(id));
    expect(farthest(before, after, survivors)).toBeLessThanOrEqual(0.5);
    before = after;
  }
}

/** How far some nodes have moved at most, in pixels. */
export function farthest(before: Drawn, after: Drawn, ids: readonly string[]): number {
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

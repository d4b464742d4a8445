import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { toAddress } from '../../explorer/view/address.ts';
import { emptyView, type Spot, type View } from '../../explorer/view/view.ts';

/** Where things lie on the screen, as the page tells whenever it has drawn. */
export interface Drawn {
  readonly spots: ReadonlyMap<string, { readonly x: number; readonly y: number; readonly radius: number }>;
  readonly labels: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Keeps what the page last told of the picture that is seen; to be called before the page is opened. */
export const KEEP_DRAWN = `addEventListener('drawn', ({ detail, target }) => {
  if (target.closest('[inert]')) return;
  window.lastDrawn = { spots: [...detail.spots], labels: detail.labels, at: performance.now() };
}, true)`;

/** What was drawn last, once nothing has been drawn for a while, with some nodes in it. */
export async function drawn(page: Page, ids: readonly string[] = []): Promise<Drawn> {
  for (;;) {
    // The page's policy allows nothing that waits within it.
    const last = await page.evaluate<Told | null>(
      'window.lastDrawn && { ...window.lastDrawn, now: performance.now() }',
    );
    const spots = new Map(last?.spots);
    if (last && last.now - last.at > QUIET && ids.every((id) => spots.has(id)))
      return { spots, labels: last.labels };
    await wait(50);
  }
}

/** Milliseconds without a picture after which nothing more is to come. */
const QUIET = 250;

interface Told {
  readonly spots: readonly (readonly [string, Spot & { readonly radius: number }])[];
  readonly labels: Drawn['labels'];
  readonly at: number;
  readonly now: number;
}

/** Where a node lies within the page. */
export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('.canvas').boundingBox();
  const spot = (await drawn(page, [id])).spots.get(id);
  if (!box || !spot) throw new Error(`"${id}" is not drawn`);
  return { x: box.x + spot.x, y: box.y + spot.y };
}

/** The address of a view, to stand behind the page's own. */
export function hashOf(view: Partial<View>): string {
  const address = toAddress({ view: { ...emptyView, ...view }, version: '' });
  if (address === null) throw new Error('the view is too large for an address');
  return `#${address}`;
}

/** Nodes on a line, so far apart. */
export function inLine(ids: readonly string[], apart = 60): Record<string, Spot> {
  return Object.fromEntries(
    ids.map((id, index) => [id, { x: (index - (ids.length - 1) / 2) * apart, y: 0, pinned: false }]),
  );
}

/** Puts another view into the page that is open. */
export async function go(page: Page, view: Partial<View>): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const hash = ${JSON.stringify(hashOf(view))};
    window.lastDrawn = undefined;
    if (location.hash === hash) return resolve();
    addEventListener('hashchange', () => requestAnimationFrame(() => resolve()), { once: true });
    location.hash = hash;
  })`);
}

/** Clicks one of what there is, at once; whether there was one. */
export async function clickOneOf(page: Page, selector: string, choice: number): Promise<boolean> {
  return page.locator(selector).evaluateAll(
    // What is drawn as SVG has no click of its own.
    (all: readonly { readonly id: string; click?(): void }[], at) => {
      const chosen = all[at % Math.max(1, all.length)];
      chosen?.click?.();
      return chosen !== undefined;
    },
    choice,
  );
}

/** Ids of the nodes that are on show. */
export async function shownNodes(page: Page): Promise<string[]> {
  return page
    .locator('.mirror li:not(.edge)')
    .evaluateAll((rows) => rows.map((row) => row.dataset.row ?? '').sort());
}

/** Ids of the edges that are on show. */
export async function shownEdges(page: Page): Promise<string[]> {
  const rows = await page
    .locator('.mirror li.edge')
    .evaluateAll((all) => all.map((row) => row.dataset.row?.split(' ')[1] ?? ''));
  return [...new Set(rows)].sort();
}

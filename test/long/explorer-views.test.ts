import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { usualNetwork } from '../../explorer/view/network.ts';
import type { View } from '../../explorer/view/view.ts';
import { explorerTest, hasBrowser, ready } from '../explorer/browser.ts';
import { clickOneOf, drawn, go, shownEdges, shownNodes } from '../explorer/picture.ts';
import { seedIds } from '../explorer/seed-ids.ts';
import { report, SEED, trials } from '../support/long.ts';

const VIEWS = trials(2, 50);
const STEPS = trials(6, 50);

const test = explorerTest();

describe.skipIf(!hasBrowser)('any view', () => {
  test('whose address somebody else opens in a browser that was never here is the same', async ({
    explorer,
    page,
  }) => {
    for (const view of fc.sample(anyView(), { seed: SEED, numRuns: VIEWS })) {
      await go(page, view);
      await ready(page);
      const address = await settledAddress(page);
      const first = await drawn(page, await shownNodes(page));
      const other = await explorer.open({ hash: address });
      const second = await drawn(other, await shownNodes(other));
      expect(await settledAddress(other)).toBe(address);
      expect(await shownNodes(other)).toEqual(await shownNodes(page));
      expect(await shownEdges(other)).toEqual(await shownEdges(page));
      expect([...second.spots.keys()].sort()).toEqual([...first.spots.keys()].sort());
      for (const [id, { x, y }] of first.spots) {
        const there = second.spots.get(id) ?? { x: Number.NaN, y: Number.NaN };
        expect(Math.hypot(there.x - x, there.y - y)).toBeLessThanOrEqual(1);
      }
      await other.context().close();
    }
    await report('An address shows in another browser what it showed in the first', { views: VIEWS });
  });

  test('that steps lead to is left by undo and reached again by redo', async ({ explorer }) => {
    const page = await explorer.open();
    const asking = pendingRequests(page);
    const states = [await settledAddress(page, asking)];
    const chosen = fc.sample(fc.tuple(fc.constantFrom(...steps), fc.nat({ max: 1000 })), {
      seed: SEED,
      numRuns: STEPS * 3,
    });
    let isCamera = false;
    for (const [take, choice] of chosen) {
      if (states.length > STEPS) break;
      await take(page, choice);
      const state = await settledAddress(page, asking);
      // Some steps change nothing, such as a click on what is selected already.
      if (state === states.at(-1)) continue;
      // The camera's in a row are one.
      if (isCamera && take === moveCamera) states.pop();
      states.push(state);
      isCamera = take === moveCamera;
    }
    for (const before of [...states].reverse().slice(1)) {
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => addressOf(page)).toBe(before);
    }
    for (const after of states.slice(1)) {
      await page.getByRole('button', { name: 'Redo' }).click();
      await expect.poll(() => addressOf(page)).toBe(after);
    }
    expect(states.length).toBeGreaterThan(STEPS / 2);
    await report('Any steps are taken back and taken again', { steps: states.length - 1 });
  });
});

/** A view of some of the first dossier, with a part of everything that an address says. */
function anyView(): fc.Arbitrary<View> {
  const ids = seedIds();
  const spot = fc.record({
    x: fc.integer({ min: -90, max: 90 }),
    y: fc.integer({ min: -60, max: 60 }),
    pinned: fc.boolean(),
  });
  const nodes = fc.dictionary(fc.constantFrom(...ids), spot, {
    minKeys: 5,
    maxKeys: 40,
    noNullPrototype: true,
  });
  return nodes.chain((some) => {
    const id = fc.constantFrom(...Object.keys(some));
    return fc.record({
      nodes: fc.constant(some),
      rests: fc.constant([]),
      selected: fc.option(fc.record({ node: id })),
      camera: fc.record({
        x: fc.integer({ min: -50, max: 50 }),
        y: fc.integer({ min: -50, max: 50 }),
        width: fc.integer({ min: 60, max: 400 }),
      }),
      filter: fc.record({
        hidden: fc.subarray(['STATED', 'MENTIONS', 'ABOUT'] as const),
        contested: fc.boolean(),
        between: fc.constant(null),
      }),
      tab: fc.constantFrom('details' as const, 'disputes' as const, 'paths' as const, 'source' as const),
      network: fc.option(
        fc.record({
          question: fc.constantFrom(usualNetwork, { ...usualNetwork, aggregate: 'CONFLICT' as const }),
          edge: fc.constant(null),
          camera: fc.constant(null),
        }),
      ),
      knownAt: fc.constantFrom(null, '2025-12-03', '2026-01-15'),
      source: fc.option(fc.constant({ id: 'moscow-talks-2025-12-02', at: null })),
      paths: fc.option(
        fc.record({ from: id, to: id, withoutDisputed: fc.boolean(), throughCountries: fc.boolean() }),
      ),
    });
  });
}

/** What people do, each at one of what there is. */
const steps: readonly ((page: Page, choice: number) => Promise<unknown>)[] = [
  (page, choice) => clickOneOf(page, '.mirror li', choice),
  (page, choice) => clickOneOf(page, '.mirror li', choice),
  (page, choice) => clickOneOf(page, '.relations li > button:not(.list-toggle)', choice),
  (page, choice) => clickOneOf(page, '.actions button', choice),
  (page, choice) => clickOneOf(page, '[role=tab]', choice),
  moveCamera,
  (page, choice) => clickOneOf(page, '.filter input[type=checkbox]', choice),
];

function moveCamera(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Farther' }).click();
}

function addressOf(page: Page): Promise<string> {
  return page.evaluate<string>('location.hash');
}

/** How many requests of a page have no answer yet. */
function pendingRequests(page: Page): () => number {
  const pending = new Set<unknown>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return () => pending.size;
}

/** The address once all answers are there and it has followed the view. */
async function settledAddress(page: Page, asking: () => number = () => 0): Promise<string> {
  await drawn(page);
  let address = await addressOf(page);
  for (;;) {
    await page.waitForTimeout(400);
    const next = await addressOf(page);
    if (next === address && asking() === 0) return next;
    address = next;
  }
}

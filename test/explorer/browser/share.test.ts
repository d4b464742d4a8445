import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Explorer, hasBrowser, openExplorer, ready } from '../browser.ts';
import { drawn, hashOf, inLine, shownEdges, shownNodes } from '../picture.ts';
import { seedIds } from '../seed-ids.ts';

/** Random views that are opened by somebody else, and random steps that are taken back. */
const RUNS = process.env.LONG === 'full' ? 50 : 4;

describe.skipIf(!hasBrowser)('what is handed on is what is seen', () => {
  let explorer: Explorer;
  let page: Page;
  beforeAll(async () => {
    explorer = await openExplorer(['seed/moscow-talks-2025-12-02.yaml']);
    page = await explorer.open();
  });
  afterAll(async () => {
    expect(explorer.problems).toEqual([]);
    await explorer.close();
  });

  const taken = async (name: string): Promise<string> => {
    await page.locator('.share').evaluate((menu) => menu.setAttribute('open', ''));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.menu').getByRole('button', { name, exact: true }).click(),
    ]);
    return contentOf(download, 'utf8');
  };

  test('JSON holds every node and edge, each edge with its stance, words, speakers, source and dates', async () => {
    const data = JSON.parse(await taken('Data (JSON)'));
    expect(data.nodes.map(({ id }: Item) => id).sort()).toEqual(await shownNodes(page));
    expect(data.edges.map(({ id }: Item) => id).sort()).toEqual(await shownEdges(page));
    const { stats, claim } = await explorer.api.ask(
      '{ stats { version } claim(id: "pokrovsk-fully-taken") { disputedBy { edges { node { id } evidence { statement { text } passage { start } } } } } }',
    );
    expect(data.version).toBe(stats.version);
    const [edge] = claim.disputedBy.edges;
    const written = data.edges.find(({ id }: Item) => id === `DISPUTES:${edge.node.id}:pokrovsk-fully-taken`);
    expect(written.stance).toBe('DISPUTES');
    expect(written.evidence.map(({ text, start }: { text: string; start: number }) => [text, start])).toEqual(
      edge.evidence.map(({ statement, passage }: Evidence) => [statement.text, passage.start]),
    );
    for (const { evidence } of data.edges) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { source, published } of evidence)
        expect([source, published]).toEqual(['moscow-talks-2025-12-02', '2025-12-03?']);
    }
  });

  test('SVG holds shapes, strokes, marks, labels as text, the legend, the address and the version of the data', async () => {
    const svg = await taken('Drawing (SVG)');
    const count = (pattern: RegExp) => [...svg.matchAll(pattern)].length;
    expect(count(/<g class="node"/g)).toBe((await shownNodes(page)).length);
    expect(count(/<g class="edge"/g)).toBe((await shownEdges(page)).length);
    const objections = (await shownEdges(page)).filter((id) => /^(DISPUTES|CONTRADICTS):/.test(id));
    expect(count(/data-stroke="dashed" data-contested="true"/g)).toBe(objections.length);
    expect(count(/<g class="mark"/g)).toBeGreaterThanOrEqual(objections.length);
    const { labels } = await drawn(page);
    expect(count(/<text class="label"/g)).toBe(labels.length);
    expect(svg).toContain('Vladimir Putin');
    expect(svg).toContain('http://127.0.0.1:');
    const { stats } = await explorer.api.ask('{ stats { version } }');
    expect(svg).toContain(stats.version);
    const parses = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ??
        '',
      svg,
    );
    expect(parses).toBe('');
  });

  test('a picture may be up to four times as large', async () => {
    const sizes: number[] = [];
    for (const scale of [1, 2, 4]) {
      const png = Buffer.from(await taken(`Picture (PNG) ${scale}×`), 'latin1');
      sizes.push(png.readUInt32BE(16));
    }
    expect(sizes).toEqual([sizes[0], (sizes[0] ?? 0) * 2, (sizes[0] ?? 0) * 4]);
  });

  test('an address opened by somebody else shows the same', async () => {
    const ids = seedIds();
    const spot = fc.record({
      x: fc.integer({ min: -90, max: 90 }),
      y: fc.integer({ min: -60, max: 60 }),
      pinned: fc.boolean(),
    });
    const views = fc.sample(
      fc.record({
        nodes: fc.dictionary(fc.constantFrom(...ids), spot, {
          minKeys: 5,
          maxKeys: 40,
          noNullPrototype: true,
        }),
        camera: fc.record({
          x: fc.integer({ min: -50, max: 50 }),
          y: fc.integer({ min: -50, max: 50 }),
          width: fc.integer({ min: 60, max: 400 }),
        }),
        tab: fc.constantFrom('details' as const, 'disputes' as const, 'paths' as const),
        knownAt: fc.constantFrom(null, '2025-12-03'),
      }),
      { seed: 1, numRuns: RUNS },
    );
    for (const view of views) {
      const first = await explorer.open({ hash: hashOf(view) });
      await drawn(first, Object.keys(view.nodes));
      await expect.poll(() => first.evaluate<string>('location.hash')).not.toBe(hashOf(view));
      const second = await explorer.open({ hash: await first.evaluate<string>('location.hash') });
      const [a, b] = [await drawn(first), await drawn(second, Object.keys(view.nodes))];
      expect(await shownNodes(second)).toEqual(Object.keys(view.nodes).sort());
      expect(await shownEdges(second)).toEqual(await shownEdges(first));
      expect(await second.locator('[aria-selected="true"][role=tab]').getAttribute('id')).toBe(
        `tab-${view.tab}`,
      );
      for (const [id, { x, y }] of a.spots) {
        expect(Math.hypot((b.spots.get(id)?.x ?? 0) - x, (b.spots.get(id)?.y ?? 0) - y)).toBeLessThanOrEqual(
          1,
        );
      }
      await first.context().close();
      await second.context().close();
    }
  });

  test('what an address names and the graph no longer holds is said, and the rest is shown', async () => {
    const other = await explorer.open({
      hash: hashOf({ nodes: inLine(['vladimir-putin', 'nobody-of-this-name']) }),
    });
    expect(await other.locator('.counters .warn').textContent()).toContain('nobody-of-this-name');
    expect(await shownNodes(other)).toEqual(['vladimir-putin']);
    const damaged = await explorer.open({ hash: '#v=AAAA' });
    expect((await shownNodes(damaged)).length).toBeGreaterThan(20);
    await other.context().close();
    await damaged.context().close();
  });

  test('random steps can all be taken back and again', async () => {
    const own = await explorer.open();
    const steps: ((at: Page) => Promise<void>)[] = [
      (at) => at.locator('#tab-timeline').click(),
      (at) => at.getByRole('button', { name: 'Farther' }).click(),
      (at) => at.locator('.mirror li:not(.edge)').nth(3).dispatchEvent('click'),
      (at) => at.locator('.mirror li.edge').nth(5).dispatchEvent('click'),
      (at) => at.locator('#tab-disputes').click(),
      (at) => at.locator('.mirror li:not(.edge)').nth(8).dispatchEvent('click'),
    ];
    const state = () => own.evaluate<string>('location.hash');
    await own.waitForTimeout(600);
    const states = [await state()];
    const chosen = fc.sample(fc.constantFrom(...steps), { seed: 2, numRuns: RUNS === 50 ? 50 : 8 });
    let last: unknown;
    for (const take of chosen) {
      if (take === last) continue;
      last = take;
      await take(own);
      await expect.poll(state).not.toBe(states.at(-1));
      states.push(await state());
    }
    for (const before of [...states].reverse().slice(1)) {
      await own.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(state).toBe(before);
    }
    for (const after of states.slice(1)) {
      await own.getByRole('button', { name: 'Redo' }).click();
      await expect.poll(state).toBe(after);
    }
    await ready(own);
    await own.context().close();
  });
});

async function contentOf(download: Download, encoding: 'utf8'): Promise<string> {
  const path = await download.path();
  return readFileSync(path, download.suggestedFilename().endsWith('.png') ? 'latin1' : encoding);
}

interface Item {
  readonly id: string;
}
interface Evidence {
  readonly statement: { readonly text: string };
  readonly passage: { readonly start: number };
}

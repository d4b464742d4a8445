import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { explorerTest, hasBrowser } from '../browser.ts';
import { drawn, hashOf, inLine, shownEdges, shownNodes } from '../picture.ts';

const test = explorerTest();

describe.skipIf(!hasBrowser)('what is handed on is what is seen', () => {
  const taken = async (page: Page, name: string): Promise<string> => {
    await page.locator('.share').evaluate((menu) => menu.setAttribute('open', ''));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.menu').getByRole('button', { name, exact: true }).click(),
    ]);
    return contentOf(download, 'utf8');
  };

  test('JSON holds every node and edge, each edge with its stance, words, speakers, source and dates', async ({
    explorer,
    page,
  }) => {
    const data = JSON.parse(await taken(page, 'Data (JSON)'));
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

  test('SVG holds shapes, strokes, marks, labels as text, the legend, the address and the version of the data', async ({
    explorer,
    page,
  }) => {
    const svg = await taken(page, 'Drawing (SVG)');
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

  test('a picture may be up to four times as large', async ({ page }) => {
    const sizes: number[] = [];
    for (const scale of [1, 2, 4]) {
      const png = Buffer.from(await taken(page, `Picture (PNG) ${scale}×`), 'latin1');
      sizes.push(png.readUInt32BE(16));
    }
    expect(sizes).toEqual([sizes[0], (sizes[0] ?? 0) * 2, (sizes[0] ?? 0) * 4]);
  });

  test('what an address names and the graph no longer holds is said, and the rest is shown', async ({
    explorer,
  }) => {
    const other = await explorer.open({
      hash: hashOf({ nodes: inLine(['vladimir-putin', 'nobody-of-this-name']) }),
    });
    expect(await other.locator('.counters .warn').textContent()).toContain('nobody-of-this-name');
    expect(await shownNodes(other)).toEqual(['vladimir-putin']);
    const damaged = await explorer.open({ hash: '#v=AAAA' });
    expect((await shownNodes(damaged)).length).toBeGreaterThan(20);
    expect(await damaged.locator('.counters .warn').textContent()).toContain('cut short or damaged');
    await other.context().close();
    await damaged.context().close();
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

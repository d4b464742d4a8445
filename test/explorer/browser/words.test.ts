import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { attachText } from '../../../src/graph/write/attach.ts';
import { explorerTest, hasBrowser } from '../browser.ts';
import { go, inLine, shownNodes } from '../picture.ts';

const { DEMARCHE_SEED_TEXT } = process.env;
const SOURCE = 'moscow-talks-2025-12-02';

const test = explorerTest();

describe.skipIf(!hasBrowser)('what the panel tells is what the API answers', () => {
  test('disputes: each contested claim with everybody’s words, and each leads into the graph', async ({
    explorer,
    page,
  }) => {
    const { disputes } = await explorer.api.ask(`{
      disputes(first: 50) { totalCount nodes { claim { id text } sides { stance actor { id } statements { id } } } }
    }`);
    await page.locator('#tab-disputes').click();
    await page.locator('.board').first().waitFor();
    expect(await page.locator('.disputes .count').textContent()).toBe(
      `${disputes.nodes.length} of ${disputes.totalCount} contested claims`,
    );
    for (const { claim, sides } of disputes.nodes) {
      const board = page.locator(`.board[data-claim="${claim.id}"]`);
      expect(await board.locator('summary').textContent()).toBe(claim.text);
      const rows = await board
        .locator('.row')
        .evaluateAll((all) =>
          all.map((row) => [
            row.dataset.stance,
            row.dataset.actor,
            row.querySelector<HTMLElement>('[data-statement]')?.dataset.statement,
          ]),
        );
      const told = sides.flatMap(({ stance, actor, statements }: Side) =>
        statements.map(({ id }) => [stance, actor?.id ?? '', id]),
      );
      expect(rows.sort()).toEqual(told.sort());
    }
    const [first] = disputes.nodes;
    await page
      .locator(`.board[data-claim="${first.claim.id}"]`)
      .getByRole('button', { name: 'Show in the graph' })
      .click();
    const ids = first.sides.flatMap(({ actor }: Side) => (actor ? [actor.id] : []));
    await expect.poll(() => shownNodes(page)).toEqual(expect.arrayContaining([first.claim.id, ...ids]));
  });

  test('paths: as many as the API finds, step by step, each with its evidence', async ({
    explorer,
    page,
  }) => {
    await go(page, {
      nodes: inLine(['vladimir-putin', 'donald-trump']),
      tab: 'paths',
      paths: { from: 'vladimir-putin', to: 'donald-trump', withoutDisputed: false, throughCountries: true },
    });
    const { paths } = await explorer.api.ask(`{
      paths(from: "vladimir-putin", to: "donald-trump", maxLength: 4, first: 10, through: [COUNTRY]) {
        paths { nodes { id } hops { edges { id evidence { source { id } } } } }
      }
    }`);
    await page.locator('.path').first().waitFor();
    expect(paths.paths.length).toBeGreaterThanOrEqual(3);
    const shown = await page.locator('.path').evaluateAll((all) =>
      all.map((path) => ({
        nodes: path.dataset.path,
        hops: [...path.querySelectorAll<HTMLElement>('.hop')].map((hop) => [
          hop.dataset.edge,
          hop.querySelectorAll('.evidence').length,
        ]),
      })),
    );
    expect(shown).toEqual(
      paths.paths.map(({ nodes, hops }: Path) => ({
        nodes: nodes.map(({ id }) => id).join(' '),
        hops: hops.flatMap(({ edges }) => edges.map(({ id, evidence }) => [id, evidence.length])),
      })),
    );
    for (const { hops } of shown) for (const [, count] of hops) expect(count).toBeGreaterThan(0);
  });

  test('paths without disputed steps are others, as the API has them', async ({ explorer, page }) => {
    const ends = { from: 'vladimir-putin', to: 'ukraine' };
    const asked = (withoutDisputed: boolean) =>
      explorer.api.ask(
        `{ paths(from: "${ends.from}", to: "${ends.to}", maxLength: 4, first: 10, withoutDisputed: ${withoutDisputed}) { paths { nodes { id } } } }`,
      );
    await go(page, {
      nodes: inLine([ends.from, ends.to]),
      tab: 'paths',
      paths: { ...ends, withoutDisputed: false, throughCountries: false },
    });
    for (const without of [false, true]) {
      if (without) await page.getByLabel('Without disputed steps').check();
      const { paths } = await asked(without);
      const nodes = paths.paths.map((path: Path) => path.nodes.map(({ id }) => id).join(' '));
      await expect
        .poll(() => page.locator('.path').evaluateAll((all) => all.map((path) => path.dataset.path)))
        .toEqual(nodes);
    }
    expect((await asked(true)).paths).not.toEqual((await asked(false)).paths);
  });

  test('a source without its text lists its passages in the order of the text', async ({
    explorer,
    page,
  }) => {
    await go(page, { nodes: inLine(['ukraine']), tab: 'source', source: { id: SOURCE, at: null } });
    const { source } = await explorer.api.ask(
      `{ source(id: "${SOURCE}") { statements(first: 100) { totalCount } } }`,
    );
    const places = page.locator('.passages > li .place');
    await places.first().waitFor();
    expect(await page.locator('.passages > li').count()).toBe(source.statements.totalCount);
    const starts = (await places.allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test.skipIf(!DEMARCHE_SEED_TEXT)(
    'an attached text is marked with the stored words, and a click tells whose they are',
    async ({ explorer, page }) => {
      const article = readFileSync(DEMARCHE_SEED_TEXT ?? '', 'utf8');
      await attachText(explorer.api.database, article);
      await page.reload();
      await page.locator('.text').waitFor();
      expect(await page.locator('.text').textContent()).toBe(article);
      const marked = await page
        .locator('.text mark')
        .evaluateAll((all) =>
          all.flatMap((mark) =>
            (mark.dataset.within ?? '').split('|').map((id) => [id, mark.textContent ?? ''] as const),
          ),
        );
      const words = new Map<string, string>();
      for (const [id, text] of marked) words.set(id, (words.get(id) ?? '') + text);
      const { source } = await explorer.api.ask(
        `{ source(id: "${SOURCE}") { statements(first: 100) { nodes { id quote passages { part start end exact } } } } }`,
      );
      const quoted = source.statements.nodes.flatMap(({ id, passages }: Statement) =>
        passages
          .filter(({ part }) => part === 'QUOTE')
          .map(({ start, end, exact }) => [`${id} ${start}-${end}`, exact]),
      );
      expect(Object.fromEntries(words)).toEqual(Object.fromEntries(quoted));
      const [, inner] = [...words.keys()];
      await page.locator(`mark[data-within="${inner}"]`).first().click();
      expect(await page.locator('mark.chosen').count()).toBeGreaterThan(0);
    },
  );

  test.skipIf(!DEMARCHE_SEED_TEXT)(
    'a copy of one’s own is marked by the words, and what it lacks is listed as lost',
    async ({ page }) => {
      const article = readFileSync(DEMARCHE_SEED_TEXT ?? '', 'utf8');
      const [gone] = await page.locator('.text mark[data-depth="1"]').allTextContents();
      const copy = `Updated. ${article.replace(gone ?? '', '')}`;
      await page
        .locator('.own-copy input')
        .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(copy) });
      await expect.poll(() => page.locator('.text').textContent()).toBe(copy);
      expect(await page.locator('.lost > li').count()).toBeGreaterThan(0);
      const marked = await page.locator('.text mark').allTextContents();
      expect(marked.length).toBeGreaterThan(50);
      expect(article).toContain(marked[0] ?? '?');
    },
  );
});

interface Side {
  readonly stance: string;
  readonly actor: { readonly id: string } | null;
  readonly statements: readonly { readonly id: string }[];
}
interface Path {
  readonly nodes: readonly { readonly id: string }[];
  readonly hops: readonly {
    readonly edges: readonly { readonly id: string; readonly evidence: readonly object[] }[];
  }[];
}
interface Statement {
  readonly id: string;
  readonly passages: readonly {
    readonly part: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  }[];
}

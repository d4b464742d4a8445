import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachText } from '../../../src/graph/write/attach.ts';
import { type Explorer, hasBrowser, openExplorer } from '../browser.ts';
import { drawn, go, inLine } from '../picture.ts';
import { seedIds } from '../seed-ids.ts';

const { DEMARCHE_SEED_TEXT, LONG } = process.env;
/** One in so many edges of each kind. */
const EVERY = LONG === 'full' ? 1 : 80;

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly evidence: {
    readonly statement: {
      readonly quote: string | null;
      readonly speakers: { readonly name: string }[];
    } | null;
    readonly passage: { readonly start: number; readonly end: number } | null;
    readonly source: { readonly title: string; readonly published: { readonly edtf: string } };
  }[];
}

describe.skipIf(!hasBrowser || !DEMARCHE_SEED_TEXT)('every edge opens its evidence', () => {
  const article = DEMARCHE_SEED_TEXT ? readFileSync(DEMARCHE_SEED_TEXT, 'utf8') : '';
  let explorer: Explorer;
  let page: Page;
  let edges: Edge[];
  beforeAll(async () => {
    explorer = await openExplorer(['seed/moscow-talks-2025-12-02.yaml']);
    await attachText(explorer.api.database, article);
    page = await explorer.open();
    edges = await edgesOf(explorer);
  });
  afterAll(async () => {
    expect(explorer.problems).toEqual([]);
    await explorer.close();
  });

  test('by a click and by Enter: the words of the article, who said them, the source, its date and the place', {
    timeout: 600_000,
  }, async () => {
    const times: number[] = [];
    for (const [index, edge] of some(edges).entries()) {
      await go(page, { nodes: inLine([edge.source, edge.target]) });
      await page.locator(`.mirror [data-row="${edge.source} ${edge.id}"]`).waitFor({ state: 'attached' });
      const press = index % 2 === 0 ? await toEdge(page, edge, edges) : await walkToEdge(page, edge);
      const begun = performance.now();
      await press();
      await page.locator(`[data-edge="${edge.id}"] .evidence`).first().waitFor();
      times.push(performance.now() - begun);
      await expectEvidence(page, edge, article);
    }
    times.sort((a, b) => a - b);
    const p95 = times[Math.floor(times.length * 0.95)]?.toFixed();
    if (LONG === 'full') console.log(`${times.length} edges, p95 ${p95} ms with the press itself`);
  });
});

/** All edges among what the first dossier holds, without what it merely names. */
async function edgesOf({ api }: Explorer): Promise<Edge[]> {
  const { subgraph } = await api.ask(
    `query ($ids: [ID!]!) { subgraph(around: $ids, depth: 0, limit: 500, edges: [MET_WITH, SPOKE_WITH, STATED, SUPPORTS,
      DISPUTES, REPRESENTED_AT, HOLDS, MEMBER_OF, PART_OF, KIN_OF, CLOSE_TO, REPRESENTS, LOCATED_IN, PARTICIPATED_IN,
      TOOK_PLACE_IN, FOLLOWED, ABOUT, CONTRADICTS, REVISES, ANSWERS, MADE, ON_BEHALF_OF, RELAYED_BY, ADDRESSED_TO,
      SAID_AT, EXPRESSES, REPORTS, MENTIONS]) {
      edges { id source target evidence {
        statement { quote speakers { name } } passage { start end } source { title published { edtf } }
      } }
    } }`,
    { ids: seedIds() },
  );
  return subgraph.edges;
}

/** The first of each kind, and one in so many of the others. */
function some(edges: readonly Edge[]): Edge[] {
  const kinds = new Set<string>();
  return edges.filter(({ id }, index) => {
    const [kind = ''] = id.split(':');
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return isFirst || index % EVERY === 0;
  });
}

/** In the middle of the edge, which lies beside others that join the same nodes. */
async function toEdge(page: Page, { id, source, target }: Edge, edges: readonly Edge[]) {
  const { spots } = await drawn(page, [source, target]);
  const [from, to] = [spots.get(source), spots.get(target)];
  const box = await page.locator('.canvas').boundingBox();
  if (!from || !to || !box) throw new Error(`${id} is not drawn`);
  const same = edges.filter(
    (edge) => [edge.source, edge.target].sort().join() === [source, target].sort().join(),
  );
  const offset =
    (same.findIndex((edge) => edge.id === id) - (same.length - 1) / 2) * 7 * (source < target ? 1 : -1);
  const side = from.x < to.x ? -1 : 1;
  const point = [box.x + (from.x + to.x) / 2, box.y + (from.y + to.y) / 2 + offset * side] as const;
  await page.mouse.move(...point);
  return () => page.mouse.click(...point);
}

async function walkToEdge(page: Page, { id, source }: Edge) {
  await page.locator('.mirror').focus();
  await page.keyboard.press('Home');
  const active = () => page.locator('.mirror li.active').getAttribute('data-row');
  if ((await active()) !== source) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 12 && (await active()) !== `${source} ${id}`; step += 1) {
    await page.keyboard.press('ArrowRight');
  }
  return () => page.keyboard.press('Enter');
}

async function expectEvidence(page: Page, edge: Edge, article: string): Promise<void> {
  const items = page.locator(`[data-edge="${edge.id}"] .evidence`);
  expect(await items.count()).toBe(edge.evidence.length);
  for (const [index, { statement, passage, source }] of edge.evidence.entries()) {
    const told = (await items.nth(index).textContent()) ?? '';
    if (statement?.quote) expect(told).toContain(statement.quote);
    for (const { name } of statement?.speakers ?? []) expect(told).toContain(name);
    expect(told).toContain(source.title);
    expect(told).toContain(source.published.edtf);
    if (!passage) continue;
    expect(told).toContain(article.slice(passage.start, passage.end));
    expect(told).toContain(`${passage.start}–${passage.end}`);
  }
}

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type NetworkQuestion, usualNetwork } from '../../../explorer/view/network.ts';
import { explorerTest, hasBrowser, ready } from '../browser.ts';
import { reports } from '../known.ts';
import { choose, type Edge, expectNetwork, goNetwork, networkOf, networkView } from '../networks.ts';
import { drawn, go, hashOf, inLine, shownNodes } from '../picture.ts';

const test = explorerTest(reports);
/** The network of actors by claims. */
const byClaim: NetworkQuestion = { ...usualNetwork, mode: 'TWO_MODE', aggregate: 'SUBTRACT' };

describe.skipIf(!hasBrowser)('discourse networks', () => {
  test('a click opens what the API tells: edges with their weights, nodes, what was left out, and how split it is', async ({
    explorer,
    page,
  }) => {
    await page.locator('#tab-network').click();
    const told = await networkOf(explorer);
    await expectNetwork(page, told);
    expect(told.edges.length).toBeGreaterThan(3);
    const { spots } = await drawn(page, [told.nodes[0]?.id ?? '']);
    expect([...spots.keys()].sort()).toEqual(told.nodes.map(({ id }) => id).sort());
    const counters = page.locator('.network-pane .counters');
    expect(await counters.textContent()).toBe(
      `${told.totalNodes} of ${told.totalNodes} nodes shown${told.totalEdges} of ${told.totalEdges} edges`,
    );
    const words = await page.locator('.network').textContent();
    expect(words).toContain(`Made of ${told.positions} positions`);
    expect(words).toContain(`Polarisation ${Math.round(told.polarisation * 100) / 100}`);
    for (const { count } of told.leftOut) expect(words).toMatch(new RegExp(`Left out, .+: ${count}`));
    // The graph lies under it, and is out of reach.
    expect(await page.locator('.graph:not(.network-pane)').getAttribute('inert')).not.toBeNull();
  });

  test('other choices give another network and another address; only what fits is offered; steps are taken back', async ({
    explorer,
    page,
  }) => {
    await goNetwork(page, networkView({}));
    await choose(page, 'aggregate', 'SUBTRACT');
    const told = await networkOf(explorer, { ...usualNetwork, aggregate: 'SUBTRACT' });
    await expectNetwork(page, told);
    const against = told.edges.find(({ weight }) => weight < 0);
    expect(await page.locator(`[data-network-edge="${against?.id}"]`).textContent()).toContain(
      `more conflict than agreement: ${against?.weight}`,
    );
    const before = await addressOf(page);
    await choose(page, 'mode', 'TWO_MODE');
    expect(await page.locator('select[name=aggregate]').inputValue()).toBe('SUBTRACT');
    expect(await optionsOf(page, 'aggregate')).toEqual(['SUBTRACT', 'IGNORE', 'COMBINE']);
    expect(await optionsOf(page, 'normalise')).toEqual(['NONE', 'ACTIVITY', 'PROMINENCE']);
    await expectNetwork(page, await networkOf(explorer, byClaim));
    expect(await page.locator('.network-list').first().textContent()).toContain('disagrees: -1');
    await choose(page, 'aggregate', 'COMBINE');
    expect(await optionsOf(page, 'normalise')).toEqual(['NONE']);
    await expect.poll(() => page.locator('.network-list').first().textContent()).toContain('disagrees');
    await choose(page, 'groupBy', 'COUNTRY');
    const asked: NetworkQuestion = { ...byClaim, aggregate: 'COMBINE', groupBy: 'COUNTRY' };
    await expectNetwork(page, await networkOf(explorer, asked));
    const after = await addressOf(page);
    expect(after).not.toBe(before);

    const other = await explorer.open({ hash: after });
    await expectNetwork(other, await networkOf(explorer, asked));
    for (const [name, value] of Object.entries(asked)) {
      if (value) expect(await other.locator(`select[name=${name}]`).inputValue()).toBe(value);
    }
    await other.context().close();

    for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
    await expectNetwork(page, told);
    expect(await addressOf(page)).toBe(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expectNetwork(page, await networkOf(explorer, byClaim));
  });

  test('every edge leads to the statements that it rests on, and these to their places', async ({
    explorer,
    page,
  }) => {
    const { network } = await explorer.api.ask(`{ network(mode: TWO_MODE) { edges(limit: 300) {
      id evidence(first: 25) { edges { stance claim { text } node { id } } }
    } } }`);
    const chosen = network.edges.filter((_: Edge, index: number) => index % 9 === 0);
    expect(chosen.length).toBeGreaterThan(4);
    for (const { id, evidence } of chosen) {
      await goNetwork(page, networkView({ question: byClaim, edge: id }));
      const edge = page.locator(`.details[data-network-edge="${id}"]`);
      await edge.locator('.said li').first().waitFor();
      expect(
        await edge.locator('[data-stance]').evaluateAll((all) => all.map((each) => each.dataset.stance)),
      ).toEqual(evidence.edges.map(({ stance }: Evidence) => stance));
      const statements = await edge
        .locator('[data-statement]')
        .evaluateAll((all) => all.map((each) => each.dataset.statement));
      expect(statements).toEqual([...new Set(evidence.edges.map(({ node }: Evidence) => node.id))]);
      for (const { claim } of evidence.edges) expect(await edge.textContent()).toContain(claim.text);
    }
    const [statement] = await page
      .locator('.said [data-statement]')
      .evaluateAll((all) => all.map((each) => each.dataset.statement));
    const { node } = await explorer.api.ask(
      `{ node(id: "${statement}") { ... on Statement { passages { start end } } } }`,
    );
    await page.locator('.said p.source button').first().click();
    const place = page.locator('.passages > li.open .place');
    await place.first().waitFor();
    const places = node.passages.map(({ start, end }: Passage) => `characters ${start}–${end}`);
    expect(places).toContain(await place.first().textContent());
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.said li').first().waitFor();
  });

  test('both ends of an edge and its statements are told once, also where a statement counts for both', async ({
    explorer,
    page,
  }) => {
    await goNetwork(page, networkView({ edge: 'russia:united-states' }));
    await page.locator('.said li').first().waitFor();
    const { network } = await explorer.api.ask(
      `{ network { edges(limit: 300) { id evidence(first: 100) { totalCount edges { node { id } } } } } }`,
    );
    const { evidence } = network.edges.find(({ id }: Edge) => id === 'russia:united-states');
    const ids = await page
      .locator('.said [data-statement]')
      .evaluateAll((all) => all.map((each) => each.dataset.statement));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThan(evidence.totalCount);
    expect(await page.locator('[data-stance]').count()).toBe(evidence.totalCount);
    expect(await page.locator('.details h3').textContent()).toContain(
      `${evidence.totalCount} of ${evidence.totalCount} positions`,
    );
  });

  test('by mouse: a click on a line tells what it rests on, one beside it goes back, one on a node leads into the graph', async ({
    page,
  }) => {
    await goNetwork(page, networkView({}));
    const { spots } = await drawn(page, ['russia', 'united-states']);
    const box = await page.locator('.network-pane .canvas').boundingBox();
    const [from, to] = [spots.get('russia'), spots.get('united-states')];
    if (!box || !from || !to) throw new Error('nothing is drawn');
    await page.mouse.click(box.x + (from.x + to.x) / 2, box.y + (from.y + to.y) / 2);
    await page.locator('.details[data-network-edge="russia:united-states"] .said').waitFor();
    // Two clicks close together are one double click.
    await page.waitForTimeout(400);
    await page.mouse.click(box.x + box.width - 6, box.y + box.height - 6);
    await page.locator('.network-form').waitFor();
    await page.waitForTimeout(400);
    await page.mouse.click(box.x + from.x, box.y + from.y);
    await page.locator('[data-node="russia"]').waitFor();
    expect(await shownNodes(page)).toContain('russia');
    expect(await page.locator('.graph:not(.network-pane)').getAttribute('inert')).toBeNull();
  });

  test('its camera is a part of the address, and of what is taken back', async ({ page }) => {
    await goNetwork(page, networkView({}));
    const pane = page.locator('.network-pane');
    const before = await addressOf(page);
    const wide = (await drawn(page, ['russia'])).spots;
    await pane.getByRole('button', { name: 'Nearer' }).click();
    await expect.poll(async () => (await drawn(page)).spots.get('russia')).not.toEqual(wide.get('russia'));
    expect(await addressOf(page)).not.toBe(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await addressOf(page)).toBe(before);
  });

  test('by keys alone: open it, choose, read an edge, and go back to where one was', async ({ page }) => {
    await go(page, { nodes: inLine(['ukraine']) });
    await page.locator('#tab-details').focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('[data-network-edge]').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('aggregate');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.network-list').first().textContent()).toContain('conflict');
    const edge = page.locator('[data-network-edge] button').first();
    await edge.focus();
    await page.keyboard.press('Enter');
    await page.locator('.said li').first().waitFor();
    expect(await focused(page)).toContain('network-back');
    await page.keyboard.press('Enter');
    await edge.waitFor();
    const listed = await page.locator('[data-network-edge]').first().getAttribute('data-network-edge');
    expect(await page.evaluate('document.activeElement.parentElement.dataset.networkEdge')).toBe(listed);
    await page.locator('[data-network-node] button').first().press('Enter');
    await page.locator('[data-node]').waitFor();
  });

  test('a network of nothing, and one that the server refuses, is said in words, once', async ({ page }) => {
    await goNetwork(page, networkView({ question: { ...usualNetwork, from: '2031-01-01' } }));
    await page.locator('.network .hint').waitFor();
    expect(await page.locator('.network .hint').textContent()).toBe(
      'No statement counts here: the network is empty.',
    );
    await page.getByLabel('To', { exact: true }).fill('2030-01-01');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.count()).toBe(1);
    expect(await alert.textContent()).toContain('2031-01-01 is later than');
    expect(await page.locator('.network .hint').count()).toBe(0);
    await page.getByLabel('To', { exact: true }).fill('2031-12-31');
    await page.locator('.network .hint').waitFor();
    expect(await alert.count()).toBe(0);
  });

  test('an edge that is no longer there is named', async ({ page }) => {
    await goNetwork(page, networkView({ edge: 'nobody:ukraine' }));
    await page.getByText('Not among the edges that are shown of this network: nobody:ukraine').waitFor();
    await page.getByRole('button', { name: '← Networks' }).click();
    await page.locator('[data-network-edge]').first().waitFor();
  });

  test('on a day in the past it is what readers knew then', async ({ explorer, page }) => {
    await goNetwork(page, { ...networkView({}), knownAt: '2024-05-06' });
    const told = await networkOf(explorer, usualNetwork, '2024-05-06');
    expect(told.positions).toBeGreaterThan(0);
    await expectNetwork(page, told);
    expect(await page.locator('.network').textContent()).toContain('As known on 2024-05-06');
  });

  test('in French', async ({ explorer }) => {
    const french = await explorer.open({ locale: 'fr', hash: hashOf(networkView({ question: byClaim })) });
    await french.locator('[data-network-edge]').first().waitFor();
    expect(await french.locator('#tab-network').textContent()).toBe('Réseaux');
    const words = (await french.locator('.network').textContent()) ?? '';
    for (const word of ['Ce qui est relié', 'Poids', 'Polarisation 0', 'Omises', 'pas d’accord : -1'])
      expect(words).toContain(word);
    expect(words).not.toMatch(/Left out|agrees|Edges/);
    await french.context().close();
  });

  test('a view of it survives a visit to the rest of the page', async ({ page }) => {
    await goNetwork(page, networkView({ question: byClaim, edge: null }));
    await page.locator('[data-network-edge]').first().waitFor();
    await page.locator('#tab-disputes').click();
    await page.locator('.board').first().waitFor();
    await page.locator('#tab-network').click();
    await page.locator('[data-network-edge]').first().waitFor();
    expect(await page.locator('select[name=mode]').inputValue()).toBe('TWO_MODE');
    await ready(page);
  });
});

function optionsOf(page: Page, name: string): Promise<string[]> {
  return page
    .locator(`select[name=${name}] option`)
    .evaluateAll((all: readonly { readonly id: string; readonly value?: string }[]) =>
      all.map(({ value = '' }) => value),
    );
}

/** The address, once it has followed the view. */
async function addressOf(page: Page): Promise<string> {
  await page.waitForTimeout(400);
  return page.evaluate<string>('location.hash');
}

/** The name and id of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>('[document.activeElement.id, document.activeElement.name].join()');
}

interface Evidence {
  readonly stance: string;
  readonly claim: { readonly text: string };
  readonly node: { readonly id: string };
}
interface Passage {
  readonly start: number;
  readonly end: number;
}

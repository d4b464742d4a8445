import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type NetworkQuestion, usualNetwork } from '../../explorer/view/network.ts';
import type { NetworkView, View } from '../../explorer/view/view.ts';
import type { Explorer } from './browser.ts';
import { go, inLine } from './picture.ts';

/** A view of a network, over a graph that has something in it. */
export function networkView(network: Partial<NetworkView>): Partial<View> {
  return {
    nodes: inLine(['ukraine', 'russia']),
    tab: 'network',
    network: { question: usualNetwork, edge: null, camera: null, ...network },
  };
}

/** Puts a view of a network into the page that is open, and has it drawn anew also where it is the one before. */
export async function goNetwork(page: Page, view: Partial<View>): Promise<void> {
  await go(page, { ...view, tab: 'details' });
  await go(page, view);
}

/** Chooses a value of the form. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`select[name=${name}]`).selectOption(value);
}

/** An edge of a network. */
export interface Edge {
  readonly id: string;
  readonly weight: number;
}
/** What the API tells of a network. */
export interface Told {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly Edge[];
  readonly totalNodes: number;
  readonly totalEdges: number;
  readonly positions: number;
  readonly polarisation: number;
  readonly leftOut: readonly { readonly count: number }[];
}

/** The network that the API tells. */
export async function networkOf(
  { api }: Explorer,
  question: NetworkQuestion = usualNetwork,
  knownAt: string | null = null,
): Promise<Told> {
  const { network } = await api.ask(
    `query ($mode: NetworkMode!, $aggregate: NetworkAggregate, $groupBy: NetworkGroup!, $knownAt: Date) {
      network(mode: $mode, aggregate: $aggregate, groupBy: $groupBy, knownAt: $knownAt) {
        nodes { id label } edges(limit: 300) { id weight } totalNodes totalEdges positions polarisation leftOut { count }
      }
    }`,
    { ...question, knownAt },
  );
  return network;
}

/** Fails unless the panel lists the first edges and nodes of a network, in their order. */
export async function expectNetwork(page: Page, { edges, nodes }: Told): Promise<void> {
  const listed = (what: 'edge' | 'node') =>
    page
      .locator(`.network-list [data-network-${what}]`)
      .evaluateAll((all) => all.map((each) => each.dataset.networkEdge ?? each.dataset.networkNode));
  await expect.poll(() => listed('edge')).toEqual(edges.slice(0, 25).map(({ id }) => id));
  await expect.poll(() => listed('node')).toEqual(nodes.slice(0, 25).map(({ id }) => id));
}

import { expect, test } from 'vitest';
import type { DrawnNetwork } from '../../../src/exchange/export/network/drawn-network.ts';
import { networkFiles } from '../../../src/exchange/export/network/formats.ts';
import { networkGraph } from '../../../src/exchange/export/network/graph.ts';
import { networkOf } from '../../../src/network/network.ts';
import { inOrder } from '../../../src/network/position.ts';
import { windowPositions, windowsFor } from '../../../src/network/windows.ts';
import { positions, QUERY } from '../../network/positions.ts';

const CHOICE = {
  concept: 'claim',
  normalise: 'none',
  groupBy: 'actor',
  duplicates: 'include',
  kernel: 'uniform',
} as const;

function drawnOf(aggregate: 'congruence' | 'subtract', ...lines: string[]): DrawnNetwork {
  const query = { ...QUERY, aggregate };
  const network = networkOf(positions(...lines).sort(inOrder), query);
  const leftOut = { unattributed: 0, stance: 0, undated: 0, ungrouped: 0, withoutTopic: 0, repeated: 0 };
  return {
    network,
    leftOut,
    dataVersion: 'f00d',
    credits: [],
    names: new Map(),
    choice: { ...CHOICE, aggregate },
  };
}

/** The edges of a network with their weights in windows of some days. */
async function inWindows({ network }: DrawnNetwork, drawn: DrawnNetwork, days: number) {
  async function* windows() {
    for (const window of windowsFor(network.positions, network.query, days).inTurn()) {
      yield windowPositions(network.positions, network.query, window, 'uniform');
    }
  }
  const found = [];
  for await (const { id, weight, weights } of networkGraph(
    drawn,
    async (id) => `words of ${id}`,
    windows,
  ).edges())
    found.push({ id, weight, weights });
  return found;
}

test('an edge weighs in windows what it weighs there, and nothing where it is in none', async () => {
  const apart = drawnOf('congruence', 'anna agrees tax 2025-01-01', 'boris agrees tax 2025-06-01');
  expect(await inWindows(apart, apart, 10)).toEqual([{ id: 'anna:boris', weight: 1, weights: [] }]);
});

test('what cancels out in all is there in the windows in which it did not', async () => {
  const turned = drawnOf(
    'subtract',
    'anna agrees tax 2025-01-01',
    'boris agrees tax 2025-01-02',
    'anna agrees war 2025-03-01',
    'boris disagrees war 2025-03-02',
  );
  const [edge] = await inWindows(turned, turned, 2);
  expect(edge).toMatchObject({ id: 'anna:boris', weight: 0 });
  expect(edge?.weights).toEqual([
    { from: '2025-01-01', to: '2025-01-01', weight: 1 },
    { from: '2025-03-01', to: '2025-03-01', weight: -1 },
  ]);
});

test('an edge keeps who said what, in which words, and where', async () => {
  const drawn = drawnOf(
    'congruence',
    'anna agrees tax 2025-01-01 gazette',
    'boris agrees tax 2025-01-02 courier',
  );
  const found = [];
  for await (const { values } of networkGraph(drawn, async (id) => `words of ${id}`).edges())
    found.push(values);
  expect(found).toEqual([
    {
      positions: 2,
      evidence: ['anna ASSERTS tax s-0', 'boris ASSERTS tax s-1'],
      quotes: ['words of s-0', 'words of s-1'],
      documents: ['gazette', 'courier'],
    },
  ]);
});

test('more windows than anybody looks at are refused', () => {
  const drawn = drawnOf('congruence', 'anna agrees tax 2000-01-01', 'boris agrees tax 2025-01-01');
  expect(() =>
    networkFiles('csv', { ...drawn, choice: { ...drawn.choice, window: 1 } }, {} as never),
  ).toThrow('window: 9133 windows are too many; the maximum is 5000.');
});

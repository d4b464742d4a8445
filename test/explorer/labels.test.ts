import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Labelled, type PlacedLabel, placeLabels } from '../../explorer/graph/labels.ts';

const view = { width: 1280, height: 800 };

/** Nodes as a picture has them, crowded towards the middle. */
function crowd(count: number, seed: number): Labelled[] {
  const part = fc.noBias(fc.integer({ min: -1000, max: 1000 })).map((value) => value / 1000);
  const at = fc.tuple(part, part, fc.noBias(fc.integer({ min: 0, max: 40 })));
  return fc.sample(at, { seed, numRuns: count }).map(([x, y, letters], index) => ({
    id: `node-${index}`,
    x: 640 + x * Math.abs(x) * 640,
    y: 400 + y * Math.abs(y) * 400,
    radius: 4 + (index % 8),
    width: 30 + letters * 4,
    height: letters > 28 ? 30 : 15,
    rank: (index * 7919) % 101,
  }));
}

function overlapping(labels: readonly PlacedLabel[]): number {
  return labels.filter((a, index) =>
    labels
      .slice(index + 1)
      .some(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
  ).length;
}

test.each([20, 200, 2000])('of %i labels none lies over another, and the first in rank has one', (count) => {
  const wanted = crowd(count, count);
  const placed = placeLabels(wanted, view);
  expect(overlapping(placed)).toBe(0);
  expect(placed.length).toBeGreaterThan(Math.min(count, 60) / 2);
  const [first] = [...wanted].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  expect(placed.map(({ id }) => id)).toContain(first?.id);
});

test('labels that were there stay on their side while nothing more important comes', () => {
  const wanted = crowd(200, 5);
  const before = new Map(placeLabels(wanted, view).map(({ id, side }) => [id, side]));
  const moved = wanted.map((each) => ({ ...each, x: each.x + 3, y: each.y - 2 }));
  const after = new Map(placeLabels(moved, view, before).map(({ id, side }) => [id, side]));
  const kept = [...before].filter(([id, side]) => after.get(id) === side);
  expect(kept.length / before.size).toBeGreaterThan(0.95);
});

test('a label that would be cut off at the rim goes to the other side', () => {
  const node = { id: 'a', x: 1270, y: 400, radius: 5, width: 100, height: 15, rank: 1 };
  expect(placeLabels([node], view)[0]?.side).toBe('left');
});

test('the same picture has the same labels', () => {
  const wanted = crowd(300, 9);
  expect(placeLabels([...wanted].reverse(), view)).toEqual(placeLabels(wanted, view));
});

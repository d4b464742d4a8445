import { expect, test } from 'vitest';
import { arrange, placeAround } from '../../explorer/graph/layout.ts';

const nodes = Array.from({ length: 60 }, (_, index) => ({ id: `n${index}`, label: `Somebody ${index}` }));
const pairs = nodes.slice(1).map(({ id }, index) => ({ source: `n${Math.floor(index / 3)}`, target: id }));

test('a picture is arranged the same each time, on whole numbers, with room for labels', () => {
  const spots = arrange(nodes, pairs);
  expect(arrange(nodes, pairs)).toEqual(spots);
  const all = Object.values(spots);
  expect(all).toHaveLength(60);
  expect(all.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  const close = all.filter((a, index) =>
    all.slice(index + 1).some((b) => Math.abs(a.x - b.x) < 12 && Math.abs(a.y - b.y) < 6),
  );
  expect(close).toEqual([]);
});

test('neighbours come where there is room, and not over what is there', () => {
  const parent = { x: 10, y: -4 };
  const taken = Object.values(arrange(nodes, pairs));
  const spots = placeAround(parent, taken, 40);
  expect(spots).toHaveLength(40);
  const everything = [...taken, ...spots];
  for (const [index, a] of spots.entries()) {
    const others = everything.filter((_, at) => at !== taken.length + index);
    expect(Math.min(...others.map((b) => Math.hypot(a.x - b.x, a.y - b.y)))).toBeGreaterThan(8);
  }
});

test('the first neighbour goes to the side where nobody is', () => {
  const [spot] = placeAround(
    { x: 0, y: 0 },
    [
      { x: 20, y: 0 },
      { x: 15, y: 15 },
      { x: 15, y: -15 },
    ],
    1,
  );
  expect(spot?.x).toBeLessThan(0);
});

test('nothing to arrange is nothing', () => {
  expect(arrange([], [])).toEqual({});
  expect(placeAround({ x: 0, y: 0 }, [], 0)).toEqual([]);
});
